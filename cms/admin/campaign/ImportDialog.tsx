'use client'
import { useState } from 'react'
import type { FigurePlan } from '../../ledger/plan-import.ts'
import { FileField } from '../import/FileField.tsx'
import { sendForm } from '../import/send-form.ts'
import { Dialog } from '../manuscript/Dialog.tsx'
import { Said } from '../pages/Said.tsx'

type Tried = { file: File; lines: readonly FigurePlan[]; version: number }
type Props = {
	path: string
	onDone: (words: string) => Promise<void>
	onClose: () => void
}
const acts = { add: '加一项', update: '更新', same: '没有变' } as const

/** 从表格导入: first what it would do, line by line, then it is done. */
export function ImportDialog({ path, onDone, onClose }: Props) {
	const [tried, setTried] = useState<Tried>()
	const [said, setSaid] = useState('')
	const good = tried?.lines.filter(({ act, faults }) => faults.length === 0 && act !== 'same') ?? []
	const ask = async (file: File, run?: number) => {
		const form = new FormData()
		form.set('file', file)
		if (run !== undefined) form.set('run', String(run))
		const answer = await sendForm<Omit<Tried, 'file'>>(`${path}/import`, form)
		setSaid('problem' in answer ? answer.problem : '')
		return 'problem' in answer ? undefined : answer.answer
	}
	const choose = async (file: File | undefined) => {
		setTried(undefined)
		const answer = file && (await ask(file))
		if (answer) setTried({ ...answer, file })
	}
	const run = async () => {
		if (!tried || good.length === 0) return
		if (await ask(tried.file, tried.version))
			await onDone(`导入了${good.length}项，等第二个人核对。`)
	}
	const isBarred = good.length === 0
	return (
		<Dialog
			title="从表格导入"
			about="第一行写列名：指标、数（或分子、分母）、单位、截至、出处。先试算，看过再导入。"
			onClose={onClose}
			footer={
				<>
					<button
						type="button"
						className="btn primary"
						aria-disabled={isBarred}
						aria-describedby={isBarred ? 'ledger-import-why' : undefined}
						onClick={() => void run()}
					>
						导入{good.length}行
					</button>
					{isBarred && (
						<span className="small muted" id="ledger-import-why">
							{tried ? '没有可以导入的行。' : '请先选表格。'}
						</span>
					)}
				</>
			}
		>
			<div className="desk stack campaign-dialog">
				<FileField
					label="表格（.xlsx或.csv）"
					accept=".xlsx,.csv"
					onFiles={([file]) => void choose(file)}
				/>
				<Said words={said} isRefusal />
				{tried && <Lines lines={tried.lines} />}
			</div>
		</Dialog>
	)
}

function Lines({ lines }: { lines: readonly FigurePlan[] }) {
	return (
		<div className="scroll">
			<table>
				<caption className="sr">试算结果</caption>
				<thead>
					<tr>
						{['行', '指标', '结果', '要改的'].map((head) => (
							<th key={head} scope="col">
								{head}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{lines.map(({ line, label, act, faults }) => (
						<tr key={line}>
							<td className="num">{line}</td>
							<th scope="row">{label}</th>
							<td>
								<span
									className={`pill ${faults.length > 0 ? 'bad' : act === 'same' ? 'line' : 'ok'}`}
								>
									{faults.length > 0 ? '不导入' : acts[act]}
								</span>
							</td>
							<td>{faults.join('')}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}
