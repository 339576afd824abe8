import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { front } from '../../content/front.ts'
import { frontRoute } from '../../content/route.ts'
import type { Portal } from '../../site/publisher/open-publisher.ts'
import { maxWords } from '../../site/search/question.ts'
import { personOf } from '../access/allow.ts'
import { announcers } from '../publish/record-snapshot.ts'
import { runningPortal } from '../publish/running.ts'
import type { Refusal } from '../review/refusal.ts'
import { findPieces } from './find-pieces.ts'
import { jsonOf } from './json-of.ts'
import { loadFront } from './load-front.ts'
import { placeFront } from './place-front.ts'
import { previewPage } from './preview-page.ts'
import { refusalResponse } from './refused.ts'
import { shownFront } from './shown-front.ts'

const draft = z.strictObject({ front })
const order = z.strictObject({ front, seq: z.int().min(0) })
/** How long an editor waits for the page, in ms, before being told that it is on its way. */
const patience = 2000

/**
 * The front page on the desk, below `/api/globals/front`: `GET /desk`, `GET /pieces?q=…`, `POST /fill`, `POST /preview`
 * and `POST /place`.
 */
export const frontEndpoints: Omit<Endpoint, 'root'>[] = [
	{
		path: '/desk',
		method: 'get',
		handler: async (req) => refusedTo(req) ?? Response.json(await loadFront(req)),
	},
	{
		path: '/pieces',
		method: 'get',
		handler: (req) => {
			const words = String(req.query.q ?? '').slice(0, maxWords)
			return onSite(req, ({ store }) => Response.json(findPieces(store, words)))
		},
	},
	{
		path: '/fill',
		method: 'post',
		handler: (req) =>
			onSite(req, async ({ store }) => {
				const given = draft.safeParse(await jsonOf(req))
				if (!given.success) return badOrder(given.error)
				return Response.json(shownFront(given.data.front, store))
			}),
	},
	{
		path: '/preview',
		method: 'post',
		handler: (req) =>
			onSite(req, async (portal) => {
				const given = draft.safeParse(await jsonOf(req))
				if (!given.success) return badOrder(given.error)
				const html = previewPage(await portal.previewFront(given.data.front))
				return Response.json({ html }, { headers: { 'cache-control': 'private, no-store' } })
			}),
	},
	{ path: '/place', method: 'post', handler: place },
]

async function place(req: PayloadRequest): Promise<Response> {
	const refused = refusedTo(req)
	if (refused) return refused
	const given = order.safeParse(await jsonOf(req))
	if (!given.success) return badOrder(given.error)
	const started = performance.now()
	const done = await placeFront(req, given.data.front, given.data.seq)
	if ('refusals' in done) return refusalResponse(done.refusals)
	const portal = runningPortal()
	// After the commit: a publisher woken earlier would not see the entry.
	const waiting = portal?.written(done.seq, frontRoute, patience)
	portal?.wake()
	if (!(await waiting)) return Response.json({ ...done, url: frontRoute }, { status: 202 })
	return Response.json({ ...done, url: frontRoute, ms: Math.round(performance.now() - started) })
}

function onSite(
	req: PayloadRequest,
	act: (portal: Portal) => Response | Promise<Response>,
): Response | Promise<Response> {
	const refused = refusedTo(req)
	if (refused) return refused
	const portal = runningPortal()
	return portal ? act(portal) : refusalResponse([{ kind: 'no-site' }])
}

/** The front page before it is public is for those who set it. */
function refusedTo(req: PayloadRequest): Response | undefined {
	const refusal = refusalOf(req)
	return refusal && refusalResponse([refusal])
}

function refusalOf(req: PayloadRequest): Refusal | undefined {
	const who = personOf(req)
	if (!who) return { kind: 'not-signed-in' }
	const needs = announcers.front
	if (who.roles.some((role) => needs.includes(role))) return
	return { kind: 'not-permitted', verb: 'announce', needs }
}

function badOrder({ issues }: z.ZodError): Response {
	const fields = issues.map(({ path }) => path.join('.') || '内容')
	return refusalResponse([{ kind: 'bad-order', fields: [...new Set(fields)] }])
}
