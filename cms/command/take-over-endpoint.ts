import type { Endpoint } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/allow.ts'
import { addNote } from './add-note.ts'
import { jsonOf } from './json-of.ts'
import { loadLock } from './load-lock.ts'
import { loadRow } from './load-work.ts'
import { refusalResponse } from './refused.ts'
import { inTransaction } from './transaction.ts'

const order = z.strictObject({ text: z.string().trim().min(1).max(2000) })

/** `POST /api/manuscripts/:id/take-over`: ends another's lock and notes who took over, from whom and why. */
export const takeOverEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:id/take-over',
	method: 'post',
	handler: async (req) => {
		const who = personOf(req)
		if (!who) return refusalResponse([{ kind: 'not-signed-in' }])
		const given = order.safeParse(await jsonOf(req))
		if (!given.success) return refusalResponse([{ kind: 'no-reason' }])
		const id = String(req.routeParams?.id)
		const done = await inTransaction(req, async () => {
			const row = await loadRow(req, id)
			if (!row) return
			const lock = await loadLock(req, row.id)
			await req.payload.delete({
				collection: 'payload-locked-documents',
				where: {
					and: [
						{ 'document.relationTo': { equals: 'manuscripts' } },
						{ 'document.value': { equals: row.id } },
						{ 'user.value': { not_equals: who.id } },
					],
				},
				depth: 0,
				req,
			})
			if (!lock) return { taken: false }
			const text = `接过${lock.by}正在改的稿：${given.data.text}`
			await addNote(req, { manuscript: row.id, kind: 'take-over', text })
			return { taken: true }
		})
		return done ? Response.json(done) : refusalResponse([{ kind: 'not-found' }])
	},
}
