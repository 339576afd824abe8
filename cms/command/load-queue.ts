import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/allow.ts'
import type { ManuscriptsSelect } from '../payload-types.ts'
import type { Filter, Tab } from '../queue/filter.ts'
import { type Around, type Kept, lineOf } from '../queue/line.ts'
import type { Listed, QueuePage } from '../queue/listed.ts'
import type { Dot } from '../queue/progress.ts'
import type { Chain } from '../review/chain.ts'
import type { Actor, Signature } from '../review/decide.ts'
import type { Missing } from '../review/refusal.ts'
import { stages } from '../review/stage.ts'
import { loadUnitNames } from './load-options.ts'
import { loadPeople } from './load-people.ts'
import { loadReaders } from './load-readers.ts'
import { worded } from './messages.ts'
import { barredWhere, narrowedWhere, sortOf, tabWhere } from './queue-where.ts'

/** Lines on one page of the list. */
export const pageSize = 50
/** Lines of what the reader's role may sign and the reader may not. */
const barredShown = 20

const id = z.union([z.string(), z.number()]).transform(String)
const text = z
	.string()
	.nullish()
	.transform((value) => value ?? '')
const list = <T>() =>
	z
		.custom<readonly T[]>(Array.isArray)
		.nullish()
		.transform((rows) => rows ?? [])
/** A row of `manuscripts` as `select` gives it. */
const kept = z
	.object({
		...{ id, title: text, kicker: text, byline: text, stage: z.enum(stages) },
		version: z.number().nullish(),
		...{ author: id.nullish(), coauthors: z.array(id).nullish(), unit: id.nullish() },
		...{ chain: list<Chain[number]>(), signatures: list<Signature>(), lacks: list<Missing>() },
		...{ progress: list<Dot>(), submitted: text, contentDigest: text, since: text },
		edited: z.object({ by: z.string(), at: z.string() }).nullish(),
		due: z.string().nullish(),
		step: z.string().nullish(),
		deadline: z.string().nullish(),
		submission: z.number().nullish(),
		findings: z.object({ must: z.number(), should: z.number(), hint: z.number() }).nullish(),
		track: z.enum(['', 'brief', 'correction']).nullish(),
		assignee: id.nullish(),
	})
	.transform(
		({
			author,
			coauthors,
			version,
			unit,
			edited,
			due,
			step,
			deadline,
			submission,
			track,
			assignee,
			findings,
			...row
		}): Kept => ({
			...row,
			version: version ?? 0,
			authors: [author, ...(coauthors ?? [])].filter((one) => one !== null && one !== undefined),
			...{ unit: unit ?? '', edited: edited ?? undefined, due: due ?? undefined },
			...{ step: step ?? null, deadline: deadline ?? null, submission: submission ?? 0 },
			...{ track: track ?? '', assignee: assignee ?? undefined },
			findings: findings ?? undefined,
		}),
	)
const selected = {
	...{ title: true, kicker: true, byline: true, stage: true, version: true, author: true },
	...{ coauthors: true, unit: true, chain: true, signatures: true, lacks: true, progress: true },
	...{ submitted: true, contentDigest: true, since: true, edited: true, due: true, step: true },
	...{ deadline: true, submission: true, track: true, assignee: true, findings: true },
} satisfies ManuscriptsSelect<true>

/** One page of the list as the asker may see it, with the counts of every tab. */
export async function loadQueue(
	req: PayloadRequest,
	filter: Filter,
	now = new Date(),
): Promise<QueuePage> {
	const reader = actorOf(req)
	if (!reader) throw new Error('A queue is somebody’s: the request has no user.')
	const around = await loadAround(req, reader, now)
	const notMine = await loadIds(req, barredWhere(reader), 'urgency', 1, 0)
	const where: Where = {
		and: [tabWhere(filter.tab, reader, notMine), ...narrowedWhere(filter, now)],
	}
	const [found, total, barred, counts] = await Promise.all([
		loadLines(req, where, sortOf[filter.sort], filter.page, pageSize),
		count(req, where),
		filter.tab === 'mine' ? loadRows(req, notMine.slice(0, barredShown)) : [],
		loadCounts(req, reader, notMine),
	])
	const line = (row: Kept): Listed => lineOf(row, around)
	return {
		...{ rows: found.map(line), barred: barred.map(line), total, counts },
		pages: Math.max(1, Math.ceil(total / pageSize)),
		now: now.toISOString(),
	}
}

/** How many manuscripts wait for the asker. */
export async function countWaiting(req: PayloadRequest): Promise<number> {
	const reader = actorOf(req)
	if (!reader) return 0
	return count(
		req,
		tabWhere('mine', reader, await loadIds(req, barredWhere(reader), 'urgency', 1, 0)),
	)
}

/** One page of a list: what `selected` names, never the text. */
export async function loadLines(
	req: PayloadRequest,
	...asked: [where: Where, sort: string, page: number, limit: number]
): Promise<Kept[]> {
	return loadRows(req, await loadIds(req, ...asked))
}

/** The ids first: an index holds all that this asks for, and a row behind a long text is slow to skip. */
async function loadIds(
	req: PayloadRequest,
	...[where, sort, page, limit]: [where: Where, sort: string, page: number, limit: number]
): Promise<string[]> {
	const { docs } = await req.payload.find({
		...{ collection: 'manuscripts', where, sort, page, limit, req },
		...{ select: {}, depth: 0, pagination: false, overrideAccess: false, user: req.user },
	})
	return docs.map(({ id }) => String(id))
}

/** Rows in the order of their ids, which `loadIds` has let pass. */
async function loadRows(req: PayloadRequest, ids: readonly string[]): Promise<Kept[]> {
	if (ids.length === 0) return []
	const { docs } = await req.payload.find({
		...{ collection: 'manuscripts', where: { id: { in: [...ids] } }, req },
		...{ select: selected, depth: 0, pagination: false },
	})
	const rows = docs.map((doc) => kept.parse(doc))
	return rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

async function loadAround(req: PayloadRequest, reader: Actor, now: Date): Promise<Around> {
	const [people, units] = await Promise.all([loadPeople(req), loadUnitNames(req)])
	const open = await loadReaders(req, new Map(people.map(({ id, name }) => [id, name])))
	const say: Around['say'] = (refusals) => worded(refusals).map(({ message }) => message)
	return { reader, people, units, open, now, say }
}

async function loadCounts(
	req: PayloadRequest,
	reader: Actor,
	barred: readonly string[],
): Promise<QueuePage['counts']> {
	const tabs: Tab[] = ['mine', 'signed', 'returned', 'transit', ...stages.filter(isShown)]
	const counted = await Promise.all(
		tabs.map(async (tab) => [tab, await count(req, tabWhere(tab, reader, barred))] as const),
	)
	return Object.fromEntries(counted)
}

/** `in-review` and `returned` are counted among what is under way. */
function isShown(stage: (typeof stages)[number]): boolean {
	return stage !== 'in-review' && stage !== 'returned'
}

async function count(req: PayloadRequest, where: Where): Promise<number> {
	const { totalDocs } = await req.payload.count({
		...{ collection: 'manuscripts', where, req, overrideAccess: false, user: req.user },
	})
	return totalDocs
}
