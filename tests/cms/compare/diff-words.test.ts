import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonOf, increasing } from '../../../cms/compare/common.ts'
import { afterOf, beforeOf, diffWords } from '../../../cms/compare/diff-words.ts'

const shown = (before: string, after: string): string =>
	diffWords(before, after)
		.map(({ op, text }) => (op === '=' ? text : `${op === '-' ? '[-' : '[+'}${text}]`))
		.join('')

describe('two texts compared by words', () => {
	test.each([
		['办结率90.9%。', '办结率91.0%。', '办结率[-90.9][+91.0]%。'],
		['清洁庭院460户', '清洁庭院640户', '清洁庭院[-460][+640]户'],
		['收集1,782件', '收集1,783件', '收集[-1,782][+1,783]件'],
		[
			'本报微山讯(通讯员 甲乙)',
			'本报微山讯（通讯员 甲乙）',
			'本报微山讯[-(][+（]通讯员 甲乙[-)][+）]',
		],
		['销号一件，不让问题过夜。', '销号一件。', '销号一件[-，不让问题过夜]。'],
		['', '新写的', '[+新写的]'],
		['删掉的', '', '[-删掉的]'],
		['一样', '一样', '一样'],
		['', '', ''],
	])('%s → %s', (before, after, parts) => {
		expect(shown(before, after)).toBe(parts)
	})

	test('a lone character kept between two changes is part of one replacement', () => {
		const parts = diffWords('材料减少了，跑腿次数也少了', '材料更少，跑的路也更少')
		for (const [index, { op, text }] of parts.entries()) {
			const isInside = index > 0 && index < parts.length - 1
			expect(isInside && op === '=' && /^\p{Script=Han}$/u.test(text)).toBe(false)
		}
	})
})

const text = fc
	.array(fc.constantFrom('镇', '垃圾', '1560吨', '，', '。', '清理', '91.0%', 'WiFi', '𠮷', '\n'), {
		maxLength: 40,
	})
	.map((words) => words.join(''))

test('applying a difference gives both texts back, whatever they are', () => {
	fc.assert(
		fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), text, (before, after) => {
			const parts = diffWords(before, after)
			expect([beforeOf(parts), afterOf(parts)]).toEqual([before, after])
			expect(parts.every(({ text }) => text !== '')).toBe(true)
			for (const [index, { op }] of parts.entries()) expect(op).not.toBe(parts[index + 1]?.op)
		}),
	)
})

test('what two lists have in common stands in both, in order, and is as long as it can be', () => {
	const list = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 9 })
	fc.assert(
		fc.property(list, list, (before, after) => {
			const found = commonOf(before, after)
			for (const [i, j] of found) expect(before[i]).toBe(after[j])
			expect(increasing(found)).toEqual(found)
			expect(found).toHaveLength(longest(before, after))
		}),
	)
})

/** The textbook recursion. */
function longest([a, ...as]: readonly number[], [b, ...bs]: readonly number[]): number {
	if (a === undefined || b === undefined) return 0
	if (a === b) return 1 + longest(as, bs)
	return Math.max(longest(as, [b, ...bs]), longest([a, ...as], bs))
}

test('a paragraph of twenty thousand characters is compared in time', () => {
	const words = (seed: number) =>
		Array.from({ length: 4000 }, (_, n) => `第${n}户清理${(n * seed) % 97}吨垃圾。`).join('')
	const [before, after] = [words(7), words(11)]
	expect(before.length).toBeGreaterThan(20_000)
	const started = performance.now()
	const parts = diffWords(before, after)
	expect(performance.now() - started).toBeLessThan(5000)
	expect([beforeOf(parts), afterOf(parts)]).toEqual([before, after])
	expect(parts.some(({ op }) => op === '=')).toBe(true)
})
