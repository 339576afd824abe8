'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Review } from '../../command/review-endpoint.ts'
import { printMoment } from '../../trail/print-moment.ts'
import { send } from '../order.ts'
import { useAsked } from './use-asked.ts'

/** Who else is writing in this manuscript, and how to take it over: with a reason, which is kept. */
export function LockBox({ id }: { id: string | number }) {
	const { documentIsLocked } = useDocumentInfo()
	const { answer: review } = useAsked<Review>(
		documentIsLocked ? `/api/manuscripts/${id}/review` : '',
		documentIsLocked,
	)
	const [text, setText] = useState('')
	const [problem, setProblem] = useState('')
	const field = useId()
	const lock = review?.lock
	if (!lock) return null
	const take = async (): Promise<void> => {
		const done = await send(`/api/manuscripts/${id}/take-over`, { text })
		if (done.refusals) setProblem(done.refusals.map(({ message }) => message).join(''))
		else window.location.reload()
	}
	return (
		<section className="ms notice warn lock" aria-label="有人正在改">
			<p role="status">
				<strong>
					{lock.by}正在改这一篇，{printMoment(lock.since, new Date())}开始的。
				</strong>
				您可以看，先不要改，免得两个人的改动撞上。
			</p>
			<div className="row">
				<label htmlFor={field}>要接过来改，请写理由</label>
				<input
					id={field}
					type="text"
					value={text}
					maxLength={200}
					onChange={({ target }) => setText(target.value)}
					onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
				/>
				<button
					type="button"
					className="btn"
					aria-disabled={text.trim() === ''}
					onClick={() => text.trim() !== '' && void take()}
				>
					接过来改
				</button>
			</div>
			{problem && <p role="alert">{problem}</p>}
		</section>
	)
}
