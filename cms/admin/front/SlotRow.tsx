'use client'
import type { Place } from '../../front/place.ts'
import type { ShownPiece } from '../../front/shown.ts'

type Props = {
	piece: ShownPiece
	/** From 0. */
	at: number
	isLast: boolean
	isOver: boolean
	isLocked: boolean
	/** Of the reasons why it is locked. */
	why: string
	others: readonly { place: Place; name: string }[]
	target: React.HTMLAttributes<HTMLLIElement>
	onChoose: (at: number) => void
	onMove: (to: number, place?: Place) => void
	onClear: () => void
}

/** A piece in its slot: what it is, who put it there, and what can be done with it, by mouse or by key. */
export function SlotRow(props: Props) {
	const { piece, at, isLast, isOver, isLocked, why, others, target } = props
	const { onChoose, onMove, onClear } = props
	const { id, title, unit, day, chosen } = piece
	const [, month, date] = day.split('-').map(Number)
	const shut = isLocked ? { 'aria-disabled': true, 'aria-describedby': why } : {}
	const may = (act: () => void) => () => {
		if (!isLocked) act()
	}
	const keys = (event: React.KeyboardEvent): void => {
		if (isLocked || event.target instanceof HTMLSelectElement) return
		const way = { ArrowUp: -1, ArrowDown: 1 }[event.key]
		if (event.altKey && way) {
			event.preventDefault()
			if ((way < 0 && at > 0) || (way > 0 && !isLast)) onMove(at + way)
		}
		if (event.key === 'Delete' && chosen) onClear()
	}
	return (
		<li
			className={isOver ? 'over' : undefined}
			data-piece={id}
			draggable={!isLocked}
			onDragStart={({ dataTransfer }) => dataTransfer.setData('text/plain', id)}
			onKeyDown={keys}
			{...target}
		>
			<div className="grow">
				<button
					type="button"
					className="front-name"
					{...shut}
					onClick={may(() => onChoose(at))}
					title="换一篇"
				>
					{title}
				</button>
				<p className="small muted">
					{unit} · {month}月{date}日{' '}
					<span className={chosen ? 'pill now' : 'pill line'}>{chosen ? '选定' : '按规则'}</span>
				</p>
			</div>
			{!isLocked && (
				<div className="row front-acts">
					{at > 0 && (
						<button type="button" className="btn mini text" onClick={() => onMove(at - 1)}>
							上移<span className="sr">：{title}</span>
						</button>
					)}
					{!isLast && (
						<button type="button" className="btn mini text" onClick={() => onMove(at + 1)}>
							下移<span className="sr">：{title}</span>
						</button>
					)}
					<select
						className="front-to"
						aria-label={`移到：${title}`}
						value=""
						onChange={({ target }) => onMove(0, target.value as Place)}
					>
						<option value="">移到…</option>
						{others.map(({ place, name }) => (
							<option key={place} value={place}>
								{name}
							</option>
						))}
					</select>
					{chosen && (
						<button type="button" className="btn mini text" onClick={onClear}>
							按规则<span className="sr">：{title}</span>
						</button>
					)}
				</div>
			)}
		</li>
	)
}
