import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applied, locate } from '../../../cms/proof/locate.ts'
import { proofManuscript } from '../../../cms/proof/manuscript.ts'
import { formPath, placeName } from '../../../cms/proof/place-name.ts'
import { type Body, paragraph } from '../../../content/body.ts'
import type { Content } from '../../../content/piece.ts'

const line = (text: string, paragraph = 0, line = 0) => ({ paragraph, line, text })
const sought = (before: string, quote: string, after: string, place = {}) => ({
	...{ before, quote, after },
	place: { paragraph: 0, line: 0, from: before.length, ...place },
})

test.each([
	['where it was', ['全镇动员。'], sought('全镇', '动员', '。'), [0, 2, 4]],
	[
		'further on, after words typed before it',
		['昨天，全镇动员。'],
		sought('全镇', '动员', '。'),
		[0, 5, 7],
	],
	[
		'in the paragraph it was moved to',
		['甲。', '全镇动员。'],
		sought('全镇', '动员', '。'),
		[1, 2, 4],
	],
	[
		'beside words changed on one side',
		['全县动员。都来'],
		sought('全镇', '动员', '。都'),
		[0, 2, 4],
	],
	['as a mark of no width', ['说清了'], sought('说清', '', '了'), [0, 2, 2]],
])('a finding is found %s', (_, texts, given, [index, from, to]) => {
	expect(
		locate(
			texts.map((text, at) => line(text, at)),
			given,
		),
	).toEqual({ index, from, to })
})

test.each([
	['its words were changed', ['全镇总动员。'], sought('全镇', '动员', '。')],
	['both sides were changed', ['全县动员！'], sought('全镇', '动员', '。')],
	[
		'one side is left and stands twice',
		['甲动员。都来，乙动员。都来'],
		sought('全镇', '动员', '。都'),
	],
	['nothing is known of it', ['全镇动员。'], sought('', '', '')],
])('it is not found where %s', (_, texts, given) => {
	expect(
		locate(
			texts.map((text, at) => line(text, at)),
			given,
		),
	).toBeUndefined()
})

test('of several alike the nearest is meant', () => {
	const lines = [line('他他来。', 0), line('他他来。', 3), line('他他来。', 9)]
	expect(locate(lines, sought('', '他他', '来。', { paragraph: 4 }))?.index).toBe(1)
})

test('a suggestion is written into what was typed since, and never where its place cannot be told', () => {
	expect(applied('昨天，全镇动员动员。', sought('全镇', '动员动员', '。'), '动员')).toBe(
		'昨天，全镇动员。',
	)
	expect(applied('全县动员动员！', sought('全镇', '动员动员', '。'), '动员')).toBeUndefined()
})

test('every finding of a text is found in that text at its own place', () => {
	const words = fc.array(
		fc.constantFrom('镇里', '进行进行', '“', '，，', '二名', '在在', '。', '10-20亩'),
	)
	fc.assert(
		fc.property(fc.array(words, { maxLength: 4 }), (given) => {
			const texts = given.map((part) => part.join('')).filter(Boolean)
			const lines = texts.map((text, at) => line(text, at))
			const content: Content = {
				...{ kind: 'report', headline: { title: '镇' }, byline: { people: [] } },
				...{ keywords: [], body: texts.map(paragraph), photos: [] },
			}
			for (const finding of proofManuscript(content)) {
				if (finding.place.field !== 'body') continue
				const { from, to, paragraph: index } = finding.place
				expect(locate(lines, finding)).toEqual({ index, from, to })
			}
		}),
	)
})

const body: Body = [
	paragraph('全镇动员。'),
	{ kind: 'list', ordered: false, items: [[{ text: '甲' }], [{ text: '乙' }]] },
	{ kind: 'table', rows: [[{ text: '甲' }]] },
]
const place = { field: 'body', paragraph: 0, line: 0, from: 2, to: 4 } as const

test.each([
	[place, '第1段第3字'],
	[{ ...place, paragraph: 1, line: 1 }, '第2段第2条'],
	[{ ...place, paragraph: 2, line: 1 }, '第3段表格'],
	[{ ...place, field: 'title' }, '主题'],
	[{ ...place, field: 'caption 1' }, '图1说明'],
	[{ ...place, field: 'credit 2' }, '图2拍摄者'],
] as const)('%j is called %s', (given, words) => {
	expect(placeName(given, body)).toBe(words)
})

test('a field of a picture is the row of the form that shows it', () => {
	const row = (picture: number) => (picture === 2 ? 2 : undefined)
	expect(formPath('caption 2', row)).toBe('photos.2.caption')
	expect(formPath('caption 1', row)).toBe('photos')
	expect(formPath('kicker', row)).toBe('kicker')
})
