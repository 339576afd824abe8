'use client'
import type { Outcome } from '../order.ts'

/** What came of an order: every refusal, or the address and the time it took. */
export function Said({ outcome }: { outcome: Outcome | undefined }) {
	if (!outcome) return null
	const wrong = [...(outcome.refusals ?? []), ...(outcome.errors ?? [])]
	if (wrong.length > 0) {
		return (
			<div className="notice bad" role="alert">
				{wrong.map(({ message }) => (
					<p key={message}>{message}</p>
				))}
			</div>
		)
	}
	if (!outcome.url) return <p role="status">办好了。</p>
	return (
		<p className="notice ok" role="status">
			{outcome.ms === undefined ? '发布了，网页正在写。' : `已上线，用了${outcome.ms}毫秒。`}
			<span> 网址：{outcome.url}</span>
		</p>
	)
}
