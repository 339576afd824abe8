import type { Endpoint } from 'payload'
import { runningPortal } from '../publish/running.ts'

/** `GET /api/health`: whether the program answers and its portal keeps up. Open to everybody, says nothing about content. */
export const healthEndpoint: Endpoint = {
	path: '/health',
	method: 'get',
	handler: async (req) => {
		await req.payload.count({ collection: 'users', req })
		const marked = runningPortal()?.state().marked
		return Response.json({ ok: true, ...(marked === undefined ? {} : { waiting: marked }) })
	},
}
