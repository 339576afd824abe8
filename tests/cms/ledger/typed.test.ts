import { expect, test } from 'vitest'
import type { Told } from '../../../cms/ledger/figure.ts'
import { toldOfTyped, typedOf } from '../../../cms/ledger/typed.ts'

const about = { label: '走访', unit: '人次', asOf: '2020-08-27', source: '周报' }

test.each<Told>([
	{ ...about, value: 1782 },
	{ ...about, value: 0 },
	{ ...about, value: 870, qualifier: '余', note: '累计数' },
	{ ...about, numerator: 1621, denominator: 1782 },
	{ ...about, value: 3.5, display: '3万5千人次' },
])('a form about %o that nobody touched says the same', (told) => {
	expect(toldOfTyped(typedOf(told, '2020-08-28'))).toEqual({ told, unread: [] })
})

test('a new one was counted up to today until somebody says otherwise', () => {
	expect(typedOf(undefined, '2020-08-28')).toMatchObject({ asOf: '2020-08-28', isRate: false })
})

test('what was typed as a number and is none is named; blanks and thousands are read', () => {
	const typed = { ...typedOf({ ...about, value: 1 }, '2020-08-28'), label: ' 走访 ' }
	expect(toldOfTyped({ ...typed, value: '八百' }).unread).toEqual(['八百'])
	expect(toldOfTyped({ ...typed, value: ' 1,782 ' }).told).toEqual({ ...about, value: 1782 })
	const rate = { ...typed, isRate: true, numerator: '１６２１', denominator: '' }
	expect(toldOfTyped(rate)).toEqual({ told: { ...about, numerator: 1621 }, unread: [] })
})
