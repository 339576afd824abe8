import {
	commitTransaction,
	createLocalReq,
	initTransaction,
	killTransaction,
	type Payload,
	type PayloadRequest,
	type Where,
} from 'payload'
import type { Manuscript } from '../payload-types.ts'
import { reckonedBefore } from '../queue/reckoned.ts'
import { type Before, standingOf, standingRule } from '../queue/standing.ts'
import { type Row, safeRow } from './load-work.ts'
import { standable } from './standing-hook.ts'

/** Rows written in one transaction. */
const batch = 200

/**
 * Computes the standing of rows that have none, or one by an older rule: after a migration every list is whole before
 * the first page is served. What was written about a row's past stays.
 * @returns how many were computed
 */
export async function refreshStandings(payload: Payload, now = new Date()): Promise<number> {
	const req = await createLocalReq({}, payload)
	let computed = 0
	for (let last = 0; ; ) {
		const docs = await outdatedAfter(payload, last)
		const end = docs.at(-1)
		if (!end) return computed
		last = end.id
		computed += await refreshAll(req, docs, now)
	}
}

/** Rows without a standing, or with one by an older rule. */
async function outdatedAfter(payload: Payload, last: number): Promise<Manuscript[]> {
	const outdated: Where = {
		or: [{ standing: { exists: false } }, { standing: { not_equals: standingRule } }],
	}
	const { docs } = await payload.find({
		collection: 'manuscripts',
		where: last ? { and: [{ id: { greater_than: last } }, outdated] } : outdated,
		...{ sort: 'id', limit: batch, depth: 0, pagination: false },
	})
	return docs
}

/** One transaction. A row that cannot be read is named and left: it must not keep the newsroom from starting. */
async function refreshAll(
	req: PayloadRequest,
	docs: readonly Manuscript[],
	now: Date,
): Promise<number> {
	let computed = 0
	await initTransaction(req)
	try {
		for (const doc of docs) {
			const row = safeRow(doc)
			if (row.success) {
				await refresh(req, row.data, doc, now)
				computed++
			} else req.payload.logger.error({ err: row.error, msg: `Manuscript ${doc.id} is not whole.` })
		}
		await commitTransaction(req)
		return computed
	} catch (error) {
		await killTransaction(req)
		throw error
	}
}

async function refresh(req: PayloadRequest, row: Row, doc: Manuscript, now: Date): Promise<void> {
	const { updatedAt } = doc
	const work = await standable(req, row)
	const before = doc.standing ? beforeOf(doc) : reckonedBefore(work, updatedAt)
	// Past hooks and versions: the manuscript itself has not changed.
	await req.payload.db.updateOne({
		collection: 'manuscripts',
		id: row.id,
		data: { ...standingOf(work, before, undefined, now), updatedAt },
		req,
		returning: false,
	})
}

function beforeOf({ stage, step, since, submission, returnedBy }: Manuscript): Before {
	return {
		...{ ...(stage ? { stage } : {}), step: step ?? null, returnedBy: returnedBy ?? null },
		...{ ...(since ? { since } : {}), submission: submission ?? 0 },
	}
}
