import type { IncomingMessage, ServerResponse } from 'node:http'
import { isElder, type Route } from '../../content/route.ts'
import { type SearchParts, searchAnswers } from './answer-search.ts'
import { securityHeaders } from './headers.ts'
import { pageOf } from './page-of.ts'
import { pathOf } from './path-of.ts'
import { send } from './send.ts'
import { sendFile } from './send-file.ts'
import { chooseTheme, themeChoicePath, themeFile } from './theme.ts'

export type Site = SearchParts & {
	/** The public folder. */
	root: string
}

/** The portal's answer to a request: a file, the search page, the way to the page it means, or that there is none. Never lists: pages appear all the time. */
export function answerOf({ root, ...search }: Site) {
	const answerSearch = searchAnswers(search)
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
			send(request, response, { status: 200, type: '.txt', text: 'ok\n' })
			return
		}
		if (url && (await answerSearch(url, request, response))) return
		const page = await pageOf(root, target)
		if (page) {
			response.writeHead(301, { location: page, 'cache-control': 'no-cache' }).end()
			return
		}
		if (url?.pathname === '/theme.css') response.setHeader('vary', 'cookie')
		const path = url?.pathname === '/theme.css' ? themeFile(request) : pathOf(target)
		if (path && (await sendFile(root, path, 200, request, response))) return
		const missing = url && isElder(url.pathname as Route) ? '/elder/404.html' : '/404.html'
		if (await sendFile(root, missing, 404, request, response)) return
		response.writeHead(404).end()
	}
}
