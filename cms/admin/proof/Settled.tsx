'use client'
import type { Findings } from '../../command/findings-endpoint.ts'
import type { Decision } from '../../proof/decision.ts'
import { printMoment } from '../../trail/print-moment.ts'
import { levelOf } from './levels.ts'

type Props = {
	answer: Findings
	mayDecide: boolean
	onUndo: (finding: string) => void
}

/** So much of a long quote tells which it is. */
const shortWords = 12

/** What was decided: who took or left what, when and why. Leaving can be taken back here, taking in the text. */
export function Settled({ answer, mayDecide, onUndo }: Props) {
	const { findings, taken, names } = answer
	const left = findings.filter(({ open }) => !open)
	if (left.length + taken.length === 0) return null
	const by = ({ by, at }: Decision) => `${names[by] ?? by}${printMoment(at, new Date())}`
	return (
		<>
			<h3>已处理{left.length + taken.length}处</h3>
			<ul className="settled">
				{taken.map(({ id, name, quote, decision }) => (
					<li key={id}>
						{name} <b className="song">{quote}</b>：<strong>{by(decision)}采纳了</strong>
					</li>
				))}
				{left.map(({ id, level, name, quote, where, decision }) => (
					<li key={id}>
						{levelOf[level].word} {name}
						{quote && <b className="song"> {quote.slice(0, shortWords)}</b>}（{where}）：
						{decision && <strong>{by(decision)}忽略了</strong>}
						{decision?.why && `，理由：${decision.why}`}{' '}
						{mayDecide && (
							<button type="button" className="btn mini text" onClick={() => onUndo(id)}>
								撤销
							</button>
						)}
					</li>
				))}
			</ul>
		</>
	)
}
