import type { IncomingMessage, ServerResponse } from 'node:http'
import { searchRoute } from '../../content/route.ts'
import type { Render } from '../publisher/deliver.ts'
import type { Reader } from '../store/reader.ts'
import { securityHeaders } from './headers.ts'
import { pathOf } from './path-of.ts'
import { sendFile } from './send-file.ts'

export type Site = { root: string; store: Reader; render: Render }
/** More words than this are no question. */
const maxQuery = 100

/** The portal's answer to a request: a file, the search page, or that there is none. Never lists: pages appear all the time. */
export function answerOf({ root, store, render }: Site) {
	return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end()
			return
		}
		const url = URL.parse(request.url ?? '/', 'http://site.invalid')
		if (url?.pathname === '/healthz') return void response.end('ok\n')
		if (url?.pathname === '/search/') {
			const words = (url.searchParams.get('q') ?? '').slice(0, maxQuery)
			const html = await render(searchRoute(words), store)
			response.setHeader('content-type', 'text/html; charset=utf-8')
			response.setHeader('cache-control', 'no-store')
			return void response.end(request.method === 'HEAD' ? undefined : html)
		}
		const path = pathOf(request.url ?? '/')
		if (path && (await sendFile(root, path, 200, request, response))) return
		if (await sendFile(root, '/404.html', 404, request, response)) return
		response.writeHead(404).end()
	}
}
