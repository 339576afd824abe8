import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyOfText, textOfBody } from '../../../cms/phone/body-text.ts'
import type { Block, Body } from '../../../content/body.ts'

const words = fc.stringMatching(/^[一-龥A-Za-z0-9，。]{1,12}$/)
const block: fc.Arbitrary<Block> = fc.oneof(
	words.map((text): Block => ({ kind: 'paragraph', spans: [{ text }] })),
	fc.tuple(words, words).map(
		([one, two]): Block => ({
			kind: 'paragraph',
			spans: [{ text: one, strong: true }, { text: `\n${two}` }],
		}),
	),
	words.map((text): Block => ({ kind: 'heading', level: 2, text })),
	words.map((text): Block => ({ kind: 'quote', spans: [{ text }], source: '出处' })),
	fc
		.array(words, { minLength: 1, maxLength: 3 })
		.map(
			(items): Block => ({ kind: 'list', ordered: true, items: items.map((text) => [{ text }]) }),
		),
	fc.constant<Block>({ kind: 'table', rows: [[{ text: '甲' }, { text: '乙' }]] }),
	fc.nat(4).map((photo): Block => ({ kind: 'photo', photo })),
)
/** Two lists or two equal pictures that touch cannot be told apart in text, and no editor makes them. */
const body = fc.array(block, { maxLength: 12 }).map(
	(blocks): Body =>
		blocks.filter((one, at) => {
			if (one.kind === 'list' || one.kind === 'photo') {
				return !blocks.slice(0, at).some(({ kind }) => kind === one.kind)
			}
			return one.kind !== 'table' || !blocks.slice(0, at).some(({ kind }) => kind === 'table')
		}),
)

test('a text that nobody touched is the body it was made from', () => {
	fc.assert(
		fc.property(body, (given) => {
			expect(bodyOfText(textOfBody(given), given)).toEqual(given)
		}),
	)
})

test('what is typed is there afterwards, word for word', () => {
	fc.assert(
		fc.property(body, fc.array(words, { maxLength: 8 }), (before, lines) => {
			const typed = lines.join('\n')
			const after = bodyOfText(typed, before)
			expect(textOfBody(after).split(/\n+/).filter(Boolean)).toEqual(lines)
		}),
	)
})

test('a corrected paragraph leaves the heading, the strong words and the table beside it alone', () => {
	const before: Body = [
		{ kind: 'heading', level: 2, text: '小标题' },
		{ kind: 'paragraph', spans: [{ text: '清运垃圾' }, { text: '1560吨', strong: true }] },
		{ kind: 'table', rows: [[{ text: '甲' }]] },
		{ kind: 'paragraph', spans: [{ text: '一年来。' }] },
	]
	const text = textOfBody(before).replace('一年来', '今年以来')
	expect(bodyOfText(text, before)).toEqual([
		...before.slice(0, 3),
		{ kind: 'paragraph', spans: [{ text: '今年以来。' }] },
	])
})

test('a picture’s mark can be moved, and one that was deleted takes the picture out of the text', () => {
	const before: Body = [
		{ kind: 'photo', photo: 0 },
		{ kind: 'paragraph', spans: [{ text: '一' }] },
	]
	expect(bodyOfText('一\n\n〔图1〕', before)).toEqual([before[1], before[0]])
	expect(bodyOfText('一', before)).toEqual([before[1]])
})

test('a mark of a picture that is not there stays what was typed', () => {
	expect(bodyOfText('〔图3〕', [])).toEqual([{ kind: 'paragraph', spans: [{ text: '〔图3〕' }] }])
})

test('20,000 characters in 400 paragraphs are taken in and given back in well under a second', () => {
	const text = Array.from({ length: 400 }, (_, at) => `第${at}段${'字'.repeat(46)}`).join('\n\n')
	const begun = performance.now()
	const body = bodyOfText(text, [])
	expect(textOfBody(bodyOfText(text.replaceAll('字。', '字'), body))).toBe(text)
	expect(performance.now() - begun).toBeLessThan(1000)
})
