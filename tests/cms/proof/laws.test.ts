import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import words from '../../../cms/proof/lists/words.json' with { type: 'json' }
import { prepareLists, wordLists } from '../../../cms/proof/lists.ts'
import { proof } from '../../../cms/proof/proof.ts'

// Hundreds of texts, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const piece = fc.constantFrom(
	'全镇',
	'“',
	'”',
	'《',
	'》',
	'（',
	'(',
	'、',
	'，',
	'。',
	'\n',
	'3',
	'12.5%',
	'8月',
	'31日',
	'的',
	'了',
	'率',
	'共',
	'其中',
	'—',
	'...',
	':',
	'A',
	'二',
	'十',
	'由',
	'增加到',
	'户',
	'万',
)

test('any text is read: places are inside it, quotes are its words, nothing twice in one place', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
			const text = parts.join('')
			const findings = proof(text)
			for (const { start, end, quote, suggestion } of findings) {
				expect(start).toBeGreaterThanOrEqual(0)
				expect(end).toBeGreaterThan(start)
				expect(text.slice(start, end)).toBe(quote)
				expect(suggestion).not.toBe(quote)
			}
			const keys = findings.map(({ rule, start, end }) => `${rule} ${start} ${end}`)
			expect(new Set(keys).size).toBe(keys.length)
		}),
		{ numRuns: 400 },
	)
})

test('no suggestion for a confused word is itself in the list', () => {
	const { confused } = wordLists.parse(words)
	const circular = Object.entries(confused).filter(([, right]) => proof(right).length > 0)
	expect(circular).toEqual([])
})

test('lists of another shape are refused', () => {
	expect(() => prepareLists({ ...words, confused: { 错: '对' } })).toThrow()
	expect(() => prepareLists({ ...words, extra: 1 })).toThrow()
})
