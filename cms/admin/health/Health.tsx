'use client'
import { SetStepNav, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { printMinute } from '../../../content/day.ts'
import type { HealthReport } from '../../command/site-health.ts'
import type { Check } from '../../health/checks.ts'
import { printTook, summaryOf } from '../../health/summary.ts'
import type { Role } from '../../review/chain.ts'
import { useAsked } from '../manuscript/use-asked.ts'
import { send } from '../order.ts'
import { Opening } from '../pages/Opening.tsx'
import { refusedWords } from '../pages/refused-words.ts'
import { Said } from '../pages/Said.tsx'
import { ChecksTable } from './ChecksTable.tsx'
import { Counts } from './Counts.tsx'
import { DueSoon } from './DueSoon.tsx'
import { ErrandDialog } from './ErrandDialog.tsx'
import { PublisherCard } from './PublisherCard.tsx'
import { useErrands } from './use-errands.ts'
import { useSeconds } from './use-seconds.ts'

const standards = { government: '政府网站', news: '媒体网站' } as const

/** 网站体检: the last report, and a new one on demand. */
export function Health() {
	const { answer, problem, again } = useAsked<HealthReport | null>('/api/site-health')
	const [isMeasuring, setMeasuring] = useState(false)
	const [said, setSaid] = useState('')
	const seconds = useSeconds(isMeasuring)
	const errands = useErrands(() => void again())
	const [given, setGiven] = useState<Check>()
	const { user } = useAuth()
	// The server checks it again.
	const mayGive = ((user?.roles ?? []) as Role[]).some((role) => role !== 'proofreader')
	const measure = async () => {
		if (isMeasuring) return
		setSaid('')
		setMeasuring(true)
		setSaid(refusedWords(await send('/api/site-health', {})))
		await again()
		setMeasuring(false)
	}
	return (
		<main className="desk page" id="health">
			<SetStepNav nav={[{ label: '网站体检' }]} />
			<header>
				<div className="grow">
					<h1>网站体检</h1>
					{answer && (
						<p className="muted">
							{printMinute(answer.at)}查过，用时{printTook(answer.took)}。按“
							{standards[answer.standard]}”标准查；<strong>{summaryOf(answer.checks)}</strong>
						</p>
					)}
				</div>
				{answer && (
					<button
						type="button"
						className="btn primary"
						aria-disabled={isMeasuring}
						onClick={() => void measure()}
					>
						现在再查
					</button>
				)}
			</header>
			<p role="status" className={isMeasuring ? 'notice' : 'sr'} style={{ marginBottom: 12 }}>
				{isMeasuring &&
					`正在查网页、发布记录和备份……${seconds > 0 ? `已经${seconds}秒` : ''}${
						answer ? `，上次用了${printTook(answer.took)}` : '，第一次约1分钟'
					}。可以先去做别的，查完会记下。`}
			</p>
			<Said words={said} isRefusal />
			{answer === undefined && <Opening problem={problem} onAgain={() => void again()} />}
			{answer === null && (
				<div className="empty">
					<p>还没有检查过，第一次约1分钟。</p>
					<button
						type="button"
						className="btn primary"
						aria-disabled={isMeasuring}
						onClick={() => void measure()}
					>
						现在检查
					</button>
				</div>
			)}
			{answer && (
				<>
					<Counts checks={answer.checks} />
					<Said words={errands.said} isRefusal={errands.isRefusal} />
					<ChecksTable
						{...{ checks: answer.checks, errands: answer.errands, mayGive }}
						onGive={setGiven}
						onRemind={({ id }) => void errands.remind(id)}
					/>
					{given && (
						<ErrandDialog
							key={given.id}
							check={given}
							errand={answer.errands.find(({ check }) => check === given.id)}
							onGive={errands.give}
							onClose={() => setGiven(undefined)}
						/>
					)}
					<div className="cards two">
						<DueSoon columns={answer.dueSoon} />
						<PublisherCard checks={answer.checks} />
					</div>
					<p className="small muted" style={{ marginTop: 12 }}>
						按哪个标准查看“设置”里的网站信息（profile）：政府网站另查网页必带信息。期限默认照国办秘函〔2019〕19号，在“设置”里改。
					</p>
				</>
			)}
		</main>
	)
}
