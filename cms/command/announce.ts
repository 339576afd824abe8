import type { PayloadRequest } from 'payload'
import type { Front } from '../../content/front.ts'
import type { Draft } from '../../content/log.ts'
import type { Listed, RecordKind, Single } from '../../content/record.ts'
import { actorOf } from '../access/allow.ts'
import { judgeFront } from '../front/judge.ts'
import { judgeLedger } from '../ledger/judge.ts'
import { announcers, recordSnapshot } from '../publish/record-snapshot.ts'
import { appendToLog } from '../publish/source.ts'
import type { Refusal } from '../review/refusal.ts'
import { lastFront } from './last-front.ts'
import { ledgerIn } from './ledger-row.ts'
import { inTransaction } from './transaction.ts'

type Announced = Extract<Draft, { action: 'publish' }>
export const collectionOf = { column: 'columns', unit: 'units', campaign: 'campaigns' } as const

/**
 * 发布 of what needs no chain: a column, a unit, a campaign, the front page, what every page says about the paper.
 * What the row says now is what the public sees. Throws a ZodError when it is not fit to be shown.
 */
export async function announce(
	req: PayloadRequest,
	kind: Listed,
	id: string,
	now?: Date,
): Promise<{ seq: number } | { refusals: Refusal[] }>
export async function announce(
	req: PayloadRequest,
	kind: Single,
	id: undefined,
	now?: Date,
): Promise<{ seq: number } | { refusals: Refusal[] }>
export async function announce(
	req: PayloadRequest,
	kind: RecordKind,
	id: string | undefined,
	now = new Date(),
): Promise<{ seq: number } | { refusals: Refusal[] }> {
	const actor = actorOf(req)
	if (!actor) return { refusals: [{ kind: 'not-signed-in' }] }
	const needs = announcers[kind]
	if (!needs.some((role) => actor.roles.includes(role))) {
		return { refusals: [{ kind: 'not-permitted', verb: 'announce', needs }] }
	}
	return inTransaction(req, async () => {
		const row = await load(req, kind, id)
		if (!row) return { refusals: [{ kind: 'not-found' as const }] }
		const code = 'code' in row ? `:${row.code}` : ''
		// Before it is read as what it would be: a figure that is half typed is one that nobody has checked.
		const unchecked = kind === 'campaign' ? judgeLedger(ledgerIn(row).figures) : []
		if (unchecked.length > 0) return { refusals: unchecked }
		const snapshot = recordSnapshot(kind, row)
		if (kind === 'front') {
			const before = await lastFront(req)
			const refusals = judgeFront(snapshot as Front, before?.front, actor.roles)
			if (refusals.length > 0) return { refusals }
		}
		const { seq } = await appendToLog(req, {
			subject: `${kind}${code}`,
			action: 'publish',
			snapshot,
			signatures: [],
			by: actor.id,
			reason: null,
			at: now.toISOString(),
			// `sealed` checks that subject and snapshot belong together.
		} as unknown as Announced)
		if (kind === 'column' && id) await markLive(req, id)
		return { seq }
	})
}

async function load(req: PayloadRequest, kind: RecordKind, id: string | undefined) {
	if (kind === 'front' || kind === 'settings') {
		return req.payload.findGlobal({ slug: kind, depth: 1, req })
	}
	const collection = collectionOf[kind]
	return req.payload.findByID({ collection, id: id ?? '', depth: 1, req, disableErrors: true })
}

/** A piece can stand only in a column that the public has seen. */
async function markLive(req: PayloadRequest, id: string): Promise<void> {
	await req.payload.update({ collection: 'columns', id, data: { live: true }, depth: 0, req })
}
