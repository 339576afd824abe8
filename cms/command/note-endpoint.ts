import type { Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/allow.ts'
import { policies } from '../access/policies.ts'
import { scopeOf } from '../access/policy.ts'
import { addNote } from './add-note.ts'
import { jsonOf } from './endpoint.ts'
import { loadRow } from './load-work.ts'
import { refusalResponse } from './refused.ts'

const order = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('note'), text: z.string().trim().min(1).max(2000) }),
	/** What a signer says with the signature of a step. */
	z.strictObject({
		kind: z.literal('opinion'),
		text: z.string().trim().min(1).max(2000),
		step: z.string().min(1).max(60),
	}),
])

/**
 * `POST /api/manuscripts/:id/notes`. A private note is the newsroom's; an opinion goes with a signature that the asker
 * gave, a unit's too.
 */
export const noteEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:id/notes',
	method: 'post',
	handler: async (req) => {
		const actor = actorOf(req)
		if (!actor) return refusalResponse([{ kind: 'not-signed-in' }])
		const row = await loadRow(req, String(req.routeParams?.id))
		if (!row) return refusalResponse([{ kind: 'not-found' }])
		const given = order.safeParse(await jsonOf(req))
		if (!given.success) return refusalResponse([{ kind: 'bad-order', fields: ['备注'] }])
		const isTheirs =
			given.data.kind === 'note'
				? scopeOf(policies.notes, actor.roles, 'read') === 'all'
				: signedBy(row.signatures ?? [], actor.id, given.data.step)
		// "Not yours" reads like "not there".
		if (!isTheirs) return refusalResponse([{ kind: 'not-found' }])
		await addNote(req, { manuscript: row.id, ...given.data })
		return Response.json({ ok: true }, { status: 201 })
	},
}

function signedBy(
	signatures: readonly { by: string; step: string }[],
	actor: string,
	step: string,
): boolean {
	return signatures.some((given) => given.by === actor && given.step === step)
}
