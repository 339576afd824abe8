import type { Listed } from '../../queue/listed.ts'
import { waitingOf } from '../../queue/waiting.ts'
import { Steps } from './Steps.tsx'

type Props = {
	row: Listed
	now: Date
	isSelected: boolean
	onSelect: () => void
}

/** A line of the list. Its link is what the keys move between. */
export function Row({ row, now, isSelected, onSelect }: Props) {
	const { id, title, kicker, unit, byline, noByline, pill, progress, waitsFor, remarks } = row
	return (
		<tr data-id={id} className={isSelected ? 'sel' : ''} onClick={onSelect}>
			<th scope="row">
				<span className={`pill ${pill.tone}`}>{pill.word}</span>{' '}
				<a
					className="t"
					href={`/admin/collections/manuscripts/${id}`}
					aria-current={isSelected || undefined}
					onFocus={onSelect}
				>
					{title}
				</a>
				{kicker && <div className="small muted">{kicker}</div>}
			</th>
			<td className="nowrap">
				{unit}
				<div className="small muted">
					{noByline ? <span className="pill bad">没有署名</span> : byline}
				</div>
			</td>
			<td className="nowrap">
				<Steps dots={progress} />
				<div className="small">{waitsFor}</div>
			</td>
			<Waited row={row} now={now} />
			<td className="small">{remarks.join('；')}</td>
		</tr>
	)
}

function Waited({ row: { since, deadline }, now }: { row: Listed; now: Date }) {
	if (!since) return <td />
	const { waited, left, state } = waitingOf(since, deadline, now)
	return (
		<td className="nowrap num">
			{waited}
			{left && (
				<div>
					<span className={`pill ${state === 'late' ? 'bad' : 'warn'}`}>{left}</span>
				</div>
			)}
		</td>
	)
}
