import type { Review } from '../../command/review-endpoint.ts'

type Target = Review['targets'][number]
/** To whom, and by when it is asked for; a step has its own hours. */
export type Sending = { returnTo: Target['to']; answerBy?: string }
type Props = {
	id: string
	review: Review
	times: readonly { at: string; words: string }[]
	sending: Sending
	onChange: (sending: Sending) => void
}

/** 退给谁, and when it is to be there again. */
export function ReturnTo({ id, review, times, sending, onChange }: Props) {
	const { returnTo, answerBy } = sending
	return (
		<div className="two">
			<div className="field">
				<label htmlFor={`${id}-to`}>退给谁</label>
				<select
					id={`${id}-to`}
					value={returnTo}
					onChange={({ target }) => {
						const to = target.value as Target['to']
						onChange(startOf(to, answerBy ?? times[0]?.at))
					}}
				>
					{review.targets.map((target) => (
						<option key={target.to} value={target.to}>
							{targetName(target, review)}
						</option>
					))}
				</select>
			</div>
			{returnTo !== 'step' && (
				<div className="field">
					<label htmlFor={`${id}-by`}>请在什么时候前再交</label>
					<select
						id={`${id}-by`}
						value={answerBy}
						onChange={({ target }) => onChange({ returnTo, answerBy: target.value })}
					>
						{times.map(({ at, words }) => (
							<option key={at} value={at}>
								{words}
							</option>
						))}
					</select>
				</div>
			)}
		</div>
	)
}

/** What the dialog begins with: the usual target, tomorrow evening. */
export function startOf(to: Target['to'], answerBy: string | undefined): Sending {
	return to === 'step' || answerBy === undefined ? { returnTo: to } : { returnTo: to, answerBy }
}

function targetName({ to, step }: Target, { authors }: Review): string {
	if (to === 'author') return `作者：${authors.join('、') || '没有账号的作者'}`
	return to === 'unit' ? '单位审签人' : `上一步：${step ?? ''}`
}
