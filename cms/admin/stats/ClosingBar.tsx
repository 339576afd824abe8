'use client'
import { useRef, useState } from 'react'
import { printMinute } from '../../../content/day.ts'
import { roleNames } from '../../review/names.ts'
import { closers } from '../../tally/closing.ts'
import { stillNeeded } from '../../tally/closing-words.ts'
import { printMonth } from '../../tally/months.ts'
import type { StatsPage } from '../../tally/page.ts'
import { printCount, printPoints } from '../../tally/print-number.ts'
import { send } from '../order.ts'
import { refusedWords } from '../pages/refused-words.ts'
import { Said } from '../pages/Said.tsx'

/** Whether the month is closed and by whom, and the yes of who may close it. */
export function ClosingBar({ page, onDone }: { page: StatsPage; onDone: () => void }) {
	const { closing, month, total, audience } = page
	const dialog = useRef<HTMLDialogElement>(null)
	const [said, setSaid] = useState('')
	const [, number] = month.split('-').map(Number)
	const who = closers
		.flatMap((role) => {
			const yes = closing.confirmations[role]
			return yes ? [`${roleNames[role]}（${yes.name}）${printMinute(yes.at)}确认`] : []
		})
		.join('，')
	if (closing.at) {
		return (
			<span className="small">
				<span className="pill ok">✓ {number}月已结账</span> {who}
			</span>
		)
	}
	const refusals = audience === 'all' ? closing.refusals : []
	const confirm = async () => {
		const words = refusedWords(await send('/api/stats/close', { month }))
		setSaid(words)
		if (words) return
		dialog.current?.close()
		onDone()
	}
	return (
		<>
			<span className="pill line">{number}月没结账，数会变</span>
			{who && (
				<span className="small">
					{who}，{stillNeeded(closing.confirmations)}。
				</span>
			)}
			{audience === 'all' && (
				<>
					<button
						type="button"
						className="btn mini subtle"
						aria-disabled={refusals.length > 0}
						aria-describedby={refusals.length > 0 ? 'closing-why' : undefined}
						onClick={() => refusals.length === 0 && dialog.current?.showModal()}
					>
						结账锁定
					</button>
					{refusals.length > 0 && (
						<p
							className="small muted"
							id="closing-why"
							style={{ width: '100%', textAlign: 'right' }}
						>
							{refusals.map(({ message }) => message).join('')}
						</p>
					)}
				</>
			)}
			<dialog ref={dialog} aria-labelledby="closing-title">
				<h2 id="closing-title">{printMonth(month)}结账</h2>
				<p>
					现在是采用{printCount(total.used)}篇、{printPoints(total.points)}分。您以
					{closing.as ? roleNames[closing.as] : ''}
					的身份确认；管理员和总编都确认以后，这个月的数不再变，
					之后的更正、撤稿记到还没结账的月份。
				</p>
				<Said words={said} isRefusal />
				<form method="dialog" className="row">
					<button type="button" className="btn primary" onClick={() => void confirm()}>
						确认结账
					</button>
					<button type="submit" className="btn subtle">
						再想想 <kbd>Esc</kbd>
					</button>
				</form>
			</dialog>
		</>
	)
}
