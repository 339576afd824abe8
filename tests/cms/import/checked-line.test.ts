import { describe, expect, test } from 'vitest'
import {
	type CheckedLine,
	checkedPerson,
	countLines,
	problemList,
	shownLines,
	summaryOf,
} from '../../../cms/import/checked-line.ts'
import { takeLines } from '../../../cms/import/json-lines.ts'
import { documentsIn, portionsOf } from '../../../cms/import/portions.ts'
import { csvOf } from '../../../cms/tally/table.ts'

const line = (number: number, result: CheckedLine['result'], ...what: string[]): CheckedLine => ({
	...{ line: number, day: '2019-11-06', title: `=第${number}篇`, result },
	notes: what.map((one) => ({ what: one, cure: '补上' })),
})
const lines = [
	line(2, 'ok'),
	line(3, 'to-complete', '没有来源', '图片缺说明'),
	line(4, 'refused', '没有正文，不导入'),
	line(5, 'done', '已经导入过'),
]

test('a dry run is summed up by what can be done with its lines', () => {
	expect(countLines(lines)).toEqual({
		...{ ok: 1, 'to-complete': 1, done: 1, refused: 1, all: 4, importable: 2 },
	})
	expect(summaryOf(countLines(lines), '行')).toBe(
		'1行可以导入，1行可以导入但要补，1行不能导入，1行已经导入过。',
	)
	expect(summaryOf(countLines(lines.slice(0, 1)), '篇')).toBe('1篇可以导入。')
})

test('the filter shows what is asked for', () => {
	expect(shownLines(lines, 'all')).toHaveLength(4)
	expect(shownLines(lines, 'refused').map(({ line }) => line)).toEqual([4])
})

test('the list of problems has a line for each, and no spreadsheet runs a title', () => {
	const list = problemList(lines)
	expect(list.slice(1).map((row) => [row[0], row[4]])).toEqual([
		[3, '没有来源'],
		[3, '图片缺说明'],
		[4, '没有正文，不导入'],
	])
	expect(csvOf(list)).toContain(`'=第3篇`)
})

test('a person’s faults are its notes', () => {
	const plan = { line: 2, title: '两城镇 甲', faults: ['没有名称。'] }
	expect(checkedPerson(plan)).toMatchObject({ result: 'refused', notes: [{ what: '没有名称。' }] })
	expect(checkedPerson({ ...plan, faults: [] }).result).toBe('ok')
})

describe('documents', () => {
	test('go twenty at a time, none lost, in order', () => {
		const all = Array.from({ length: 45 }, (_, at) => at)
		const parts = portionsOf(all, 20)
		expect(parts.map(({ length }) => length)).toEqual([20, 20, 5])
		expect(parts.flat()).toEqual(all)
		expect(portionsOf([], 20)).toEqual([])
	})

	test('of a folder only Word’s are taken, without the hidden ones', () => {
		const files = ['b.DOCX', 'a.docx', '~$a.docx', 'a.jpg', '说明.doc'].map((name) => ({ name }))
		expect(documentsIn(files).map(({ name }) => name)).toEqual(['a.docx', 'b.DOCX'])
	})
})

test('lines of an answer are taken as they come, a half one waits', () => {
	const one = JSON.stringify({ batch: 'x', line: 2, done: 1, of: 2 })
	expect(takeLines(`${one}\n${one.slice(0, 9)}`)).toEqual({
		lines: [{ batch: 'x', line: 2, done: 1, of: 2 }],
		rest: one.slice(0, 9),
	})
	expect(() => takeLines('{"refusals":[]}\n')).toThrow()
})
