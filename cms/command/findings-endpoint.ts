import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/allow.ts'
import { type Decision, refuseDecision } from '../proof/decision.ts'
import { countFindings } from '../queue/open-findings.ts'
import type { Actor } from '../review/decide.ts'
import { editRefusals } from '../review/edit.ts'
import type { Refusal } from '../review/refusal.ts'
import { jsonOf } from './json-of.ts'
import { noteDecision } from './last-decision.ts'
import { loadFindings, loadOpen, type ShownFinding, type TakenFinding } from './load-findings.ts'
import { loadNames } from './load-names.ts'
import { loadRow, loadWork, type Row } from './load-work.ts'
import { worded } from './messages.ts'
import { refusalResponse } from './refused.ts'
import { inTransaction } from './transaction.ts'

const order = z.strictObject({
	finding: z.string().min(1).max(4000),
	verdict: z.enum(['accept', 'ignore', 'undo']),
	why: z.string().trim().max(500).optional(),
})
type FindingOrder = z.infer<typeof order>

/** What `/api/manuscripts/:id/findings` answers. */
export type Findings = {
	findings: ShownFinding[]
	taken: TakenFinding[]
	/** How many of them keep the desk from signing. */
	blocking: number
	/** Whether the text is whole enough to be read. */
	readable: boolean
	/** Who decided, by id: the names on the desk, 您 for the asker. */
	names: Record<string, string>
	/** Why the asker may decide nothing. */
	refusals: { kind: string; message: string }[]
}

/** `GET /api/manuscripts/:id/findings`: what the proof desk finds in the text as it is saved. */
const shown: Omit<Endpoint, 'root'> = {
	path: '/:id/findings',
	method: 'get',
	handler: async (req) => {
		const actor = actorOf(req)
		if (!actor) return refusalResponse([{ kind: 'not-signed-in' }])
		const row = await loadRow(req, String(req.routeParams?.id))
		if (!row) return refusalResponse([{ kind: 'not-found' }])
		return Response.json(await answer(req, row, actor))
	},
}

/**
 * `POST /api/manuscripts/:id/findings` `{finding, verdict, why?}`: takes a finding, leaves it, or takes that back, with
 * who and when. It changes no text: who takes one changes the text in the form. By whose turn it is to edit.
 */
const decided: Omit<Endpoint, 'root'> = {
	path: '/:id/findings',
	method: 'post',
	handler: async (req) => {
		const actor = actorOf(req)
		if (!actor) return refusalResponse([{ kind: 'not-signed-in' }])
		const given = order.safeParse(await jsonOf(req))
		if (!given.success) return refusalResponse([{ kind: 'bad-order', fields: ['finding'] }])
		const done = await inTransaction(req, async () => {
			const row = await loadRow(req, String(req.routeParams?.id))
			if (!row) return refusalResponse([{ kind: 'not-found' }])
			const work = await loadWork(req, row)
			const refused = editRefusals(work, actor)
			if (refused.length > 0) return refusalResponse(refused)
			const decisions = row.decisions ?? []
			const { findings } = await loadFindings(req, work.content, row, decisions)
			const made = decide(given.data, decisions, findings, actor)
			if ('refusals' in made) return refusalResponse(made.refusals)
			const open = await loadOpen(req, work.content, row, made.decisions)
			const counted = row.stage === 'in-review' ? { findings: countFindings(open) } : {}
			await keep(req, row, { decisions: made.decisions, ...counted })
			return Response.json(await answer(req, { ...row, decisions: made.decisions }, actor))
		})
		// After the commit: a list that is asked for from here on shows it.
		if (done.ok) noteDecision(new Date())
		return done
	},
}

export const findingsEndpoints = [shown, decided]

/** The decisions with this one among them, the only one on its finding. */
function decide(
	{ finding, verdict, why }: FindingOrder,
	decisions: readonly Decision[],
	findings: Parameters<typeof refuseDecision>[1],
	actor: Actor,
): { decisions: Decision[] } | { refusals: Refusal[] } {
	const others = decisions.filter((one) => one.finding !== finding)
	if (verdict === 'undo') {
		if (others.length === decisions.length) return { refusals: [{ kind: 'no-finding' }] }
		return { decisions: others }
	}
	const by = { by: actor.id, at: new Date().toISOString() }
	const decision: Decision = { finding, verdict, ...(why ? { why } : {}), ...by }
	const faults = refuseDecision(decision, findings)
	if (faults.length > 0) return { refusals: faults.map(({ kind }) => ({ kind })) }
	return { decisions: [...others, decision] }
}

/** Past hooks and versions, and the time of the last change stays: the manuscript itself has not changed. */
async function keep(req: PayloadRequest, { id }: Row, data: object): Promise<void> {
	const about = { collection: 'manuscripts', id, req } as const
	const { updatedAt } = await req.payload.findByID({
		...{ ...about, depth: 0, select: { updatedAt: true } },
	})
	await req.payload.db.updateOne({ ...about, data: { ...data, updatedAt }, returning: false })
}

async function answer(req: PayloadRequest, row: Row, actor: Actor): Promise<Findings> {
	const work = await loadWork(req, row)
	const decisions = row.decisions ?? []
	const { shown: findings, taken } = await loadFindings(req, work.content, row, decisions)
	const deciders = [...new Set(decisions.map(({ by }) => by))]
	const nameOf = await loadNames(req, deciders)
	return {
		...{ findings, taken },
		blocking: findings.filter(({ level, open }) => level === 'must' && open).length,
		readable: work.content !== undefined,
		names: Object.fromEntries(deciders.map((id) => [id, id === actor.id ? '您' : nameOf(id)])),
		refusals: worded(editRefusals(work, actor)),
	}
}
