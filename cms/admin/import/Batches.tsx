'use client'
import { useRef, useState } from 'react'
import { printMinute } from '../../../content/day.ts'
import type { Batch } from '../../command/load-batches.ts'
import { useAsked } from '../manuscript/use-asked.ts'
import { send } from '../order.ts'
import { refusedWords } from '../pages/refused-words.ts'
import { Said } from '../pages/Said.tsx'

/** What came in within 24 hours, to be taken back as a whole. @param stamp changes when there may be more */
export function Batches({ mayWithdraw, stamp }: { mayWithdraw: boolean; stamp: unknown }) {
	const { answer: batches, problem, again } = useAsked<Batch[]>('/api/import/batches', stamp)
	const dialog = useRef<HTMLDialogElement>(null)
	const [asked, setAsked] = useState<Batch>()
	const [text, setText] = useState('')
	const [refused, setRefused] = useState('')
	const [done, setDone] = useState('')
	const withdraw = async () => {
		if (!asked) return
		if (!text.trim()) return setRefused('请写明理由，读者在原网址会看到。')
		const answer = await send(`/api/import/archive/${asked.batch}/withdraw`, { text })
		const words = refusedWords(answer)
		setRefused(words)
		if (words) return
		setDone(`撤回了${(answer as { withdrawn?: number }).withdrawn ?? 0}篇。`)
		dialog.current?.close()
		await again()
	}
	if (problem) return <p className="small muted">{problem}</p>
	if (!batches || (batches.length === 0 && !done)) return null
	return (
		<section className="card" style={{ marginTop: 18 }} aria-labelledby="batches-title">
			<h2 id="batches-title">24小时内导入的，可以整批撤回</h2>
			<Said words={done} isRefusal={false} />
			<ul className="stack-s">
				{batches.map((batch) => (
					<li key={batch.batch} className="row">
						<span>
							{printMinute(batch.at)}开始导入，{batch.live}篇
						</span>
						{mayWithdraw && (
							<button
								type="button"
								className="btn mini danger"
								onClick={() => {
									setAsked(batch)
									setText('')
									setRefused('')
									dialog.current?.showModal()
								}}
							>
								整批撤回…
							</button>
						)}
					</li>
				))}
			</ul>
			<dialog ref={dialog} aria-labelledby="withdraw-title">
				<h2 id="withdraw-title">整批撤回{asked?.live}篇</h2>
				<label className="field">
					<span>理由（读者在原网址会看到）</span>
					<input
						type="text"
						style={{ width: '100%' }}
						value={text}
						onChange={({ target }) => setText(target.value)}
					/>
				</label>
				<Said words={refused} isRefusal />
				<form method="dialog" className="row">
					<button type="button" className="btn danger primary" onClick={() => void withdraw()}>
						整批撤回
					</button>
					<button type="submit" className="btn subtle">
						不撤 <kbd>Esc</kbd>
					</button>
				</form>
			</dialog>
		</section>
	)
}
