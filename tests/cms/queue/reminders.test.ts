import { describe, expect, test } from 'vitest'
import { notificationKinds, notificationWords } from '../../../cms/queue/hand-over.ts'
import { defaultReminders, lateFrom, lateKinds, remindersOf } from '../../../cms/queue/reminders.ts'
import type { Person } from '../../../cms/queue/who-may.ts'
import { standardChain } from '../../../cms/review/chain.ts'
import type { Stage } from '../../../cms/review/stage.ts'

const people = (
	[
		['1', 'correspondent', '7'],
		['2', 'unit-lead', '7'],
		['3', 'unit-lead', '8'],
		['4', 'editor', ''],
		['5', 'editor', ''],
		['6', 'director', ''],
		['7', 'chief', ''],
		['8', 'admin', ''],
	] as const
).map(([id, role, unit]): Person => ({ id, roles: [role], unit, name: id }))
const manuscript = (stage: Stage, signed: number, more: object = {}) => ({
	...{ stage, authors: ['1'], unit: '7', chain: standardChain },
	digest: { submission: 'submission', content: 'content' },
	signatures: standardChain.slice(0, signed).map(({ id, covers }) => ({
		...{ step: id, by: `by ${id}`, digest: covers, at: '' },
	})),
	...more,
})
const told = (work: ReturnType<typeof manuscript>, rules = defaultReminders) =>
	remindersOf(work, 'some-step', people, rules).map(({ to, kind }) => `${kind} ${to}`)

describe('who is told that something is late', () => {
	test.each([
		[
			'the unit’s own lead, and the director',
			manuscript('in-review', 0),
			['late 2', 'late-watch 6'],
		],
		['who may sign', manuscript('in-review', 1), ['late 4', 'late 5', 'late-watch 6']],
		[
			'not who wrote it',
			manuscript('in-review', 1, { authors: ['4'] }),
			['late 5', 'late-watch 6'],
		],
		['a director whose own step it is, once', manuscript('in-review', 3), ['late 6']],
		['its author, of what came back', manuscript('returned', 1), ['late-answer 1']],
		['the chief, of what waits to be published', manuscript('approved', 7), ['unpublished 7']],
	])('%s', (_, work, expected) => expect(told(work)).toEqual(expected))

	test('not the director where the newsroom has set so', () => {
		const rules = { ...defaultReminders, director: false }
		expect(told(manuscript('in-review', 1), rules)).toEqual(['late 4', 'late 5'])
	})
})

test.each([
	['in-review', '2020-08-21T10:00:00.000Z', '2020-08-21T10:00:00.000Z'],
	['returned', '2020-08-21T10:00:00.000Z', '2020-08-21T10:00:00.000Z'],
	['returned', null, undefined],
	['approved', null, '2020-08-22T01:00:00.000Z'],
	['held', null, undefined],
	['scheduled', null, undefined],
] as const)('at %s with the deadline %s it is late from %s', (stage, deadline, from) => {
	const since = '2020-08-21T01:00:00.000Z'
	expect(lateFrom({ stage, since, deadline }, defaultReminders)).toBe(from)
})

test('every reminder has words that say what to do', () => {
	for (const kind of lateKinds) {
		expect(notificationKinds).toContain(kind)
		expect(notificationWords(kind, '初审', '塘清了')).toContain('“塘清了”')
	}
	expect(notificationWords('late', '初审', '塘清了')).toBe('超过时限，等您初审：“塘清了”')
})
