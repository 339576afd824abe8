import { expect, test } from 'vitest'
import type { Day } from '../../content/route.ts'
import { apply, setToday } from '../../site/publisher/apply.ts'
import { printCount } from '../../site/src/print-count.ts'
import { relatedOf } from '../../site/src/related-of.ts'
import { unsaidYear, yearOf } from '../../site/src/year-of.ts'
import type { Key } from '../../site/store/key.ts'
import { reader } from '../../site/store/reader.ts'
import { logOf, type Told } from '../log-of.ts'
import { report } from '../told.ts'
import { portal, silent } from './compare.ts'

function storeOf(told: readonly Told[], day: Day = '2026-11-25') {
	const { db } = portal()
	setToday(db, day)
	for (const entry of logOf(told)) apply(db, entry)
	return db
}
const one = (id: string, day: Day, more: object = {}): Told => ({
	piece: report({ id, day, ...more }),
})

test('figures are of the year of the newest piece, which is 今年 until the next begins', () => {
	const told = [one('aaaaaaaa', '2026-03-01'), one('bbbbbbbb', '2025-12-31')]
	const during = silent(storeOf(told, '2026-12-31'))
	expect(yearOf(during, 'all')).toEqual({ begins: '2026-01-01', name: '今年' })
	expect(during.countFrom('all', '2026-01-01')).toBe(1)
	expect(unsaidYear(during, 'all')).toBe('2026')
	const after = silent(storeOf(told, '2027-01-01'))
	expect(yearOf(after, 'all')).toEqual({ begins: '2026-01-01', name: '2026年' })
	expect(unsaidYear(after, 'all')).toBe(undefined)
	expect(yearOf(after, 'column:empty')).toBe(undefined)
})

test('a page with figures of the year is written again on New Year’s Day, not each midnight', () => {
	const keys: Key[] = []
	yearOf(
		reader(storeOf([one('aaaaaaaa', '2026-03-01')]), (key) => keys.push(key)),
		'all',
	)
	expect(keys).toContain('day:2027-01-01')
	expect(keys).not.toContain('today')
})

test('a unit’s pieces are counted by kind, and one that becomes a notice moves over', () => {
	const notice = {
		...{ kind: 'notice' as const },
		notice: { type: 'circular', issuer: '镇', signedBy: '镇', date: '2026-11-20' },
	}
	const told = [
		...[one('aaaaaaaa', '2026-03-01'), one('bbbbbbbb', '2026-04-01', notice)],
		...[one('cccccccc', '2025-04-01'), one('dddddddd', '2026-05-01', { unit: 'fucun' })],
	]
	const count = (told: readonly Told[]) =>
		(['report', 'notice'] as const).map((kind) =>
			silent(storeOf(told)).countOfUnit('zhaomiao', kind, '2026-01-01'),
		)
	expect(count(told)).toEqual([1, 1])
	expect(count([...told, one('aaaaaaaa', '2026-03-01', notice)])).toEqual([0, 2])
	expect(count([...told, { withdrawn: 'bbbbbbbb' }])).toEqual([1, 0])
})

test('a large list is counted to a hundred', () => {
	expect([printCount(12), printCount(100), printCount(101)]).toEqual(['12篇', '100篇', '100余篇'])
})

test('three earlier pieces are related: of the campaign, the unit, the column, and where these are one, of the column before', () => {
	const other = { unit: 'fucun' }
	const told = [
		...[one('aaaaaaaa', '2026-11-01', other), one('bbbbbbbb', '2026-11-02', other)],
		...[one('cccccccc', '2026-11-03', { column: 'towns' }), one('dddddddd', '2026-11-04')],
	]
	const store = silent(storeOf(told))
	const related = (more: object) =>
		relatedOf(store, report({ id: 'eeeeeeee', day: '2026-11-05', ...more })).map(({ id }) => id)
	// The unit's last is the column's last.
	expect(related({})).toEqual(['dddddddd', 'bbbbbbbb'])
	expect(related({ column: 'towns' })).toEqual(['dddddddd', 'cccccccc'])
	expect(related({ unit: 'none', column: 'none' })).toEqual([])
	expect(related({ unit: 'fucun' })).toEqual(['bbbbbbbb', 'dddddddd'])
})
