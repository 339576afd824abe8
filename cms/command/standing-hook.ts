import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '../access/allow.ts'
import { type Before, type Standable, standingOf } from '../queue/standing.ts'
import { authorsOf, loadWork, parseRow, type Row } from './load-work.ts'
import { notify } from './notify.ts'

/** Keeps in the row where the manuscript stands after this write. Runs last: it sees what the others made of the row. */
export const keepStanding: CollectionBeforeChangeHook = async ({
	operation,
	data,
	originalDoc,
	req,
}) => {
	const after = parseRow({ ...originalDoc, id: originalDoc?.id ?? 0, ...data })
	const work = await standable(req, after)
	req.context.standable = work
	const before: Before = operation === 'update' ? originalDoc : {}
	return { ...data, ...standingOf(work, before, actorOf(req), new Date()) }
}

/** Tells whom the manuscript is handed over to, in the transaction of the write. */
export const tellHandOver: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
	// What `keepStanding` read a moment ago, in the same write.
	await notify(req, doc, previousDoc ?? {}, req.context.standable as Standable)
	return doc
}

/** Text and pictures are read only where a signature depends on them. */
export async function standable(req: PayloadRequest, row: Row): Promise<Standable> {
	if (row.stage === 'in-review') return loadWork(req, row)
	if (row.stage === 'held') {
		// Nobody reads it now: the list must not say that the machine found nothing.
		const { open: _, ...work } = await loadWork(req, row)
		return work
	}
	return {
		stage: row.stage,
		authors: authorsOf(row),
		unit: String(row.unit ?? ''),
		chain: row.chain ?? [],
		signatures: row.signatures ?? [],
		digest: { submission: row.submitted ?? '', content: '' },
		missing: [],
		answerBy: row.answerBy ?? undefined,
		edited: row.edited ?? undefined,
	}
}
