import type { Endpoint, PayloadRequest } from 'payload'
import { personOf } from '../access/allow.ts'
import { refusalResponse } from './refused.ts'
import { lastMeasured, measureNow, reportOf } from './site-health.ts'

const needs = ['editor', 'proofreader', 'director', 'chief', 'admin'] as const

/** `GET /api/site-health`: the last report, null before the first; `POST`: measures anew. For the newsroom. */
export const siteHealthEndpoints: Endpoint[] = (['get', 'post'] as const).map((method) => ({
	path: '/site-health',
	method,
	handler: async (req: PayloadRequest) => {
		const who = personOf(req)
		if (!who) return refusalResponse([{ kind: 'not-signed-in' }])
		if (!needs.some((role) => who.roles.includes(role))) {
			return refusalResponse([{ kind: 'not-permitted', verb: 'health', needs }])
		}
		const measured = method === 'post' ? await measureNow(req.payload) : await lastMeasured()
		return Response.json(measured ? await reportOf(req.payload, measured) : null)
	},
}))
