'use client'
import { SetStepNav, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { LivePiece } from '../../command/load-live.ts'
import { CopyWechat } from '../live/CopyWechat.tsx'
import { Corrections } from '../live/Corrections.tsx'
import { Entries } from '../live/Entries.tsx'
import { LiveHead } from '../live/LiveHead.tsx'
import { Signatures } from '../live/Signatures.tsx'
import { Snapshot } from '../live/Snapshot.tsx'
import { WentWhere } from '../live/WentWhere.tsx'
import { WhoMay } from '../live/WhoMay.tsx'
import { WorkingCopy } from '../live/WorkingCopy.tsx'
import './manuscript.css'
import { Match } from './Match.tsx'
import { useAsked } from './use-asked.ts'
import { WithdrawForm } from './WithdrawForm.tsx'

/** publications/:id: what was signed and published, read-only; whether the page is still that; withdrawal and corrections. */
export function LiveView() {
	const { id } = useDocumentInfo()
	const { answer: live, problem } = useAsked<LivePiece>(`/api/publications/${id}/live`)
	const [isWithdrawing, setWithdrawing] = useState(false)
	if (!live) {
		return (
			<div className="ms ms-page">
				<h1 className="sr">发布记录</h1>
				{problem ? <p role="alert">{problem}</p> : <p role="status">正在打开……</p>}
			</div>
		)
	}
	const piece = live.route ? live.subject.slice('piece:'.length) : undefined
	return (
		<div className="ms ms-page">
			<SetStepNav
				nav={[
					{ label: '已发布', url: '/admin/collections/publications' },
					{ label: `第${live.seq}条` },
				]}
			/>
			<LiveHead live={live} />
			<section className="bar live-bar" aria-label="线上情况">
				<div className="acts">
					{live.isLive && live.manuscript && (
						<a className="btn primary" href={`/admin/collections/manuscripts/${live.manuscript}`}>
							{live.working?.correction ? '继续更正' : '发更正…'}
						</a>
					)}
					{piece && live.isLive && (
						<button type="button" className="btn danger" onClick={() => setWithdrawing(true)}>
							撤稿…
						</button>
					)}
					{live.manuscript && (
						<a
							className="btn subtle"
							href={`/sheet/manuscripts/${live.manuscript}`}
							target="_blank"
							rel="noreferrer"
						>
							打印审稿单
						</a>
					)}
					{live.isLive && live.manuscript && <CopyWechat manuscript={live.manuscript} />}
					<Match id={id} />
				</div>
			</section>
			<div className="edit">
				<div className="stack">
					{isWithdrawing && piece && (
						<WithdrawForm piece={piece} onClose={() => setWithdrawing(false)} />
					)}
					{live.working && <WorkingCopy working={live.working} />}
					{piece && <Corrections live={live} />}
					{live.signatures.length > 0 && <Signatures live={live} />}
					<Entries live={live} />
				</div>
				<aside className="stack" aria-label="签发内容">
					<Snapshot live={live} />
					<WentWhere live={live} />
					<WhoMay />
				</aside>
			</div>
		</div>
	)
}
