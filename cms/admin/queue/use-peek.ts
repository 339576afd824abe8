'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Peeked } from '../../queue/peeked.ts'

export type Peek = Readonly<{
	peeked: Peeked | undefined
	problem: string
	/** Reads it again: it has changed. */
	again: () => void
}>

/** The manuscript beside the list. @param id `undefined` while none is looked at */
export function usePeek(id: string | undefined): Peek {
	const [peeked, setPeeked] = useState<Peeked>()
	const [problem, setProblem] = useState('')
	const [times, setTimes] = useState(0)
	const again = useCallback(() => setTimes((count) => count + 1), [])
	useEffect(() => {
		if (!id) return setPeeked(undefined)
		const stop = new AbortController()
		setProblem('')
		fetch(`/api/manuscripts/${id}/peek`, { credentials: 'include', signal: stop.signal })
			.then(async (response) => {
				const answer = await response.json()
				if (response.ok) setPeeked(answer as Peeked)
				else setProblem(answer.refusals?.[0]?.message ?? '没打开。请再试一次。')
			})
			.catch(() => {
				if (!stop.signal.aborted) setProblem('没打开：连不上服务器。恢复后请再按一次空格。')
			})
		return () => stop.abort()
	}, [id, times])
	return { peeked: peeked?.id === id ? peeked : undefined, problem, again }
}
