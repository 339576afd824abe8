import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	everything,
	type Filter,
	filterOf,
	isNarrowed,
	queryOf,
	sorts,
} from '../../../cms/queue/filter.ts'

const word = fc.constantFrom('', 'first-review', 'report')
const number = fc.oneof(fc.constant(''), fc.nat().map(String))
const filters = fc.record<Filter>({
	tab: fc.constantFrom('mine', 'signed', 'returned', 'transit', 'held', 'draft', 'withdrawn'),
	q: fc.string({ maxLength: 40, unit: 'grapheme' }).map((typed) => typed.trim()),
	...{ unit: number, column: number, campaign: number, kind: word, step: word },
	late: fc.constantFrom('', '1'),
	sort: fc.constantFrom(...(Object.keys(sorts) as (keyof typeof sorts)[])),
	page: fc.integer({ min: 1, max: 10_000 }),
})

test('an address says a filter whole', () => {
	fc.assert(
		fc.property(
			filters.filter(({ q }) => q.length <= 60),
			(filter) => {
				expect(filterOf(Object.fromEntries(new URLSearchParams(queryOf(filter))))).toEqual(filter)
			},
		),
	)
})

test('what makes no sense in an address narrows nothing', () => {
	expect(queryOf(everything)).toBe('')
	expect(
		filterOf({ tab: 'everything', unit: "7' or 1=1", page: '-3', sort: ['newest', 'x'], step: {} }),
	).toEqual({ ...everything, sort: 'newest' })
})

test('a page and an order are no narrowing', () => {
	expect(isNarrowed({ ...everything, tab: 'held', page: 3, sort: 'oldest' })).toBe(false)
	expect(isNarrowed({ ...everything, late: '1' })).toBe(true)
})
