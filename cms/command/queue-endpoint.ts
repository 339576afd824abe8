import { createHash } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { filterOf } from '../queue/filter.ts'
import { lastDecision } from './last-decision.ts'
import { loadQueue } from './load-queue.ts'
import { loadReaders } from './load-readers.ts'
import { refusalResponse } from './refused.ts'

/**
 * `GET /api/queue?tab=…`: one page of the desk's list. With `if-none-match`, 304 while nothing has changed: windows ask
 * every few seconds, and a server that was restarted answers like one that was not.
 */
export const queueEndpoint: Endpoint = {
	path: '/queue',
	method: 'get',
	handler: async (req) => {
		if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
		const filter = filterOf(req.query)
		const etag = `"${await stateOf(req, JSON.stringify(filter))}"`
		const headers = { etag, 'cache-control': 'private, no-cache' }
		if (req.headers.get('if-none-match') === etag)
			return new Response(null, { status: 304, headers })
		return Response.json(await loadQueue(req, filter), { headers })
	},
}

/** A word that changes with whatever a list shows: the last write and decision, who reads what, the reader's own roles. */
async function stateOf(req: PayloadRequest, asked: string): Promise<string> {
	const [{ docs }, readers] = await Promise.all([
		req.payload.find({
			collection: 'manuscripts',
			...{ sort: '-updatedAt', limit: 1, select: { updatedAt: true, version: true } },
			...{ depth: 0, pagination: false, req },
		}),
		loadReaders(req, new Map()),
	])
	const { id, roles, unit } = req.user as { id: unknown; roles?: unknown; unit?: unknown }
	const writes = [docs, lastDecision()]
	const state = [asked, id, roles, unit, writes, [...readers.keys()], minuteOf(new Date())]
	return createHash('sha256').update(JSON.stringify(state)).digest('base64url').slice(0, 22)
}

/** What is late changes by itself: at the latest after a minute a list is asked for anew. */
function minuteOf(now: Date): string {
	return now.toISOString().slice(0, '2026-11-25T09:00'.length)
}
