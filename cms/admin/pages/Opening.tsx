'use client'
import { useEffect, useState } from 'react'

/** Nothing is said of what takes less, ms. */
const soon = 1_000
const slow = 8_000

/** While a page has no answer yet: why, or that it is on its way. */
export function Opening({
	problem,
	onAgain,
}: {
	problem: string | undefined
	onAgain: () => void
}) {
	const [waited, setWaited] = useState(0)
	useEffect(() => {
		const timers = [soon, slow].map((after) => window.setTimeout(() => setWaited(after), after))
		return () => timers.forEach((timer) => void window.clearTimeout(timer))
	}, [])
	if (problem) {
		return (
			<div className="notice warn row" role="alert">
				<p className="grow">{problem}</p>
				<button type="button" className="btn mini" onClick={onAgain}>
					再打开一次
				</button>
			</div>
		)
	}
	return (
		<p className="small muted" role="status">
			{waited >= slow ? '网络有点慢，还在打开……' : waited >= soon ? '正在打开……' : ''}
		</p>
	)
}
