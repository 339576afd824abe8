import type { Endpoint } from 'payload'
import { z } from 'zod'
import { runningPortal } from '../publish/running.ts'
import { jsonOf } from './json-of.ts'
import { operate } from './operate.ts'
import { refusalResponse } from './refused.ts'

const order = z.strictObject({
	/** Number of the reason on the desk's list. */
	reason: z.string().min(1).max(20),
	/** What readers are told. */
	text: z.string().trim().min(1).max(2000),
})

/** `POST /api/publications/piece:ID/withdraw`. */
export const withdrawEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:subject/withdraw',
	method: 'post',
	handler: async (req) => {
		if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
		const given = order.safeParse(await jsonOf(req))
		if (!given.success) return refusalResponse([{ kind: 'no-reason' }])
		const [kind, piece = ''] = decodeURIComponent(String(req.routeParams?.subject)).split(':')
		const { docs } = await req.payload.find({
			collection: 'manuscripts',
			where: { piece: { equals: kind === 'piece' ? piece : '' } },
			depth: 0,
			limit: 1,
			req,
			overrideAccess: false,
			user: req.user,
		})
		const [row] = docs
		if (!row) return refusalResponse([{ kind: 'not-found' }])
		const { reason: code, text } = given.data
		const done = await operate(req, 'withdraw', String(row.id), {
			version: row.version ?? 0,
			reasons: [{ code, text }],
			text,
		})
		if ('refusals' in done) return refusalResponse(done.refusals)
		runningPortal()?.wake()
		return Response.json({ seq: done.live?.seq })
	},
}
