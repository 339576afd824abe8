'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Event } from '../../trail/events.ts'
import { printMoment } from '../../trail/print-moment.ts'
import { send } from '../order.ts'
import './manuscript.css'
import { PageKeys } from './PageKeys.tsx'
import { useAsked } from './use-asked.ts'

const kindNames: Record<Event['kind'], string> = {
	text: '改稿',
	signed: '签字',
	stage: '流程',
	note: '备注',
	'take-over': '接手',
}

/** …/:id/history: texts, signatures, returns and, for the newsroom, what it says to itself. */
export function HistoryView() {
	const { id, initialData } = useDocumentInfo()
	const { answer, problem, again } = useAsked<Event[]>(`/api/manuscripts/${id}/history`)
	return (
		<div className="ms ms-page">
			{id && <PageKeys id={id} />}
			<h1 className="sr">记录：{String(initialData?.title ?? '')}</h1>
			{problem && <p role="alert">{problem}</p>}
			<div className="edit">
				<div className="scroll">
					<table aria-label="记录">
						<thead>
							<tr>
								<th scope="col">时间</th>
								<th scope="col">谁</th>
								<th scope="col">做了什么</th>
								<th scope="col">内容</th>
							</tr>
						</thead>
						<tbody>
							{answer?.map((event) => (
								<Row key={`${event.at}${event.kind}${event.what}`} event={event} />
							))}
						</tbody>
					</table>
				</div>
				<aside className="stack" aria-label="备注">
					<NoteForm id={id} onDone={again} />
					<a
						className="btn subtle"
						href={`/sheet/manuscripts/${id}`}
						target="_blank"
						rel="noreferrer"
					>
						打印审稿单
					</a>
				</aside>
			</div>
		</div>
	)
}

function Row({ event }: { event: Event }) {
	const { at, by, kind, what, digest, text, reasons } = event
	return (
		<tr>
			<td className="num nowrap">{at && printMoment(at, new Date())}</td>
			<td>{by}</td>
			<td>
				<span className="pill line">{kindNames[kind]}</span> {what}
				{event.void && <span className="pill bad">失效</span>}
			</td>
			<td>
				{digest && <span className="mono">{digest.slice(0, 8)}</span>}
				{text}
				{reasons?.map(({ code, place, text }) => (
					<p key={code}>
						理由{code} {place}：{text}
					</p>
				))}
			</td>
		</tr>
	)
}

function NoteForm({
	id,
	onDone,
}: {
	id: string | number | undefined
	onDone: () => Promise<void>
}) {
	const [text, setText] = useState('')
	const [said, setSaid] = useState('')
	const base = useId()
	const isEmpty = text.trim() === ''
	const give = async (): Promise<void> => {
		if (isEmpty) return
		const done = await send(`/api/manuscripts/${id}/notes`, { text: text.trim() })
		if (done.refusals) return setSaid('备注是编辑部内部的，您的身份写不了。')
		setText('')
		setSaid('记下了。')
		await onDone()
	}
	return (
		<section className="card" aria-labelledby={`${base}-head`}>
			<h2 id={`${base}-head`}>编辑部备注</h2>
			<p className="small muted">只有编辑部看得到，不给通讯员，不进发布记录；写了不能改。</p>
			<label htmlFor={base}>备注</label>
			<textarea id={base} rows={4} value={text} onChange={({ target }) => setText(target.value)} />
			<button
				type="button"
				className="btn"
				aria-disabled={isEmpty}
				aria-describedby={`${base}-why`}
				onClick={() => void give()}
			>
				记下
			</button>
			<p className="small" id={`${base}-why`} role="status">
				{isEmpty ? said || '还没写。' : ''}
			</p>
		</section>
	)
}
