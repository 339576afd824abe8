'use client'
import { SetStepNav, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { LivePiece } from '../../command/load-live.ts'
import { stepName } from '../../review/names.ts'
import { printMoment } from '../../trail/print-moment.ts'
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
			<Head live={live} />
			<section className="bar" aria-label="线上情况">
				<div className="acts">
					{live.isLive && live.manuscript && (
						<a className="btn primary" href={`/admin/collections/manuscripts/${live.manuscript}`}>
							发更正…
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
					<Match id={id} />
				</div>
			</section>
			<div className="edit">
				<div className="stack">
					{isWithdrawing && piece && (
						<WithdrawForm piece={piece} onClose={() => setWithdrawing(false)} />
					)}
					<Corrections live={live} />
					<Entries live={live} />
					{live.steps.length > 0 && <Signatures live={live} />}
				</div>
				<aside className="stack" aria-label="签发内容">
					<Snapshot live={live} />
					<WhoMay />
				</aside>
			</div>
		</div>
	)
}

function Head({ live }: { live: LivePiece }) {
	const now = new Date()
	const first = live.entries[0]
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
						{live.subject} · {first && printMoment(first.at, now)}首次发布
					</span>
				</div>
				<h1>{live.title}</h1>
			</div>
			{live.manuscript && (
				<a className="btn subtle" href={`/admin/collections/manuscripts/${live.manuscript}`}>
					看稿件
				</a>
			)}
		</header>
	)
}

function Corrections({ live }: { live: LivePiece }) {
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

function Entries({ live }: { live: LivePiece }) {
	const now = new Date()
	return (
		<section className="card" aria-labelledby="live-entries">
			<h2 id="live-entries">发布记录（{live.entries.length}条）</h2>
			<div className="scroll">
				<table>
					<thead>
						<tr>
							{['序号', '时间', '动作', '经办', '说明', '内容指纹', '本条指纹'].map((name) => (
								<th key={name} scope="col">
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{live.entries.map((entry) => (
							<tr key={entry.seq}>
								<th scope="row" className="num">
									{entry.seq}
								</th>
								<td className="nowrap num">{printMoment(entry.at, now)}</td>
								<td className="nowrap">{entry.action === 'publish' ? '发布' : '撤稿'}</td>
								<td>{entry.name}</td>
								<td>{entry.reason}</td>
								<td className="mono">{entry.digest.slice(0, 8)}</td>
								<td className="mono">{entry.hash.slice(0, 8)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	)
}

function Signatures({ live }: { live: LivePiece }) {
	const now = new Date()
	const digests = new Set(live.entries.map(({ digest }) => digest))
	const rows = live.steps.flatMap(({ id, name, given }) =>
		given.map((one) => ({ ...one, id, step: name })),
	)
	return (
		<section className="card" aria-labelledby="live-signatures">
			<h2 id="live-signatures">签字记录</h2>
			<div className="scroll">
				<table>
					<thead>
						<tr>
							{['步骤', '谁', '时间', '签的指纹'].map((name) => (
								<th key={name} scope="col">
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<tr key={`${row.id}${row.at}`}>
								<th scope="row" className="nowrap">
									{row.step || stepName(row.id)}
								</th>
								<td>{row.name}</td>
								<td className="num nowrap">{printMoment(row.at, now)}</td>
								<td>
									<span className="mono">{row.digest.slice(0, 8)}</span>
									<div className="small">
										{row.valid || digests.has(row.digest) ? (
											<span className="muted">
												{digests.has(row.digest) ? '✓ 签发件' : '送审稿'}
											</span>
										) : (
											<span className="pill bad">
												作废：{row.void === 'changed' ? '内容改过' : '退回过'}
											</span>
										)}
									</div>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	)
}

function Snapshot({ live }: { live: LivePiece }) {
	let number = 0
	return (
		<section className="card" aria-labelledby="live-snapshot">
			<h2 id="live-snapshot">签发内容（只读）</h2>
			{live.record && <pre className="mono record">{live.record}</pre>}
			{live.photos.map(({ src, alt, caption, credit }) => (
				<figure key={src ?? alt} className="live-photo">
					{src && <img src={src} alt={alt} />}
					<figcaption className="small">
						{caption} {credit && `■${credit}`}
					</figcaption>
				</figure>
			))}
			{live.text.map(({ text, style }) => {
				number += 1
				if (text === '') return null
				const isHead = style.includes('小标题')
				return isHead ? (
					<h3 key={number} className="song">
						{text}
					</h3>
				) : (
					<p key={number} className="song lines">
						{text}
					</p>
				)
			})}
		</section>
	)
}

function WhoMay() {
	return (
		<section className="card" aria-labelledby="live-who">
			<h2 id="live-who">谁能做什么</h2>
			<dl className="facts">
				<dt>发更正</dt>
				<dd>责任编辑起草，校对、总编签</dd>
				<dt>撤稿</dt>
				<dd>总编、值班总编，一人即可</dd>
			</dl>
		</section>
	)
}
