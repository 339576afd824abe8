'use client'
import { useCallback, useEffect, useState } from 'react'

export type Asked<T> = {
	answer: T | undefined
	/** In words, when there is no answer. */
	problem: string | undefined
	again: () => Promise<void>
}

/** What the newsroom answers to a path; asked once more when the path or `stamp` changes. An empty path asks nothing. */
export function useAsked<T>(path: string, stamp?: unknown): Asked<T> {
	const [answer, setAnswer] = useState<T>()
	const [problem, setProblem] = useState<string>()
	const again = useCallback(async () => {
		if (path === '') return
		try {
			const response = await fetch(path, { credentials: 'include' })
			const body = await response.json()
			if (response.ok) setAnswer(body as T)
			setProblem(
				response.ok ? undefined : (body.refusals?.[0]?.message ?? '没有打开，请刷新再试。'),
			)
		} catch {
			setProblem('断开了，没有打开。请联网后刷新。')
		}
	}, [path])
	useEffect(() => void again(), [again, stamp])
	return { answer, problem, again }
}
