import { describe, expect, test } from 'vitest'
import { printAnswerBy } from '../../cms/phone/when.ts'
import { standingOf } from '../../cms/queue/standing.ts'
import { answerTimes, usualAnswerBy } from '../../cms/review/answer-by.ts'
import { defaultChains } from '../../cms/review/chain.ts'
import { nextStep } from '../../cms/review/decide.ts'
import { returnTargets, sendBack } from '../../cms/review/return.ts'
import { sign } from '../../cms/review/sign.ts'
import { submit } from '../../cms/review/submit.ts'
import type { Order, Work } from '../../cms/review/work.ts'

const now = new Date('2020-08-21T02:20:00Z')
const editor = { id: 'editor', roles: ['editor'], unit: '' } as const
const lead = { id: 'lead', roles: ['unit-lead'], unit: 'zhaomiao' } as const
const author = { id: 'author', roles: ['correspondent'], unit: 'zhaomiao' } as const
const order: Order = { version: 3, reasons: [{ code: '02', text: '请写明截止日期。' }] }

/** In review, signed by as many steps of the standard chain. */
function signedBy(count: number, more: Partial<Work> = {}): Work {
	const chain = defaultChains.standard
	return {
		...{ piece: 'aaaaaaaa', kind: 'report', stage: 'in-review', version: 3, edited: undefined },
		...{ day: undefined, content: undefined, missing: [], authors: ['author'], unit: 'zhaomiao' },
		...{ chain, chains: defaultChains, corrections: [], correction: undefined, imported: false },
		...{ open: [], due: undefined, columns: ['towns'] },
		signatures: chain.slice(0, count).map(({ id, covers }) => ({
			...{ step: id, by: id, digest: covers, at: now.toISOString() },
		})),
		digest: { submission: 'submission', content: 'content' },
		place: { column: 'towns', unit: 'zhaomiao', campaign: undefined, rank: undefined },
		...more,
	}
}
const changesOf = (work: Work, actor: typeof editor | typeof lead, given: Order) => {
	const decided = sendBack(work, actor as never, given, now)
	return 'changes' in decided ? decided.changes : decided.refusals.map(({ kind }) => kind)
}

describe('sending back', () => {
	test.each([
		['before the unit has signed', 0, ['author']],
		['at the first review', 1, ['author', 'unit']],
		['at the first proof', 2, ['step']],
		['at the second review', 3, ['author', 'unit']],
		['once all have signed', 7, ['author', 'unit']],
	])('%s can go to %j', (_, count, targets) => {
		expect(returnTargets(signedBy(count)).map(({ to }) => to)).toEqual(targets)
	})

	test('asks the author for it by tomorrow evening where nobody says by when', () => {
		expect(changesOf(signedBy(1), editor, order)).toMatchObject({
			...{ stage: 'returned', answerBy: '2020-08-22T10:00:00.000Z' },
		})
		const answerBy = '2020-08-23T10:00:00.000Z'
		expect(changesOf(signedBy(1), editor, { ...order, answerBy })).toMatchObject({ answerBy })
	})

	test('to the unit makes it the unit’s step again, with that deadline, until it has signed', () => {
		const answerBy = '2020-08-23T10:00:00.000Z'
		const given: Order = { ...order, returnTo: 'unit', answerBy }
		const changes = changesOf(signedBy(1), editor, given)
		expect(changes).toMatchObject({ stage: 'in-review', answerBy })
		const work = { ...signedBy(1), ...(changes as Partial<Work>) }
		expect(nextStep(work)?.id).toBe('unit-sign')
		expect(
			standingOf(work, { stage: 'in-review', step: 'first-review' }, editor, now),
		).toMatchObject({
			...{ turn: 'unit-lead@zhaomiao', deadline: answerBy },
		})
		const signed = sign(work, lead, { version: 3, seen: 'submission' }, now)
		expect(signed).toMatchObject({ changes: { stage: 'in-review', answerBy: null } })
	})

	test('to the unit reopens no step of the desk’s', () => {
		const changes = changesOf(signedBy(3), { ...editor, roles: ['director'] } as never, {
			...{ ...order, returnTo: 'unit' },
		}) as { signatures: Work['signatures'] }
		expect(changes.signatures.filter(({ reopened }) => reopened).map(({ step }) => step)).toEqual([
			'unit-sign',
		])
	})

	test.each([
		[
			'to a unit that has not signed',
			signedBy(0),
			lead,
			{ returnTo: 'unit' },
			['cannot-return-to'],
		],
		[
			'to the step before, which is the unit’s',
			signedBy(1),
			editor,
			{ returnTo: 'step' },
			['cannot-return-to'],
		],
		[
			'by a time that is over',
			signedBy(1),
			editor,
			{ answerBy: '2020-08-21T02:00:00Z' },
			['deadline-past'],
		],
		['by no time at all', signedBy(1), editor, { answerBy: 'bald' }, ['deadline-past']],
		[
			'without a reason, by a time that is over',
			signedBy(1),
			editor,
			{ reasons: [], answerBy: '2020-08-21T02:00:00Z' },
			['deadline-past', 'no-reason'],
		],
	] as const)('%s is refused', (_, work, actor, more, kinds) => {
		expect(changesOf(work, actor, { ...order, ...more } as Order)).toEqual(kinds)
	})

	test('is over once it is handed in again', () => {
		const work = signedBy(0, { stage: 'returned', answerBy: '2020-08-22T10:00:00.000Z' })
		expect(standingOf(work, { stage: 'in-review' }, editor, now).deadline).toBe(work.answerBy)
		expect(submit(work, author, { version: 3 }, now)).toMatchObject({ changes: { answerBy: null } })
	})
})

describe('by when', () => {
	test('times are evenings with time enough left', () => {
		expect(answerTimes(now).map(({ words }) => words)).toEqual([
			'今天18:00（8月21日）',
			'明天18:00（8月22日）',
			'后天18:00（8月23日）',
			'三天后18:00（8月24日）',
			'一周后18:00（8月28日）',
		])
		const late = new Date('2020-08-21T09:30:00Z')
		expect(answerTimes(late)[0]).toEqual({
			...{ at: usualAnswerBy(late), words: '明天18:00（8月22日）' },
		})
	})

	test('an author reads how much time is left, or since when it is over', () => {
		const by = '2020-08-22T10:00:00.000Z'
		expect(printAnswerBy(by, now)).toBe('8月22日18:00前改好再交，还有31小时40分')
		expect(printAnswerBy(by, new Date('2020-08-22T11:00:00Z'))).toBe(
			'8月22日18:00前改好再交，已经超过1小时',
		)
	})
})
