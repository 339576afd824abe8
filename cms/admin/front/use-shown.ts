'use client'
import { useEffect, useState } from 'react'
import type { Front } from '../../../content/front.ts'
import { askSite } from './ask-site.ts'

/** What the portal makes of a front page, asked again whenever it changes; an answer that comes late is passed over. */
export function useShown<T>(path: 'fill' | 'preview', front: Front | undefined) {
	const [shown, setShown] = useState<T>()
	const [problem, setProblem] = useState<string>()
	useEffect(() => {
		if (!front) return
		let isLate = false
		askSite<T>(path, front).then((said) => {
			if (isLate) return
			if ('answer' in said) setShown(said.answer)
			setProblem('problem' in said ? said.problem : undefined)
		})
		return () => {
			isLate = true
		}
	}, [path, front])
	return { shown, problem }
}
