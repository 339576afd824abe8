import { describe, expect, test } from 'vitest'
import { defaultChains, standardChain } from '../../../cms/review/chain.ts'
import { chainName } from '../../../cms/trail/chain-name.ts'
import { editionName, editionsOf, type Kept, presetsOf } from '../../../cms/trail/editions.ts'
import { printMoment } from '../../../cms/trail/print-moment.ts'
import { stepsOf } from '../../../cms/trail/steps.ts'

const kept = (id: string, digest: string, submitted?: string): Kept => ({
	...{ id, digest, submitted, by: id, at: `2026-11-25T0${id}:00:00.000Z` },
})

describe('the texts of a manuscript', () => {
	test('writes that leave the text as it was are one, and count from the first submission', () => {
		const list = editionsOf(
			[
				kept('1', 'a'),
				kept('2', 'b'),
				kept('3', 'b', 'b'),
				kept('4', 'b', 'b'),
				kept('5', 'c', 'b'),
			],
			'b',
		)
		expect(list.map((one) => editionName(one, one === list.at(-1)))).toEqual([
			'草稿',
			'第1稿 送审稿',
			'第2稿 当前稿',
		])
		expect(list.map(({ id }) => id)).toEqual(['1', '2', '5'])
	})

	test('what was submitted and stands now is both', () => {
		const [one] = editionsOf([kept('1', 'a', 'a')], 'a')
		expect(one && editionName(one, true)).toBe('第1稿 送审稿、当前稿')
	})

	test('a resubmission goes on counting, and the submission is the last one', () => {
		const list = editionsOf([kept('1', 'a', 'a'), kept('2', 'b', 'a'), kept('3', 'c', 'c')], 'c')
		expect(list.map(({ number, isSubmission }) => [number, isSubmission])).toEqual([
			[1, false],
			[2, false],
			[3, true],
		])
	})

	test('usual comparisons are offered where there is something to compare', () => {
		const list = editionsOf([kept('1', 'a', 'a'), kept('2', 'b', 'a')], 'a')
		expect(presetsOf(list, undefined).map(({ name }) => name)).toEqual(['submitted', 'last'])
		expect(presetsOf(list, 'b').map(({ name }) => name)).toEqual(['submitted', 'mine', 'last'])
		expect(presetsOf(editionsOf([kept('1', 'a')], ''), undefined)).toEqual([])
	})
})

test.each([
	['三审三校', { chain: defaultChains.standard }],
	['快讯', { chain: defaultChains.brief }],
	['公告文书', { chain: defaultChains.notice, kind: 'notice' }],
	['更正', { chain: defaultChains.correction, correction: '户数有误' }],
	['2步审签', { chain: defaultChains.standard.slice(0, 2) }],
])('the desk calls a chain %s', (name, given) => {
	expect(
		chainName({ chains: defaultChains, kind: 'report', correction: undefined, ...given }),
	).toBe(name)
})

test.each([
	['2026-11-25T04:15:00.000Z', '今天12:15'],
	['2026-08-20T02:05:00.000Z', '8月20日10:05'],
	['2025-08-20T02:05:00.000Z', '2025年8月20日10:05'],
	['2026-11-24T17:00:00.000Z', '今天01:00'],
])('%s is %s on the newsroom’s clock', (at, words) => {
	expect(printMoment(at, new Date('2026-11-25T05:00:00.000Z'))).toBe(words)
})

describe('the steps', () => {
	const digest = { submission: 's', content: 'c' }
	const given = (step: string, of: string, more = {}) => ({
		...{ step, by: '1', digest: of, at: '2026-11-25T01:00:00.000Z', ...more },
	})
	const work = {
		chain: standardChain,
		digest,
		authors: ['9'],
		unit: '1',
		stage: 'in-review' as const,
	}
	const states = (signatures: ReturnType<typeof given>[]) =>
		stepsOf({ ...work, signatures })
			.slice(0, 3)
			.map(({ state, isNow }) => `${state}${isNow ? ' now' : ''}`)

	test.each([
		['nothing is signed', [], ['now now', 'open', 'open']],
		['the unit has signed', [given('unit-sign', 's')], ['done', 'now now', 'open']],
		[
			'a change voided the editor’s',
			[given('unit-sign', 's'), given('first-review', 'old')],
			['done', 'void now', 'open'],
		],
		[
			'signed again',
			[given('unit-sign', 's'), given('first-review', 'old'), given('first-review', 'c')],
			['done', 'done', 'now now'],
		],
		[
			'a proofreader sent it back',
			[given('unit-sign', 's'), given('first-review', 'c', { reopened: 'x' })],
			['done', 'void now', 'open'],
		],
	])('%s', (_, signatures, expected) => {
		expect(states(signatures)).toEqual(expected)
	})

	test('a recalled manuscript has no signature that counts', () => {
		const steps = stepsOf({ ...work, stage: 'recalled', signatures: [given('unit-sign', 's')] })
		expect(steps.flatMap(({ given }) => given.map(({ valid }) => valid))).toEqual([false])
	})
})
