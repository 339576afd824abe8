import type { Endpoint } from 'payload'
import { runningPortal } from '../publish/running.ts'
import { checkLive } from './check-live.ts'
import { loadLive } from './load-live.ts'
import { refusalResponse } from './refused.ts'

/** `GET /api/publications/:id/live` and `POST /api/publications/:id/verify` (现在核对). */
export const liveEndpoints: Omit<Endpoint, 'root'>[] = [
	{
		path: '/:id/live',
		method: 'get',
		handler: async (req) => {
			if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
			const live = await loadLive(req, String(req.routeParams?.id), runningPortal())
			return live ? Response.json(live) : refusalResponse([{ kind: 'not-found' }])
		},
	},
	{
		path: '/:id/verify',
		method: 'post',
		handler: async (req) => {
			if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
			const check = await checkLive(req, String(req.routeParams?.id), runningPortal())
			return check ? Response.json(check) : refusalResponse([{ kind: 'not-found' }])
		},
	},
]
