import { z } from 'zod'
import type { Work } from '../review/work.ts'
import type { Notification } from './hand-over.ts'
import { type Person, whoMay } from './who-may.ts'

/** Whom the newsroom reminds besides who must act, and when something signed counts as forgotten. */
export const reminderRules = z.strictObject({
	/** Whether 部主任 are told of every step that is late. */
	director: z.boolean(),
	/** How many hours something may wait for its publication. */
	publishHours: z.number().positive(),
})
export type ReminderRules = z.infer<typeof reminderRules>
export const defaultReminders: ReminderRules = { director: true, publishHours: 24 }

/** What a reminder can say. Each is given once in a time that is over, whoever is told. */
export const lateKinds = ['late', 'late-watch', 'late-answer', 'unpublished'] as const

const hour = 3_600_000
type Standing = Pick<Work, 'stage'> & Readonly<{ since: string; deadline: string | null }>

/** The moment from which a manuscript is late where it stands, ISO 8601; `undefined` where nothing is waited for. */
export function lateFrom(
	{ stage, since, deadline }: Standing,
	{ publishHours }: ReminderRules,
): string | undefined {
	if (stage === 'approved') return new Date(Date.parse(since) + publishHours * hour).toISOString()
	if (stage !== 'in-review' && stage !== 'returned') return
	return deadline ?? undefined
}

/** Whom a late manuscript is told to: who must act, and who watches over it. Nothing passes by itself. */
export function remindersOf(
	work: Pick<Work, 'stage' | 'authors' | 'unit' | 'chain' | 'signatures' | 'digest'>,
	step: string | null,
	people: readonly Person[],
	{ director }: ReminderRules,
): Notification[] {
	const holding = (role: 'director' | 'chief') =>
		people.filter(({ roles }) => roles.includes(role)).map(({ id }) => id)
	const told = (kind: Notification['kind'], to: readonly string[]): Notification[] =>
		[...new Set(to)].map((id) => ({ to: id, kind, step }))
	if (work.stage === 'approved') return told('unpublished', holding('chief'))
	if (work.stage === 'returned') return told('late-answer', work.authors)
	const may = whoMay(work, people).map(({ id }) => id)
	const watching = director ? holding('director').filter((id) => !may.includes(id)) : []
	return [...told('late', may), ...told('late-watch', watching)]
}
