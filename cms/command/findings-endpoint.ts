import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/allow.ts'
import { type Decision, refuseDecision } from '../proof/decision.ts'
import { countFindings } from '../queue/open-findings.ts'
import { editRefusals } from '../review/edit.ts'
import { jsonOf } from './json-of.ts'
import { loadFindings, loadOpen } from './load-findings.ts'
import { loadRow, loadWork, type Row } from './load-work.ts'
import { refusalResponse } from './refused.ts'
import { inTransaction } from './transaction.ts'

const order = z.strictObject({
	finding: z.string().min(1).max(4000),
	verdict: z.enum(['accept', 'ignore']),
	why: z.string().trim().max(500).optional(),
})

/** `GET /api/manuscripts/:id/findings`: what the proof desk finds in the text as it is saved. */
const shown: Omit<Endpoint, 'root'> = {
	path: '/:id/findings',
	method: 'get',
	handler: async (req) => {
		if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
		const row = await loadRow(req, String(req.routeParams?.id))
		if (!row) return refusalResponse([{ kind: 'not-found' }])
		return Response.json(await answer(req, row))
	},
}

/**
 * `POST /api/manuscripts/:id/findings` `{finding, verdict, why?}`: takes a finding or leaves it, with who and when. It
 * changes no text: who takes one changes the text in the form. By whose turn it is to edit.
 */
const decided: Omit<Endpoint, 'root'> = {
	path: '/:id/findings',
	method: 'post',
	handler: async (req) => {
		const actor = actorOf(req)
		if (!actor) return refusalResponse([{ kind: 'not-signed-in' }])
		const given = order.safeParse(await jsonOf(req))
		if (!given.success) return refusalResponse([{ kind: 'bad-order', fields: ['finding'] }])
		return inTransaction(req, async () => {
			const row = await loadRow(req, String(req.routeParams?.id))
			if (!row) return refusalResponse([{ kind: 'not-found' }])
			const work = await loadWork(req, row)
			const refused = editRefusals(work, actor)
			if (refused.length > 0) return refusalResponse(refused)
			const decisions = row.decisions ?? []
			const { findings } = await loadFindings(req, work.content, row.unit, decisions)
			const { why, ...rest } = given.data
			const decision: Decision = {
				...rest,
				...(why ? { why } : {}),
				...{ by: actor.id, at: new Date().toISOString() },
			}
			const faults = refuseDecision(decision, findings)
			if (faults.length > 0) {
				return refusalResponse(
					faults.map(({ kind }) => (kind === 'no-reason' ? { kind } : { kind: 'no-finding' })),
				)
			}
			const taken = [...decisions.filter(({ finding }) => finding !== rest.finding), decision]
			const open = await loadOpen(req, work.content, row.unit, taken)
			await req.payload.db.updateOne({
				...{ collection: 'manuscripts', id: row.id, req },
				// Not a change of the manuscript: its version stays, lists show what is left.
				data: { decisions: taken, findings: countFindings(open) },
			})
			return Response.json(await answer(req, { ...row, decisions: taken }))
		})
	},
}

export const findingsEndpoints = [shown, decided]

async function answer(req: PayloadRequest, row: Row) {
	const { content } = await loadWork(req, row)
	const { shown: findings } = await loadFindings(req, content, row.unit, row.decisions ?? [])
	const blocking = findings.filter(({ level, open }) => level === 'must' && open).length
	return { findings, blocking, readable: content !== undefined }
}
