import {
	commitTransaction,
	createLocalReq,
	initTransaction,
	killTransaction,
	type Payload,
	type PayloadRequest,
} from 'payload'
import { reckonedBefore } from '../queue/reckoned.ts'
import { standingOf, standingRule } from '../queue/standing.ts'
import { parseRow } from './load-work.ts'
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
	for (;;) {
		const { docs } = await payload.find({
			collection: 'manuscripts',
			where: {
				or: [{ standing: { exists: false } }, { standing: { not_equals: standingRule } }],
			},
			sort: 'id',
			limit: batch,
			depth: 0,
			pagination: false,
		})
		if (docs.length === 0) return computed
		await initTransaction(req)
		try {
			for (const doc of docs) await refresh(req, doc, now)
			await commitTransaction(req)
		} catch (error) {
			await killTransaction(req)
			throw error
		}
		computed += docs.length
	}
}

async function refresh(req: PayloadRequest, doc: object, now: Date): Promise<void> {
	const row = parseRow(doc)
	const { updatedAt, standing, ...kept } = doc as {
		updatedAt: string
		standing?: number | null
	}
	const work = await standable(req, row)
	const before = standing ? { ...kept } : reckonedBefore(work, updatedAt)
	// Past hooks and versions: the manuscript itself has not changed.
	await req.payload.db.updateOne({
		collection: 'manuscripts',
		id: row.id,
		data: { ...standingOf(work, before, undefined, now), updatedAt },
		req,
		returning: false,
	})
}
