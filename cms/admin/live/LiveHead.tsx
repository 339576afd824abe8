'use client'
import type { LivePiece } from '../../command/load-live.ts'
import { printMoment } from '../../trail/print-moment.ts'

/** What was published, when, and whether it is still public. */
export function LiveHead({ live }: { live: LivePiece }) {
	const now = new Date()
	const [first] = live.entries
	const [corrected] = live.corrections
	return (
		<header className="live-head">
			<div className="grow">
				<div className="row small where">
					<span className={live.isLive ? 'pill ok' : 'pill bad'}>
						{live.isLive ? '已发布' : '已撤稿'}
					</span>
					{live.corrections.length > 0 && (
						<span className="pill line">有{live.corrections.length}条更正</span>
					)}
					{!live.isLast && <span className="pill warn">这不是最新的一条</span>}
					<span className="muted">
						{live.what} · {first && `${printMoment(first.at, now)}发布`}
						{corrected && `，${printMoment(corrected.at, now)}更正`}
					</span>
				</div>
				<h1>{live.title}</h1>
			</div>
			{live.manuscript && (
				<a className="btn subtle" href={`/admin/collections/manuscripts/${live.manuscript}`}>
					看稿件
				</a>
			)}
			{live.page && (
				<a className="btn subtle" href={live.page} target="_blank" rel="noreferrer">
					看网页 ↗
				</a>
			)}
		</header>
	)
}
