'use client'
import { useState } from 'react'
import { printDay, printMinute } from '../../../content/day.ts'
import type { Day } from '../../../content/route.ts'
import type { LedgerPage } from '../../command/load-ledger.ts'
import { send } from '../order.ts'
import { refusedWords } from '../pages/refused-words.ts'
import { Said } from '../pages/Said.tsx'

/** What the campaign is and whether the public sees it as it stands; the chief publishes it from here. */
export function CampaignHead({ page, onDone }: { page: LedgerPage; onDone: () => Promise<void> }) {
	const [said, setSaid] = useState('')
	const [isRefusal, setRefusal] = useState(false)
	const reasons = page.published?.isCurrent
		? ['网站上的专题和这里一样，不用再发布。']
		: page.refusals.publish
	const isBarred = reasons.length > 0
	const live = page.pieces.filter(({ isLive }) => isLive).length
	const publish = async () => {
		if (isBarred) return
		const words = refusedWords(await send(`/api/campaigns/${page.id}/announce`, {}))
		setRefusal(words !== '')
		setSaid(words || '发布了，专题页正在更新。')
		await onDone()
	}
	return (
		<>
			<div className="campaign-head">
				<div className="grow">
					<div className="row small">
						<StatePill page={page} />
						<span className="muted">
							牵头 {page.unit}
							{page.begun && ` · ${printDay(page.begun as Day)}开始`} · 已发报道{live}篇
							{page.published && ` · ${printMinute(page.published.at)}${page.published.by}发布`}
						</span>
					</div>
					<h1 className="sr">专题：{page.slogan}</h1>
				</div>
				{page.published && (
					<a className="btn subtle" href={page.address} target="_blank" rel="noreferrer">
						看专题页 ↗
					</a>
				)}
				{page.refusals.edit.length === 0 && (
					<button
						type="button"
						className="btn primary"
						aria-disabled={isBarred}
						aria-describedby={isBarred ? 'campaign-why' : undefined}
						onClick={() => void publish()}
					>
						发布
					</button>
				)}
			</div>
			{page.refusals.edit.length === 0 && isBarred && (
				<p className="small muted why" id="campaign-why">
					{reasons.join('')}
				</p>
			)}
			<Said words={said} isRefusal={isRefusal} />
		</>
	)
}

function StatePill({ page: { published } }: { page: LedgerPage }) {
	if (!published) return <span className="pill line">还没发布</span>
	return published.isCurrent ? (
		<span className="pill ok">已发布</span>
	) : (
		<span className="pill warn">改过，还没发布</span>
	)
}
