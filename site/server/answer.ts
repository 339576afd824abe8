import type { IncomingMessage, ServerResponse } from 'node:http'
import { elderRoute, isElder, plainRoute, type Route } from '../../content/route.ts'
import type { Render } from '../publisher/deliver.ts'
import type { Reader } from '../store/reader.ts'
import { securityHeaders } from './headers.ts'
import { pathOf } from './path-of.ts'
import { searchOf } from './search-of.ts'
import { sendFile } from './send-file.ts'
import { chooseTheme, themeChoicePath, themeFile } from './theme.ts'

export type Site = { root: string; store: Reader; render: Render }

/** The portal's answer to a request: a file, the search page, or that there is none. Never lists: pages appear all the time. */
export function answerOf({ root, store, render }: Site) {
	return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
		if (request.method === 'POST' && request.url === themeChoicePath) {
			await chooseTheme(request, response)
			return
		}
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end()
			return
		}
		const target = request.url ?? '/'
		const url = URL.parse(`http://site.invalid${target.startsWith('/') ? target : '/'}`)
		if (url?.pathname === '/healthz') {
			send(response, request, 'ok\n', 'text/plain; charset=utf-8')
			return
		}
		const asked = url?.pathname as Route | undefined
		if (url && asked && plainRoute(asked) === '/search/') {
			const search = searchOf(url.searchParams)
			const html = await render(isElder(asked) ? elderRoute(search) : search, store)
			send(response, request, html, 'text/html; charset=utf-8')
			return
		}
		if (url?.pathname === '/theme.css') response.setHeader('vary', 'cookie')
		const path = url?.pathname === '/theme.css' ? themeFile(request) : pathOf(target)
		if (path && (await sendFile(root, path, 200, request, response))) return
		const missing = asked && isElder(asked) ? '/elder/404.html' : '/404.html'
		if (await sendFile(root, missing, 404, request, response)) return
		response.writeHead(404).end()
	}
}

/** What is made for this one request is kept by nobody. */
function send(response: ServerResponse, { method }: IncomingMessage, text: string, type: string) {
	const bytes = Buffer.from(text)
	response.writeHead(200, {
		'content-type': type,
		'content-length': bytes.length,
		'cache-control': 'no-store',
	})
	response.end(method === 'HEAD' ? undefined : bytes)
}
