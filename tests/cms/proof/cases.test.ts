import { expect, test } from 'vitest'
import { proof } from '../../../cms/proof/proof.ts'
import { textRules } from '../../../cms/proof/rules.ts'
import cases from './cases.json' with { type: 'json' }

const { right, ...wrong } = cases
const rulesOf = (text: string) => [...new Set(proof(text).map(({ rule }) => rule))]

test.each(right)('leaves alone what is right: %s', (text) => {
	expect(proof(text)).toEqual([])
})

test.each(
	Object.entries(wrong).flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const)),
)('%s finds its slip and no other rule joins in: %s', (rule, text) => {
	expect(rulesOf(text)).toEqual([rule])
})

test('there are more right texts than wrong ones', () => {
	const count = Object.values(wrong).flat().length
	expect(right.length).toBeGreaterThan(count)
})

test('every rule that needs no list of the newsroom has a wrong text here or in the shared table', () => {
	const known = new Set([
		...Object.keys(wrong),
		'private-id',
		'private-card',
		'word-caution',
		'unit-name',
		'leader-post',
	])
	expect(textRules.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
})

test.each([
	['11010519491231002X', 'must'],
	['370826190305070038', 'should'],
])('a citizen number %s is %s', (number, level) => {
	expect(proof(`证件号${number}也登记了。`)).toMatchObject([
		{ rule: 'private-id', level, quote: number },
	])
})

test('a card number that passes the check is a finding, one that fails is not', () => {
	expect(proof('卡号6222020000000000125。')).toMatchObject([
		{ rule: 'private-card', level: 'must' },
	])
	expect(proof('卡号6222020000000000126。')).toEqual([])
})

test('nothing is applied: a finding names its place, its words, a reason and a suggestion', () => {
	const text = '截止目前，全镇收到诉求400件，办结370件，办结率92.6%。'
	expect(proof(text)).toEqual([
		{
			rule: 'word-confused',
			level: 'must',
			start: 0,
			end: 2,
			quote: '截止',
			suggestion: '截至',
			why: '“截止”应为“截至”。',
		},
		{
			rule: 'sum-percent',
			level: 'must',
			start: 26,
			end: 31,
			quote: '92.6%',
			suggestion: '92.5%',
			why: '370÷400=92.50%。',
		},
	])
})

test('a rule that the newsroom switched off is silent', () => {
	const text = '村里有“学习角”、“棋牌角”。'
	expect(rulesOf(text)).toEqual(['mark-between'])
	expect(proof(text, undefined, new Set(['mark-between']))).toEqual([])
})
