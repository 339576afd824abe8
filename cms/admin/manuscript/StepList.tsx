'use client'
import type { Review } from '../../command/review-endpoint.ts'
import { printMoment } from '../../trail/print-moment.ts'

const marks = { done: '✓', void: '!', now: '', open: '' }

/** The steps of the chain: who signed which text when, and whose turn it is. State is a shape and a word; colour repeats it. */
export function StepList({ steps }: { steps: Review['steps'] }) {
	return (
		<ol className="steps">
			{steps.map((step) => (
				<li
					key={step.id}
					className={[step.state, ...(step.isNow ? ['now'] : [])].join(' ')}
					aria-current={step.isNow ? 'step' : undefined}
				>
					<b>
						<span className={`dot ${step.state}${step.isNow ? ' now' : ''}`} aria-hidden="true">
							{marks[step.state]}
						</span>
						{step.name}
					</b>
					<StepWords step={step} />
				</li>
			))}
		</ol>
	)
}

function StepWords({ step }: { step: Review['steps'][number] }) {
	const now = new Date()
	const last = step.given.findLast(({ valid }) => valid) ?? step.given.at(-1)
	const voided = step.given.filter(({ valid }) => !valid).length
	if (!last) {
		return (
			<>
				{step.role}
				{step.isNow && (
					<>
						<br />
						等签{step.since && `，${leftOf(step.since, step.hours, now)}`}
					</>
				)}
			</>
		)
	}
	return (
		<>
			{last.isMine ? '您' : last.name}
			{last.absent && `（代${last.absent}）`}
			<br />
			{printMoment(last.at, now)}签
			<br />
			<span className="mono">{last.digest.slice(0, 8)}</span>
			{last.valid ? (
				step.covers === 'submission' && '（送审稿）'
			) : (
				<>
					<br />
					{last.void === 'changed' ? '内容改了，签字失效' : '退回过，签字失效'}
				</>
			)}
			{last.valid && voided > 0 && `，另有${voided}次失效`}
		</>
	)
}

function leftOf(since: string, hours: number, now: Date): string {
	const left = hours - (now.getTime() - Date.parse(since)) / 3_600_000
	return left < 0 ? `超了${Math.ceil(-left)}小时` : `还剩${Math.ceil(left)}小时`
}
