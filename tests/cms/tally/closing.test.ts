import { describe, expect, test } from 'vitest'
import {
	type Confirmations,
	closerOf,
	closingRefusals,
	confirmed,
} from '../../../cms/tally/closing.ts'

const figures = { used: 13, points: 24.5 }
const yes = (by: string, given = figures) => ({
	...{ by, name: by, at: '2020-09-01T01:00:00.000Z' },
	...given,
})
const refusals = (
	confirmations: Confirmations,
	who: { id: string; as: 'admin' | 'chief' | undefined },
	today = '2020-09-01',
	isClosed = false,
) => closingRefusals({ month: '2020-08', confirmations, isClosed }, who, figures, today)

describe('who may confirm a month, and when', () => {
	test.each([
		['on its last day: not over', {}, { id: '1', as: 'admin' }, '2020-08-31', ['not-over']],
		['the day after', {}, { id: '1', as: 'admin' }, '2020-09-01', []],
		['an editor', {}, { id: '1', as: undefined }, '2020-09-01', ['not-a-closer']],
		['twice', { admin: yes('1') }, { id: '1', as: 'admin' }, '2020-09-01', ['confirmed']],
		['the other one', { admin: yes('1') }, { id: '2', as: 'chief' }, '2020-09-01', []],
		[
			'one person for both',
			{ admin: yes('1') },
			{ id: '1', as: 'chief' },
			'2020-09-01',
			['same-person'],
		],
		[
			'again, since the figures have changed',
			{ admin: yes('1', { used: 12, points: 20 }) },
			{ id: '1', as: 'admin' },
			'2020-09-01',
			[],
		],
	] as const)('%s', (_, confirmations, who, today, found) => {
		expect(refusals(confirmations, who, today)).toEqual(found)
	})

	test('a closed month is closed for both', () => {
		const both = { admin: yes('1'), chief: yes('2') }
		expect(refusals(both, { id: '2', as: 'chief' }, '2020-09-02', true)).toEqual(['closed'])
	})
})

describe('confirming', () => {
	test('the second yes to the same figures closes the month at that moment', () => {
		const first = confirmed({}, 'admin', yes('1'))
		expect(first.at).toBeUndefined()
		const second = confirmed(first.confirmations, 'chief', yes('2'))
		expect(second).toEqual({
			confirmations: { admin: yes('1'), chief: yes('2') },
			at: '2020-09-01T01:00:00.000Z',
		})
	})

	test('a yes to other figures lapses', () => {
		const before = { admin: yes('1', { used: 12, points: 20 }) }
		expect(confirmed(before, 'chief', yes('2'))).toEqual({
			confirmations: { chief: yes('2') },
			at: undefined,
		})
	})

	test('who holds both roles gives the yes that is missing', () => {
		expect(closerOf(['chief', 'admin'], {})).toBe('admin')
		expect(closerOf(['chief', 'admin'], { admin: yes('1') })).toBe('chief')
		expect(closerOf(['editor'], {})).toBeUndefined()
	})
})
