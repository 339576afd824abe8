import { describe, expect, test } from 'vitest'
import { type Chain, defaultChains, type Role } from '../../cms/review/chain.ts'
import { chainEditions } from '../../cms/review/chain-editions.ts'
import {
	isDistinct,
	unitResigns,
	withDistinct,
	withUnitResigning,
} from '../../cms/review/chain-settings.ts'
import { addable, changed, moved, without, withStep } from '../../cms/review/edit-chain.ts'
import { staffedBy } from '../../cms/review/staffing-words.ts'

const ids = (chain: Chain) => chain.map(({ id }) => id)
const { brief, standard } = defaultChains

describe('changing a chain', () => {
	test('a step moves one place and never past an end', () => {
		expect(ids(moved(brief, 1, -1))[0]).toBe('first-review')
		expect(moved(brief, 0, -1)).toEqual(brief)
		expect(moved(brief, brief.length - 1, 1)).toEqual(brief)
	})

	test('one step at least remains', () => {
		expect(without(brief.slice(0, 1), 0)).toHaveLength(1)
		expect(ids(without(brief, 0))).not.toContain('unit-sign')
	})

	test('a step that is lacking comes where the standard chain has it', () => {
		expect(addable(standard)).toEqual([])
		const [step] = addable(brief).filter(({ id }) => id === 'second-review')
		expect(step && ids(withStep(brief, step))).toEqual([
			...['unit-sign', 'first-review', 'first-proof', 'second-review', 'final-review'],
		])
	})

	test('a change touches its step alone', () => {
		expect(changed(brief, 1, { hours: 5 }).map(({ hours }) => hours)).toEqual([1, 5, 1, 1])
	})
})

describe('what can be set of a chain', () => {
	test('that the unit signs again is that it signs the text as it stands', () => {
		expect(unitResigns(standard)).toBe(false)
		const resigning = withUnitResigning(standard, true)
		expect(unitResigns(resigning)).toBe(true)
		expect(resigning.map(({ covers }) => covers)).toEqual(standard.map(() => 'content'))
		expect(withUnitResigning(resigning, false)).toEqual(standard)
		expect(unitResigns(defaultChains.correction)).toBe(false)
	})

	test('that every step is another person’s holds for a step added later', () => {
		const distinct = withDistinct(brief, true)
		expect([isDistinct(brief), isDistinct(distinct)]).toEqual([false, true])
		const [step] = addable(distinct)
		expect(step && isDistinct(withStep(distinct, step))).toBe(true)
		expect(withDistinct(distinct, false)).toEqual(brief)
	})
})

test('an edition is what changed this chain, not every save of the settings', () => {
	const faster = { ...defaultChains, brief: changed(brief, 1, { hours: 5 }) }
	const versions = [
		{ at: '2020-08-03T00:00:00Z', chains: faster },
		{ at: '2020-08-01T00:00:00Z', chains: defaultChains },
		{ at: '2020-08-02T00:00:00Z', chains: defaultChains },
	]
	expect(chainEditions(versions, 'brief').map(({ number, from }) => [number, from])).toEqual([
		[2, '2020-08-03T00:00:00Z'],
		[1, '2020-08-01T00:00:00Z'],
	])
	expect(chainEditions(versions, 'standard')).toHaveLength(1)
})

describe('how many people there are', () => {
	const person = (id: string, roles: Role[], unit = '', standsIn: Role[] = []) => ({
		...{ id, roles, unit, standsIn },
	})
	const last = standard.at(-1) as (typeof standard)[number]
	test.each([
		['nobody', [], '没有人', true],
		['an administrator', [person('1', ['admin', 'chief'])], '没有人', true],
		['one', [person('1', ['chief'])], '只有1人', true],
		['two', [person('1', ['chief']), person('2', ['chief'])], '2人', false],
		[
			'one and a substitute',
			[person('1', ['chief']), person('2', ['director'], '', ['chief'])],
			'1人，有代签',
			false,
		],
	] as const)('%s', (_, staff, words, worry) => {
		expect(staffedBy(last, staff)).toEqual({ words, worry })
	})

	test('units that write and have nobody to sign are counted', () => {
		const lead = person('1', ['unit-lead'], 'a')
		const [first] = standard
		expect(staffedBy(first as never, [lead])).toEqual({ words: '1个单位都有人', worry: false })
		expect(staffedBy(first as never, [lead, person('2', ['correspondent'], 'b')])).toEqual({
			words: '1个单位没有人',
			worry: true,
		})
	})
})
