import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable } from '../../../cms/import/read-table.ts'
import { recordsOf } from '../../../cms/import/records-of.ts'
import { type LedgerFigure, type Told, toldOf } from '../../../cms/ledger/figure.ts'
import { importFigures } from '../../../cms/ledger/import-figures.ts'
import type { Ledger } from '../../../cms/ledger/ledger.ts'
import { planImport } from '../../../cms/ledger/plan-import.ts'
import { ledgerColumns, neededColumns, tableOf } from '../../../cms/ledger/table.ts'
import { csvOf } from '../../../cms/tally/table.ts'

const today = '2020-08-28'
const when = { now: '2020-08-28T02:00:00.000Z', today }
const editor = { id: 'jia', roles: ['editor'], unit: '1' } as const
const rounds: LedgerFigure = {
	...{ code: 'rounds', label: '走访轮次', value: 5, unit: '轮', asOf: '2020-08-20' },
	...{ source: '县委组织部报送', version: 1, enteredBy: 'jia', enteredAt: when.now },
}
const ledger: Ledger = { figures: [rounds], trail: [], version: 1, headline: [] }

async function planned(csv: string, on = ledger) {
	const read = await readTable(new TextEncoder().encode(csv))
	if ('refusals' in read) throw new Error(read.refusals[0]?.message)
	const records = recordsOf(read.rows, ledgerColumns, neededColumns)
	if ('lacking' in records) throw new Error(records.lacking.join())
	return planImport(records.records, on, today)
}

test('a line changes the figure of its name, adds one that is new, or says that nothing is new', async () => {
	const lines = await planned(
		[
			'指标,数,分子,分母,单位,截至,出处',
			'走访轮次,6,,,轮,2020年8月27日,县委组织部报送',
			'走访人次,870余,,,人次,2020/8/27,县委组织部报送',
			'办结,,1621,"1,782",件,2020-08-27,推进会材料',
		].join('\n'),
	)
	expect(lines.map(({ act, code, faults }) => [act, code, faults])).toEqual([
		['update', 'rounds', []],
		['add', undefined, []],
		['add', undefined, []],
	])
	expect(lines.map(({ told }) => told)).toEqual([
		expect.objectContaining({ value: 6, asOf: '2020-08-27' }),
		expect.objectContaining({ value: 870, qualifier: '余', asOf: '2020-08-27' }),
		expect.objectContaining({ numerator: 1621, denominator: 1782 }),
	])
})

test.each([
	[
		'a number that is none',
		'走访,五,轮,2020-08-20,报送',
		['“五”不是数，请只写数字（可以带余、多）。'],
	],
	['a source that is missing', '走访,5,轮,2020-08-20,', ['没有出处。']],
	['a day to come', '走访,5,轮,2021-08-20,报送', ['截至日还没有到。']],
])('%s is said of its line', async (_, row, faults) => {
	const [line] = await planned(`指标,数,单位,截至,出处\n${row}`)
	expect(line?.faults).toEqual(faults)
})

test('two lines of one figure, and a code that is another figure’s, are faults', async () => {
	const lines = await planned(
		'代码,指标,数,截至,出处\nrounds,轮次,6,2020-08-20,报送\n,走访轮次,7,2020-08-20,报送\nother,走访轮次,8,2020-08-20,报送',
	)
	expect(lines.map(({ faults }) => faults.length)).toEqual([0, 1, 2])
	expect(lines[2]?.faults[0]).toBe(
		'“走访轮次”的代码是rounds，表里写的是other。请改成一样的，或留空。',
	)
})

test('only lines without faults are imported, each to be checked; upon another ledger none is', async () => {
	const lines = await planned(
		'指标,数,单位,截至,出处\n走访轮次,6,轮,2020-08-27,报送\n督导,四,份,2020-08-27,报送',
	)
	const done = importFigures(ledger, editor, lines, 1, when)
	if ('refusals' in done) throw new Error()
	expect(done.ledger.figures).toMatchObject([{ code: 'rounds', value: 6, enteredBy: 'jia' }])
	expect(importFigures({ ...ledger, version: 2 }, editor, lines, 1, when)).toEqual({
		refusals: [{ kind: 'ledger-changed' }],
	})
})

const word = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
	.map((text) => text.replaceAll(/[\s\uFEFF\0]/gu, '').trim())
	.filter((text) => text !== '')
const amount = fc.oneof(
	fc.integer(),
	fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
)
const told = fc
	.record({
		...{ label: word, unit: word, source: word, note: fc.option(word, { nil: undefined }) },
		terms: fc.oneof(
			fc.record({
				value: amount,
				qualifier: fc.constantFrom('余' as const, '多' as const, undefined),
			}),
			fc.record({ numerator: amount, denominator: amount.filter((value) => value !== 0) }),
		),
	})
	.map(({ terms, ...rest }): Told => toldOf({ ...rest, ...terms, asOf: '2020-08-20' }))

test('what is exported reads the same again, and a spreadsheet runs none of it', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.uniqueArray(told, { selector: ({ label }) => label, minLength: 1, maxLength: 5 }),
			async (all) => {
				const figures = all.map(
					(one, at): LedgerFigure => ({ ...rounds, ...clear, ...one, code: `f-${at}` }),
				)
				const csv = csvOf(tableOf(figures, (id) => id))
				const lines = await planned(csv, { ...ledger, figures })
				expect(lines.map(({ act, faults }) => [act, faults])).toEqual(all.map(() => ['same', []]))
				for (const cell of csv.split(/[,\r\n]/u)) expect(cell).not.toMatch(/^"?[=@＝＠]/u)
			},
		),
		{ numRuns: 60 },
	)
})
const clear = { value: undefined } as unknown as Told
