import type { IncomingMessage, ServerResponse } from 'node:http'
import { busyRoute, elderRoute, isElder, plainRoute, type Route } from '../../content/route.ts'
import type { Render } from '../publisher/deliver.ts'
import { questionOf, routeOf } from '../search/question.ts'
import { suggestionsOf } from '../search/suggestions.ts'
import type { Reader } from '../store/reader.ts'
import { addressOf } from './address-of.ts'
import { type Allowance, buckets } from './buckets.ts'
import { send } from './send.ts'

export type SearchParts = {
	store: Reader
	render: Render
	/** Whether a proxy of ours says who asks. */
	isBehindProxy: boolean
	allowance: Allowance
}
export type AnswerSearch = (
	url: URL,
	request: IncomingMessage,
	response: ServerResponse,
) => Promise<boolean>

/** How long the page for those who ask too much is kept, ms: it must cost next to nothing. */
const busyKept = 60_000

/** Answers `/search/` and `/search.json`. @returns whether it was one of them */
export function searchAnswers({
	store,
	render,
	isBehindProxy,
	allowance,
}: SearchParts): AnswerSearch {
	const take = buckets(allowance)
	let busy: { html: Promise<string>; until: number } | undefined

	/** The page is rendered once a minute at most. */
	function busyPage(now: number): Promise<string> {
		if (!busy || busy.until < now) {
			busy = { html: render(busyRoute, store), until: now + busyKept }
			busy.html.catch(() => {
				busy = undefined
			})
		}
		return busy.html
	}

	return async ({ pathname, searchParams }, request, response) => {
		const isData = pathname === '/search.json'
		const asked = pathname as Route
		if (!isData && plainRoute(asked) !== '/search/') return false
		const now = Date.now()
		const wait = take(addressOf(request, isBehindProxy), now)
		if (wait > 0) {
			response.setHeader('retry-after', wait)
			if (isData) send(request, response, { status: 429, type: '.json', text: '{"hits":[]}' })
			else send(request, response, { status: 429, type: '.html', text: await busyPage(now) })
			return true
		}
		const question = questionOf(searchParams)
		if (isData) {
			const text = JSON.stringify(suggestionsOf(store, question))
			send(request, response, { status: 200, type: '.json', text })
			return true
		}
		const route = routeOf(question)
		const html = await render(isElder(asked) ? elderRoute(route) : route, store)
		send(request, response, { status: 200, type: '.html', text: html })
		return true
	}
}
