'use client'
import type { LivePiece } from '../../command/load-live.ts'
import type { Went } from '../../command/load-went.ts'
import { printMoment } from '../../trail/print-moment.ts'

const names: Record<Went['where'], string> = {
	site: '网站',
	column: '栏目',
	unit: '单位',
	campaign: '专题',
	front: '首页',
}

/** 去了哪里: every place on the portal where readers find the piece. */
export function WentWhere({ live }: { live: LivePiece }) {
	if (live.went.length === 0) return null
	return (
		<section className="card" aria-labelledby="live-went">
			<h2 id="live-went">去了哪里</h2>
			<ul className="small went">
				{live.went.map(({ where, name, href, at }) => (
					<li key={where}>
						<strong>{names[where]}</strong> {at && `${printMoment(at, new Date())}，`}
						<a href={href} target="_blank" rel="noreferrer">
							{name}
						</a>
					</li>
				))}
			</ul>
		</section>
	)
}
