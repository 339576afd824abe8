'use client'
import type { LivePiece } from '../../command/load-live.ts'
import { printMoment } from '../../trail/print-moment.ts'

/** What readers were told of each correction. */
export function Corrections({ live }: { live: LivePiece }) {
	const now = new Date()
	return (
		<section className="card" aria-labelledby="live-corrections">
			<h2 id="live-corrections">更正（{live.corrections.length}条）</h2>
			{live.corrections.length === 0 && <p className="small muted">没有更正。</p>}
			<ul className="small">
				{live.corrections.map(({ at, text }) => (
					<li key={at}>
						{printMoment(at, now)}：{text}
					</li>
				))}
			</ul>
		</section>
	)
}
