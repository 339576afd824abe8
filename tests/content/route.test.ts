import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	archiveRoute,
	type Day,
	type List,
	listRoute,
	type Month,
	monthOf,
	photoRoute,
	pieceRoute,
	searchRoute,
} from '../../content/route.ts'

const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
const id = fc.stringMatching(/^[a-z0-9]{8}$/)
const list: fc.Arbitrary<List> = fc.oneof(
	fc.constant('all' as const),
	fc
		.tuple(fc.constantFrom('column', 'unit', 'campaign'), slug)
		.map(([kind, code]): List => `${kind as 'column'}:${code}`),
)
const day = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, '2000-01-01'.length) as Day)

test('different pages have different addresses, which are folders of plain characters', () => {
	const page = fc.oneof(
		fc.record({ id, day }).map((piece) => ({ page: piece, route: pieceRoute(piece) })),
		list.map((list) => ({ page: list, route: listRoute(list) })),
		fc
			.tuple(list, day)
			.map(([list, day]) => ({ list, month: monthOf(day) }))
			.map((page) => ({ page, route: archiveRoute(page.list, page.month) })),
	)
	fc.assert(
		fc.property(page, page, (one, other) => {
			expect(one.route).toMatch(/^(\/[a-z0-9-]+)+\/$/)
			const same = JSON.stringify(one.page) === JSON.stringify(other.page)
			expect(one.route === other.route).toBe(same)
		}),
	)
})

test('an address of a piece tells its day and id', () => {
	fc.assert(
		fc.property(id, day, (id, day) => {
			const [, year, month, date, last] = pieceRoute({ id, day }).split('/')
			expect([`${year}-${month}-${date}`, last]).toEqual([day, id])
			expect(monthOf(day)).toBe(`${year}-${month}` as Month)
		}),
	)
})

test('whatever is searched for comes back from the address', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (words) => {
			const url = new URL(searchRoute(words), 'http://site.invalid')
			expect(url.pathname).toBe('/search/')
			expect(url.searchParams.get('q')).toBe(words)
		}),
	)
})

test.each([
	[pieceRoute({ id: 'minqing1', day: '2020-08-28' }), '/2020/08/28/minqing1/'],
	[listRoute('all'), '/all/'],
	[listRoute('column:towns'), '/column/towns/'],
	[archiveRoute('unit:xiazhen', '2020-08'), '/unit/xiazhen/2020-08/'],
	[photoRoute({ sha256: 'ab', format: 'webp' }), '/media/ab.webp'],
])('%s', (route, expected) => {
	expect(route).toBe(expected)
})
