import type { Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/allow.ts'
import { policies } from '../access/policies.ts'
import { scopeOf } from '../access/policy.ts'
import { addNote } from './add-note.ts'
import { jsonOf } from './json-of.ts'
import { loadRow } from './load-work.ts'
import { refusalResponse } from './refused.ts'

const order = z.strictObject({ text: z.string().trim().min(1).max(2000) })

/** `POST /api/manuscripts/:id/notes`: what the newsroom says to itself about a manuscript. */
export const noteEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:id/notes',
	method: 'post',
	handler: async (req) => {
		const actor = actorOf(req)
		if (!actor) return refusalResponse([{ kind: 'not-signed-in' }])
		const row = await loadRow(req, String(req.routeParams?.id))
		// "Not yours" reads like "not there".
		const isDesk = scopeOf(policies.notes, actor.roles, 'read') === 'all'
		if (!row || !isDesk) return refusalResponse([{ kind: 'not-found' }])
		const given = order.safeParse(await jsonOf(req))
		if (!given.success) return refusalResponse([{ kind: 'bad-order', fields: ['备注'] }])
		await addNote(req, { manuscript: row.id, kind: 'note', text: given.data.text })
		return Response.json({ ok: true }, { status: 201 })
	},
}
