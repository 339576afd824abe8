import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { dayAfter, dayOf } from '../../content/day.ts'
import type { Entry } from '../../content/log.ts'
import type { Day } from '../../content/route.ts'
import { confirmations } from '../tally/closing.ts'
import { handedIn } from '../tally/handed-in.ts'
import { type Posting, postings } from '../tally/posting.ts'
import { type Scheme, scheme, scheme2020 } from '../tally/scheme.ts'
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
 * The books, from the log. Every line whose day is `from` or later is in them: such a line comes of an entry of that time
 * or later, and an entry is counted by what its piece was before, so those pieces are read from their beginning.
 */
export async function loadBooks(
	req: PayloadRequest,
	from: string,
	{ scheme, closings }: { scheme: Scheme; closings: readonly Kept[] },
): Promise<Posting[]> {
	// A day of the newsroom begins eight hours before its day in UTC.
	const since = new Date(dayAfter(from as Day, -1)).toISOString()
	const late = await entriesWhere(req, { at: { greater_than_equal: since } })
	const subjects = [...new Set(late.map(({ subject }) => subject))]
	const early = await inPortions(subjects, (some) =>
		entriesWhere(req, { subject: { in: some }, at: { less_than: since } }),
	)
	const log = [...early, ...late].sort((one, other) => one.seq - other.seq)
	const closed = closings.flatMap(({ month, at, scheme }) =>
		at ? [{ month, at, ...(scheme ? { scheme } : {}) }] : [],
	)
	return postings(log, scheme, closed)
}

/** The days on which something was put into the log. */
export async function loadLogDays(req: PayloadRequest): Promise<string[]> {
	const { docs } = await req.payload.find({
		...{ collection: 'publications', where: { subject: { like: 'piece:' } } },
		...{ select: { at: true }, depth: 0, pagination: false, req },
	})
	return [...new Set(docs.map(({ at }) => dayOf(new Date(at))))]
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
