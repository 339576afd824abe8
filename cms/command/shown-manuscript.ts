import type { PayloadRequest } from 'payload'
import { nextStep } from '../review/decide.ts'
import { loadRow, loadWork } from './load-work.ts'
import { refusalResponse } from './refused.ts'

/** `GET /api/manuscripts/:id`: Payload's own answer with the step it waits for and the digests to be signed. */
export async function shownManuscript(req: PayloadRequest): Promise<Response> {
	if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
	const id = String(req.routeParams?.id)
	const depth = Math.min(Number(req.query?.depth ?? 0) || 0, 1)
	const doc = await req.payload.findByID({
		...{ collection: 'manuscripts', id, depth, req, overrideAccess: false },
		...{ user: req.user, disableErrors: true },
	})
	const row = doc && (await loadRow(req, id))
	if (!row) return refusalResponse([{ kind: 'not-found' }])
	const work = await loadWork(req, row)
	const step = work.stage === 'in-review' ? nextStep(work) : undefined
	return Response.json({ ...doc, step: step?.id ?? null, digest: work.digest })
}
