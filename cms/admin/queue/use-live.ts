'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { QueuePage } from '../../queue/listed.ts'

/** Between two questions, ms: while the window is looked at, while it is not, and while there is no network. */
const pauses = { seen: 4_000, hidden: 30_000, off: 3_000 } as const
/** After so long without an answer the list says that it is opening, and then that the network is slow, ms. */
const patience = { opening: 1_000, slow: 8_000 } as const

/** `out`: the login is over. `off`: the server cannot be reached. */
export type Line = 'on' | 'opening' | 'slow' | 'off' | 'out'
export type Live = Readonly<{
	page: QueuePage
	/** The query that `page` answers. */
	answers: string
	line: Line
	/** Asks at once. */
	refresh: () => void
}>

/** The list as the server has it, asked for again and again: it comes back by itself after a restart of the server. */
export function useLive(query: string, first: QueuePage): Live {
	const [{ page, answers }, setPage] = useState({ page: first, answers: query })
	const [line, setLine] = useState<Line>('on')
	const ask = useRef<() => void>(() => {})
	/** What the server answered with the page itself needs no question. */
	const answersAtStart = useRef(query)

	useEffect(() => {
		let etag = ''
		let timer: number | undefined
		let ended = false
		let stop = new AbortController()
		const later = (ms: number) => {
			window.clearTimeout(timer)
			timer = window.setTimeout(() => void now(), ms)
		}
		const now = async () => {
			stop.abort()
			stop = new AbortController()
			const { signal } = stop
			const signs = [
				window.setTimeout(() => setLine('opening'), patience.opening),
				window.setTimeout(() => setLine('slow'), patience.slow),
			]
			const found = await asked(query, etag, signal)
			for (const sign of signs) window.clearTimeout(sign)
			if (ended || signal.aborted) return
			setLine(found.line)
			if (found.page) {
				etag = found.etag
				setPage({ page: found.page, answers: query })
			}
			if (found.line === 'off') later(pauses.off)
			else later(document.hidden ? pauses.hidden : pauses.seen)
		}
		ask.current = () => void now()
		const seen = () => document.hidden || void now()
		document.addEventListener('visibilitychange', seen)
		window.addEventListener('online', ask.current)
		if (query === answersAtStart.current) later(pauses.seen)
		else void now()
		answersAtStart.current = ''
		return () => {
			ended = true
			stop.abort()
			window.clearTimeout(timer)
			document.removeEventListener('visibilitychange', seen)
			window.removeEventListener('online', ask.current)
		}
	}, [query])
	const refresh = useCallback(() => ask.current(), [])
	return { page, answers, line, refresh }
}

async function asked(
	query: string,
	etag: string,
	signal: AbortSignal,
): Promise<{ line: Line; page?: QueuePage; etag: string }> {
	try {
		const response = await fetch(`/api/queue?${query}`, {
			...{ credentials: 'include', cache: 'no-store', signal },
			headers: etag ? { 'if-none-match': etag } : {},
		})
		if (response.status === 304) return { line: 'on', etag }
		if (response.status === 401) return { line: 'out', etag }
		if (!response.ok) return { line: 'off', etag }
		const page = (await response.json()) as QueuePage
		return { line: 'on', page, etag: response.headers.get('etag') ?? '' }
	} catch {
		return { line: 'off', etag }
	}
}
