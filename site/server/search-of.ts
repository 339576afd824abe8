import { type Route, searchRoute } from '../../content/route.ts'

/** More words than this are no question. */
const maxQuery = 100

/** The search page that a request asks for: its words and kind, cut to what a question can be. */
export function searchOf(asked: URLSearchParams): Route {
	const words = [...(asked.get('q') ?? '').toWellFormed()].slice(0, maxQuery).join('')
	const kind = asked.get('k') ?? ''
	return searchRoute(words, /^[a-z-]{1,20}$/.test(kind) ? kind : '')
}
