'use client'
import { useEffect, useRef } from 'react'
import type { Peeked } from '../../queue/peeked.ts'
import type { Peek } from './use-peek.ts'
import { askedToReturn } from './way.ts'

type Props = Peek & {
	id: string
	/** Whether the reader has asked to sign and is to confirm. */
	isSigning: boolean
	isBusy: boolean
	onSign: () => void
	onConfirm: (peeked: Peeked) => void
	onClose: () => void
	/** Leaves the question of signing without an answer. */
	onCancel: () => void
}

/** The manuscript beside the list: text, photos, and what can be done from here. */
export function PeekCard({ id, peeked, problem, onClose, ...asked }: Props) {
	return (
		<aside className="card peek" aria-label="速览">
			<div className="row small">
				<span className="muted">速览{peeked ? ` · 稿${peeked.number}` : ''}</span>
				<span className="grow" />
				<button type="button" className="btn mini text" onClick={onClose}>
					关闭
				</button>
			</div>
			{problem && (
				<p className="notice bad" role="alert">
					{problem}
				</p>
			)}
			{!peeked && !problem && <p role="status">正在打开……</p>}
			{peeked && <Text {...peeked} />}
			{peeked && <Orders {...asked} id={id} peeked={peeked} />}
		</aside>
	)
}

function Text({ kicker, title, subtitle, facts, text, photos }: Peeked) {
	return (
		<div className="stack">
			<div>
				{kicker && <p className="small muted">{kicker}</p>}
				<h2 style={{ fontSize: 18 }}>{title}</h2>
				{subtitle && <p className="small muted">{subtitle}</p>}
			</div>
			<dl className="facts">
				{facts.map(([name, words]) => (
					<div key={name} style={{ display: 'contents' }}>
						<dt>{name}</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
			<div className="song stack-s">
				{text.map((paragraph, at) => (
					<p key={at}>{paragraph}</p>
				))}
			</div>
			{photos.map(({ src, alt, caption, credit }) => (
				<figure key={src}>
					<img src={src} alt={alt} loading="lazy" />
					<figcaption className="small muted">
						{[caption, credit].filter(Boolean).join(' ') || '没有图片说明'}
					</figcaption>
				</figure>
			))}
		</div>
	)
}

type Asked = Omit<Props, 'peeked' | 'problem' | 'again' | 'onClose'> & { peeked: Peeked }

function Orders({ id, peeked, isSigning, isBusy, onSign, onConfirm, onCancel }: Asked) {
	const { refusals, asks, step } = peeked
	const page = `/admin/collections/manuscripts/${id}`
	const why = asks.sign ? refusals.sign : []
	return (
		<div className="stack" style={{ marginTop: 12 }}>
			{why.length > 0 && (
				<div className="notice bad small" id="peek-why">
					<strong>您现在不能签：</strong>
					<ol>
						{why.map((reason) => (
							<li key={reason}>{reason}</li>
						))}
					</ol>
				</div>
			)}
			{isSigning && why.length === 0 ? (
				<Confirm
					step={step}
					isBusy={isBusy}
					onConfirm={() => onConfirm(peeked)}
					onCancel={onCancel}
				/>
			) : (
				<div className="row">
					{asks.sign && (
						<button
							type="button"
							className="btn primary"
							aria-disabled={why.length > 0}
							aria-describedby={why.length > 0 ? 'peek-why' : undefined}
							onClick={() => why.length === 0 && onSign()}
						>
							签字 <kbd>S</kbd>
						</button>
					)}
					<a className="btn" href={page}>
						打开 <kbd>Enter</kbd>
					</a>
					{asks.return && refusals.return.length === 0 && (
						<a className="btn" href={`${page}${askedToReturn}`}>
							退回 <kbd>R</kbd>
						</a>
					)}
				</div>
			)}
		</div>
	)
}

/** The line that a signature is confirmed on: the first button is under the Enter key. */
function Confirm(props: {
	step: string
	isBusy: boolean
	onConfirm: () => void
	onCancel: () => void
}) {
	const { step, isBusy, onConfirm, onCancel } = props
	const first = useRef<HTMLButtonElement>(null)
	useEffect(() => first.current?.focus(), [])
	return (
		<div className="notice">
			<p>
				<strong>签字通过：{step}？</strong>签的是您现在看到的这一稿。
			</p>
			<div className="row" style={{ marginTop: 8 }}>
				<button
					ref={first}
					type="button"
					className="btn primary"
					aria-disabled={isBusy}
					onClick={() => !isBusy && onConfirm()}
				>
					确认 <kbd>Enter</kbd>
				</button>
				<button type="button" className="btn" onClick={onCancel}>
					先不签 <kbd>Esc</kbd>
				</button>
			</div>
		</div>
	)
}
