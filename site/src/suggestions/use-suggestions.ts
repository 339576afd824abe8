import { useEffect, useState } from 'react'
import { searchDataRoute } from '../../../content/route.ts'
import type { Suggestions } from '../../search/suggestions.ts'
import { onTyped } from './on-typed.ts'

export type Suggested = Suggestions & { words: string }

/** What the portal suggests for what is typed; `undefined` while there is nothing. Of several questions the last one counts. */
export function useSuggestions(input: HTMLInputElement): Suggested | undefined {
	const [suggested, setSuggested] = useState<Suggested>()
	useEffect(() => {
		let running = new AbortController()
		const end = onTyped(input, async (words) => {
			running.abort()
			running = new AbortController()
			const { signal } = running
			const answer = words ? await ask(words, signal) : undefined
			if (!signal.aborted) setSuggested(answer)
		})
		return () => {
			end()
			running.abort()
		}
	}, [input])
	return suggested
}

/** No suggestion is no fault: the field and its button work without. */
async function ask(words: string, signal: AbortSignal): Promise<Suggested | undefined> {
	try {
		const response = await fetch(searchDataRoute(words), { signal })
		if (!response.ok) return
		// Our own server's answer, of the same build.
		return { ...((await response.json()) as Suggestions), words }
	} catch {
		return
	}
}
