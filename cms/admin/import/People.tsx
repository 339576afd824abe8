'use client'
import { type FormEvent, useState } from 'react'
import type { Handed } from '../../command/import-people.ts'
import { checkedPerson, countLines, summaryOf } from '../../import/checked-line.ts'
import { type PersonPlan, peopleColumns } from '../../import/people.ts'
import { Said } from '../pages/Said.tsx'
import { FileField } from './FileField.tsx'
import { LinesTable } from './LinesTable.tsx'
import { Passwords } from './Passwords.tsx'
import { sendForm } from './send-form.ts'
import { Track } from './Track.tsx'

type Answered = { lines: PersonPlan[]; accounts?: Handed[] }

/** Units and people from a table: checked first, then brought in, with first passwords shown once. */
export function People() {
	const [file, setFile] = useState<File>()
	const [answered, setAnswered] = useState<Answered>()
	const [isBusy, setBusy] = useState(false)
	const [problem, setProblem] = useState('')
	const lines = (answered?.lines ?? []).map(checkedPerson)
	const counts = countLines(lines)
	const sendIt = async (run: boolean) => {
		if (isBusy) return
		if (!file) return setProblem('请先选表格。')
		setBusy(true)
		setProblem('')
		const form = new FormData()
		form.append('file', file)
		if (run) form.append('run', '1')
		const got = await sendForm<Answered>('/api/import/people', form)
		setBusy(false)
		if ('problem' in got) setProblem(got.problem)
		else setAnswered(got.answer)
	}
	const again = () => {
		setFile(undefined)
		setAnswered(undefined)
		setProblem('')
	}
	const accounts = answered?.accounts
	return (
		<>
			<Track title="批量导入单位和人员" at={accounts ? 3 : answered ? 2 : 1} />
			<Said words={problem} isRefusal />
			{!answered && (
				<form
					className="stack"
					onSubmit={(event: FormEvent) => {
						event.preventDefault()
						void sendIt(false)
					}}
				>
					<FileField
						label="选表格（.xlsx或.csv）"
						accept=".xlsx,.csv"
						onFiles={([chosen]) => setFile(chosen)}
					/>
					<p className="small muted">
						第一行写列名：
						{Object.values(peopleColumns)
							.map(([name]) => name)
							.join('、')}
						。
						新单位要写编码和类别（镇街、部门、其他）；身份写通讯员、单位审签人、责任编辑、校对、部主任、总编或管理员。
					</p>
					<button type="submit" className="btn primary" aria-disabled={isBusy}>
						{isBusy ? '正在读……' : '核对'}
					</button>
				</form>
			)}
			{answered && !accounts && (
				<div className="stack">
					<p className="notice">
						<strong>
							{file?.name}读完了，共{counts.all}行：
						</strong>
						{summaryOf(counts, '行')}
					</p>
					<LinesTable lines={lines} hasDays={false} />
					<div className="row">
						<button
							type="button"
							className="btn primary"
							aria-disabled={isBusy || counts.importable === 0}
							onClick={() => counts.importable > 0 && void sendIt(true)}
						>
							{isBusy ? '正在导入……' : `导入${counts.importable}行`}
						</button>
						<button type="button" className="btn" onClick={again}>
							换文件重来
						</button>
						<span className="small muted">每一行要么全成要么不动；初始密码导入后只显示一次。</span>
					</div>
				</div>
			)}
			{accounts && <Passwords accounts={accounts} lines={lines} onAgain={again} />}
		</>
	)
}
