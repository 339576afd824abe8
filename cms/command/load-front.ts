import type { PayloadRequest } from 'payload'
import { ZodError } from 'zod'
import type { Front } from '../../content/front.ts'
import { personOf } from '../access/allow.ts'
import { judgeFront, leadGivers } from '../front/judge.ts'
import { withoutDoubles } from '../front/without-doubles.ts'
import { recordSnapshot } from '../publish/record-snapshot.ts'
import type { Role } from '../review/chain.ts'
import { lastFront } from './last-front.ts'
import { loadNames } from './load-names.ts'
import { messageOf } from './messages.ts'

type Named = { code: string; name: string }
/** What `GET /api/globals/front/desk` answers: the front page as it is kept, as the public sees it, and what can stand in it. */
export type FrontDesk = {
	kept: Front
	published: Front
	/** Of the publication, in the log; 0 before the first. */
	seq: number
	by?: string
	at?: string
	columns: Named[]
	campaigns: Named[]
	units: Named[]
	/** Why the asker may not publish, or not give the lead, in words; empty where they may. */
	refusals: { publish: string[]; lead: string[] }
}

/** A front page on which nobody has chosen anything. */
export const noFront: Front = {
	...{ pair: [], notices: [], sections: [], campaigns: [], photos: [], units: [] },
}

/** The front page for whoever sets it. */
export async function loadFront(req: PayloadRequest): Promise<FrontDesk> {
	const last = await lastFront(req)
	const published = last?.front ?? noFront
	const roles = personOf(req)?.roles ?? []
	const nameOf = await loadNames(req, last ? [last.by] : [])
	const [columns, campaigns, units] = await Promise.all([
		named(req, 'columns'),
		named(req, 'campaigns'),
		named(req, 'units'),
	])
	return {
		...{
			kept: withoutDoubles((await keptFront(req)) ?? published),
			published,
			seq: last?.seq ?? 0,
		},
		...(last ? { by: nameOf(last.by), at: last.at } : {}),
		...{ columns, campaigns, units },
		refusals: {
			publish: judgeFront(published, published, roles).map(messageOf),
			lead: isOne(leadGivers, roles) ? [] : [messageOf({ kind: 'lead-reserved' })],
		},
	}
}

/** @returns `undefined` where what is kept is not fit to be shown: it came from before the front page was set on the desk */
async function keptFront(req: PayloadRequest): Promise<Front | undefined> {
	const row = await req.payload.findGlobal({ slug: 'front', depth: 1, req })
	try {
		return recordSnapshot('front', row)
	} catch (error) {
		if (error instanceof ZodError) return
		throw error
	}
}

async function named(
	req: PayloadRequest,
	collection: 'columns' | 'campaigns' | 'units',
): Promise<Named[]> {
	const { docs } = await req.payload.find({ collection, depth: 0, pagination: false, req })
	return docs.map((row) => ({
		code: row.code,
		name: ('short' in row ? row.short : row.name) ?? row.code,
	}))
}

function isOne(of: readonly Role[], roles: readonly Role[]): boolean {
	return of.some((role) => roles.includes(role))
}
