'use client'
import type { ShownFinding } from '../../command/load-findings.ts'
import { IgnoreLine } from './IgnoreLine.tsx'
import { levelOf } from './levels.ts'

type Props = {
	finding: ShownFinding
	number: number
	isAt: boolean
	/** Its suggestion stands in the form and is not saved yet. */
	isWritten: boolean
	/** The id of what says why nothing may be decided; none where it may. */
	barredBy: string | undefined
	isAskedWhy: boolean
	onGo: () => void
	onTake: () => void
	onLeave: (why?: string) => void
	onAskWhy: (asked: boolean) => void
}

/** One finding: how grave, where, what and why, and what can be done with it. */
export function FindingCard(props: Props) {
	const { finding, number, isAt, isWritten } = props
	const { shape, word, pill } = levelOf[finding.level]
	return (
		<li
			className={`finding ${finding.level}${isAt ? ' at-finding' : ''}`}
			aria-current={isAt ? 'true' : undefined}
			data-finding={finding.id}
			tabIndex={-1}
		>
			<div className="row finding__head">
				<span className={`pill ${pill}`}>
					<span aria-hidden="true">{shape}</span>
					{number} {word}
				</span>
				<span>{finding.group}</span>
				<span className="grow" />
				<button type="button" className="btn text finding__place" onClick={props.onGo}>
					{finding.where}
				</button>
			</div>
			<strong>{finding.name}</strong>
			<p>{finding.why}</p>
			<Change finding={finding} />
			{isWritten ? (
				<p className="small" role="status">
					✓ 写进稿件了，还没保存。保存后自动重查。
				</p>
			) : (
				<Choices {...props} />
			)}
		</li>
	)
}

/** The words and what they would become. */
function Change({ finding: { before, quote, after, suggestion } }: Pick<Props, 'finding'>) {
	if (quote === '' && suggestion === null) return null
	return (
		<p className="song finding__words">
			{before}
			{suggestion === null ? <mark>{quote}</mark> : <del>{quote}</del>}
			{suggestion && <ins>{suggestion}</ins>}
			{after}
		</p>
	)
}

function Choices({ finding, barredBy, isAskedWhy, onGo, onTake, onLeave, onAskWhy }: Props) {
	const { level, suggestion, decision } = finding
	if (isAskedWhy) return <IgnoreLine onGive={onLeave} onClose={() => onAskWhy(false)} />
	const off = barredBy ? { 'aria-disabled': true, 'aria-describedby': barredBy } : {}
	return (
		<>
			{decision?.verdict === 'accept' && (
				<p className="small">采纳过，但保存的文字里还是这样，请再处理。</p>
			)}
			<div className="row finding__choices">
				{suggestion === null ? (
					<button type="button" className="btn mini" onClick={onGo}>
						去改这一处
					</button>
				) : (
					<button type="button" className="btn mini" {...off} onClick={onTake}>
						采纳：{deed(finding.quote, suggestion)}
					</button>
				)}
				<button
					type="button"
					className="btn mini subtle"
					{...off}
					onClick={() => (level === 'must' ? onAskWhy(true) : onLeave())}
				>
					{level === 'must' ? '忽略，写理由…' : '忽略'}
				</button>
			</div>
		</>
	)
}

/** What fits on a button. */
const shortWords = 8

function deed(quote: string, suggestion: string): string {
	if (suggestion === '') return quote.length > shortWords ? '删去' : `删去“${quote}”`
	const verb = quote === '' ? '补上' : '改成'
	return suggestion.length > shortWords ? `${verb}上面这样` : `${verb}“${suggestion}”`
}
