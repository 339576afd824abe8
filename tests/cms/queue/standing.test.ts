import { describe, expect, test } from 'vitest'
import { progressOf, progressWords } from '../../../cms/queue/progress.ts'
import { reckonedBefore } from '../../../cms/queue/reckoned.ts'
import { type Before, type Standable, standingOf } from '../../../cms/queue/standing.ts'
import { turnsOf } from '../../../cms/queue/turn.ts'
import { standardChain } from '../../../cms/review/chain.ts'
import type { Signature } from '../../../cms/review/decide.ts'

const at = (clock: string) => `2020-08-21T${clock}:00.000Z`
const sign = (step: string, by: string, digest = 'v1', clock = '08:00'): Signature => ({
	...{ step, by, digest, at: at(clock) },
})
const sent: Standable = {
	...{ stage: 'in-review', authors: ['1'], unit: '7', chain: standardChain, signatures: [] },
	...{ digest: { submission: 'v1', content: 'v1' }, missing: [], edited: undefined },
}
const unitSigned: Standable = { ...sent, signatures: [sign('unit-sign', '2')] }
const reviewed: Standable = {
	...unitSigned,
	signatures: [...unitSigned.signatures, sign('first-review', '3', 'v1', '09:00')],
}
const edited: Standable = { ...reviewed, digest: { submission: 'v1', content: 'v2' } }
const signed: Standable = {
	...{ ...sent, stage: 'approved' },
	signatures: standardChain.map(({ id }, number) => sign(id, String(number + 2))),
}
const now = new Date(at('10:00'))
const standing = (work: Standable, before: Before = {}) =>
	standingOf(work, before, { id: '9' }, now)

describe('whose turn it is', () => {
	test.each<[string, Standable, string | null, string | null]>([
		['the unit’s own lead first', sent, 'unit-sign', 'unit-lead@7'],
		['the desk’s after it', unitSigned, 'first-review', 'editor'],
		['the signer’s again when the text changed', edited, 'first-review', 'editor'],
		['its author’s while it is returned', { ...sent, stage: 'returned' }, null, '#1'],
		['nobody’s while it is held', { ...reviewed, stage: 'held' }, null, null],
		['nobody’s when all have signed', signed, null, null],
		['nobody’s as a draft', { ...sent, stage: 'draft' }, null, null],
	])('%s', (_, work, step, turn) => {
		expect(standing(work)).toMatchObject({ step, turn })
	})

	test('a person has the turns of themselves, of their roles, and of their roles in their unit', () => {
		expect(turnsOf({ id: '2', roles: ['unit-lead', 'editor'], unit: '7' })).toEqual([
			...['#2', 'unit-lead', 'editor', 'unit-lead@7', 'editor@7'],
		])
		expect(turnsOf({ id: '3', roles: ['editor'], unit: '' })).toEqual(['#3', 'editor'])
	})
})

describe('how long it waits', () => {
	test('counts from when the step’s turn came, and an edit in it does not begin anew', () => {
		const first = standing(unitSigned, {
			stage: 'in-review',
			step: 'unit-sign',
			since: at('01:00'),
		})
		expect(first).toMatchObject({ since: at('10:00'), deadline: '2020-08-22T10:00:00.000Z' })
		const later = standingOf(
			unitSigned,
			{ ...first, stage: 'in-review' },
			{ id: '9' },
			new Date(at('11:00')),
		)
		expect(later).toMatchObject({ since: at('10:00'), deadline: '2020-08-22T10:00:00.000Z' })
	})

	test('what only waits to be signed again comes before what is late', () => {
		const late = standing(unitSigned, {
			...{ stage: 'in-review', step: 'first-review', since: '2020-01-01T00:00:00.000Z' },
		})
		expect(standing(edited).urgency < late.urgency).toBe(true)
		expect(late.urgency < standing(unitSigned).urgency).toBe(true)
	})
})

describe('who may not', () => {
	test.each<[string, Standable, string]>([
		['its author', unitSigned, ',1,2,'],
		['who gave another review, of a review', reviewed, ',1,'],
		['nobody, when nobody is waited for', signed, ',,'],
	])('%s', (_, work, barred) => {
		expect(standing(work).barred).toBe(barred)
	})
})

describe('submissions', () => {
	test('are counted, a return names who gave it', () => {
		const first = standing(sent, { stage: 'draft' })
		expect(first.submission).toBe(1)
		const returned = standing({ ...sent, stage: 'returned' }, { ...first, stage: 'in-review' })
		expect(returned).toMatchObject({ submission: 1, returnedBy: '9' })
		const again = standing(sent, { ...returned, stage: 'returned' })
		expect(again).toMatchObject({ submission: 2, returnedBy: null })
	})

	test('of a row without a history are reckoned from its signatures', () => {
		const before = { ...sign('unit-sign', '2'), reopened: at('08:30') }
		const work = { ...sent, signatures: [before, sign('unit-sign', '2', 'v1', '09:00')] }
		expect(reckonedBefore(work, at('09:30'))).toEqual({
			...{ stage: 'in-review', step: 'first-review', since: at('09:00'), submission: 2 },
		})
		expect(reckonedBefore({ ...sent, stage: 'draft' }, at('09:30'))).toEqual({
			...{ stage: 'draft', since: at('09:30'), submission: 0 },
		})
	})
})

describe('steps', () => {
	test.each<[string, Standable, string, string]>([
		['on its way', reviewed, 'done done now open open open open', '2步已签，共7步'],
		['changed', edited, 'done void open open open open open', '1步已签，共7步，有签字失效'],
		['held', { ...reviewed, stage: 'held' }, 'done done now open open open open', '2步已签，共7步'],
		['signed', signed, 'done done done done done done done', '7步已签，共7步'],
		['returned', { ...reviewed, stage: 'returned' }, '', '0步已签，共0步'],
	])('of one that is %s', (_, work, states, words) => {
		const dots = progressOf(work)
		expect(dots.map(({ state }) => state).join(' ')).toBe(states)
		expect(progressWords(dots)).toBe(words)
	})
})
