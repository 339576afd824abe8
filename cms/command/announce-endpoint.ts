import type { Endpoint, PayloadRequest } from 'payload'
import { ZodError } from 'zod'
import type { Listed, Single } from '../../content/record.ts'
import { runningPortal } from '../publish/running.ts'
import { announce } from './announce.ts'
import { refusalResponse } from './refused.ts'

/** `POST /api/columns/:id/announce`: what the row says now is what the public sees. */
export function announceEndpoint(kind: Listed): Omit<Endpoint, 'root'> {
	return {
		path: '/:id/announce',
		method: 'post',
		handler: (req) => answered(req, () => announce(req, kind, String(req.routeParams?.id))),
	}
}

/** `POST /api/globals/front/announce`. */
export function announceSingle(kind: Single): Omit<Endpoint, 'root'> {
	return {
		path: '/announce',
		method: 'post',
		handler: (req) => answered(req, () => announce(req, kind, undefined)),
	}
}

async function answered(
	req: PayloadRequest,
	act: () => ReturnType<typeof announce>,
): Promise<Response> {
	if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
	try {
		const done = await act()
		if ('refusals' in done) return refusalResponse(done.refusals)
		runningPortal()?.wake()
		return Response.json(done)
	} catch (error) {
		if (!(error instanceof ZodError)) throw error
		const fields = error.issues.map(({ path }) => path.join('.') || '内容')
		return refusalResponse([{ kind: 'bad-order', fields: [...new Set(fields)] }])
	}
}
