'use client'
import { useId, useState } from 'react'
import { type Outcome, send } from '../order.ts'
import { useReasons } from './use-reasons.ts'

type Props = {
	/** The piece's identity, or a manuscript's id to look it up by. */
	id?: string | number
	piece?: string
	onClose: () => void
}
/** Characters that readers are shown. */
const most = 60

/** Takes a live piece off the public pages: a numbered reason, and what readers are told. */
export function WithdrawForm({ id, piece, onClose }: Props) {
	const reasons = useReasons('withdrawing')
	const [reason, setReason] = useState('')
	const [text, setText] = useState('')
	const [outcome, setOutcome] = useState<Outcome>()
	const base = useId()
	const why = [
		...(reason === '' ? ['还没选理由。'] : []),
		...(text.trim() === '' ? ['还没写给读者看的说明。'] : []),
	]
	const give = async (): Promise<void> => {
		if (why.length > 0) return
		const subject = piece ?? (await pieceOf(id))
		const done = await send(`/api/publications/piece:${subject}/withdraw`, {
			reason,
			text: text.trim(),
		})
		setOutcome(done)
		if (!done.refusals && !done.errors) window.location.reload()
	}
	return (
		<section className="card withdraw" aria-labelledby={`${base}-head`}>
			<h2 id={`${base}-head`}>撤稿</h2>
			<p className="small muted">
				撤下后，原网址显示“本文已撤下”和撤稿时间，列表、搜索、RSS里不再出现。几秒内生效，原稿和签字记录保留。
			</p>
			<div className="two">
				<div className="field">
					<label htmlFor={`${base}-reason`}>
						理由 <span className="req">必选</span>
					</label>
					<select
						id={`${base}-reason`}
						value={reason}
						onChange={({ target }) => setReason(target.value)}
					>
						<option value="">请选一条</option>
						{reasons.map(({ code, name }) => (
							<option key={code} value={code}>
								{code} {name}
							</option>
						))}
					</select>
				</div>
				<div className="field">
					<label htmlFor={`${base}-text`}>
						给读者看的说明 <span className="req">必填</span>
						<span className="muted">（不超过{most}字）</span>
					</label>
					<input
						id={`${base}-text`}
						type="text"
						maxLength={most}
						value={text}
						onChange={({ target }) => setText(target.value)}
						onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
					/>
				</div>
			</div>
			<div className="row">
				<button
					type="button"
					className="btn danger primary"
					aria-disabled={why.length > 0}
					aria-describedby={`${base}-why`}
					onClick={() => void give()}
				>
					撤下这篇
				</button>
				<button type="button" className="btn" onClick={onClose}>
					不撤了
				</button>
				<p className="small" id={`${base}-why`}>
					<strong>{why.join('')}</strong>撤稿只有总编和值班总编能办。
				</p>
			</div>
			{outcome?.refusals && (
				<p role="alert">{outcome.refusals.map(({ message }) => message).join('')}</p>
			)}
		</section>
	)
}

async function pieceOf(id: string | number | undefined): Promise<string> {
	const response = await fetch(`/api/manuscripts/${id}`, { credentials: 'include' })
	return ((await response.json()) as { piece: string }).piece
}
