import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { dayAfter, dayOf } from '../../content/day.ts'
import type { Entry } from '../../content/log.ts'
import type { Day } from '../../content/route.ts'
import { confirmations } from '../tally/closing.ts'
import { handedIn } from '../tally/handed-in.ts'
import { type Posting, postings } from '../tally/posting.ts'
import { type Scheme, scheme, scheme2020 } from '../tally/scheme.ts'
import type { Period } from '../tally/tally.ts'
import { inPortions } from './in-portions.ts'

const kept = z.object({
	id: z.union([z.string(), z.number()]),
	month: z.string(),
	confirmations,
	at: z
		.string()
		.nullish()
		.transform((at) => at ?? undefined),
	scheme: scheme.nullish(),
	submissions: z.array(handedIn).nullish(),
})
export type Kept = z.infer<typeof kept>

/** The months that somebody has confirmed, closed or not. */
export async function loadClosings(req: PayloadRequest): Promise<Kept[]> {
	const { docs } = await req.payload.find({
		...{ collection: 'closings', depth: 0, pagination: false, req },
	})
	return docs.map((row) => kept.parse(row))
}

/** 计分办法 in force; the first one while the settings hold none. */
export async function loadScheme(req: PayloadRequest): Promise<Scheme> {
	const { scheme: given } = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
	const parsed = scheme.safeParse(given)
	return parsed.success ? parsed.data : scheme2020
}

/**
 * The books, from the log, as far as they concern a period. A line stands under the day its piece was first published on, or
 * under the day of its entry or a later one; so the pieces with an entry in the period are all that can have one there. They
 * are read from their beginning to their end: an entry is counted by what its piece was before, and replaced by what came
 * after it while the month was open.
 * @param period its days, both counted
 */
export async function loadBooks(
	req: PayloadRequest,
	period: Period,
	{ scheme, closings }: { scheme: Scheme; closings: readonly Kept[] },
): Promise<Posting[]> {
	// A day of the newsroom begins eight hours before its day in UTC.
	const since = new Date(dayAfter(period.from as Day, -1)).toISOString()
	const until = new Date(dayAfter(period.to as Day, 1)).toISOString()
	const within = await entriesWhere(req, {
		at: { greater_than_equal: since, less_than: until },
	})
	const subjects = [...new Set(within.map(({ subject }) => subject))]
	const others = await inPortions(subjects, (some) =>
		entriesWhere(req, {
			and: [
				{ subject: { in: some } },
				{ or: [{ at: { less_than: since } }, { at: { greater_than_equal: until } }] },
			],
		}),
	)
	const log = [...within, ...others].sort((one, other) => one.seq - other.seq)
	const closed = closings.flatMap(({ month, at, scheme }) =>
		at ? [{ month, at, ...(scheme ? { scheme } : {}) }] : [],
	)
	return postings(log, scheme, closed)
}

/** The months in which something was put into the log, a day of each. */
export async function loadLogMonths(req: PayloadRequest): Promise<string[]> {
	const { values } = await req.payload.findDistinct({
		...{ collection: 'publications', field: 'at', where: { subject: { like: 'piece:' } } },
		...{ depth: 0, req },
	})
	// To the hour: an entry of the last hours of a month in UTC is one of the next month here.
	const hours = new Map(values.map(({ at }) => [at.slice(0, '2026-11-25T07'.length), at]))
	return [
		...new Set([...hours.values()].map((at) => dayOf(new Date(at)).slice(0, '2026-11'.length))),
	]
}

async function entriesWhere(req: PayloadRequest, where: Where): Promise<Entry[]> {
	const { docs } = await req.payload.find({
		...{ collection: 'publications', where: { and: [where, { subject: { like: 'piece:' } }] } },
		select: { seq: true, subject: true, at: true, snapshot: true, signatures: true },
		...{ sort: 'seq', depth: 0, pagination: false, req },
	})
	// The log was checked when it was written; `verify-log` finds who has touched it since.
	return docs.map((row) => ({ ...row, snapshot: row.snapshot ?? null })) as unknown as Entry[]
}
