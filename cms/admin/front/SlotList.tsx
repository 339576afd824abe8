'use client'
import { useId, useState } from 'react'
import { type Place, roomIn } from '../../front/place.ts'
import type { ShownPiece } from '../../front/shown.ts'
import { SlotRow } from './SlotRow.tsx'

type Props = {
	place: Place
	name: string
	pieces: readonly ShownPiece[]
	/** How many of them somebody chose. */
	chosen: number
	/** Where a piece can be moved to. */
	others: readonly { place: Place; name: string }[]
	/** Why it may not be changed; empty where it may. */
	locked: readonly string[]
	/** A piece on the page by its id. */
	find: (id: string) => ShownPiece | undefined
	move: (piece: ShownPiece, place: Place, at: number) => void
	clear: (piece: ShownPiece) => void
	onChoose: (at: number) => void
}

/** A place of the front page with its pieces; a piece can be dropped before one of them, or at the end. */
export function SlotList(props: Props) {
	const { place, name, pieces, chosen, others, locked, find, move, clear, onChoose } = props
	const heading = useId()
	const why = useId()
	const [over, setOver] = useState<number>()
	const room = roomIn(place)
	const isLocked = locked.length > 0
	const drop = (event: React.DragEvent, at: number): void => {
		event.preventDefault()
		setOver(undefined)
		const piece = find(event.dataTransfer.getData('text/plain'))
		if (piece && !isLocked) move(piece, place, at)
	}
	const target = (at: number) => ({
		onDragOver: (event: React.DragEvent) => {
			if (isLocked) return
			event.preventDefault()
			setOver(at)
		},
		onDragLeave: () => setOver(undefined),
		onDrop: (event: React.DragEvent) => drop(event, at),
	})
	return (
		<section className="front-slot" aria-labelledby={heading} data-place={place}>
			<h3 id={heading}>
				{name}{' '}
				<span className="small muted">
					{room > 1 ? `${room}篇` : '1篇'}，{chosen > 0 ? `选定${chosen}篇` : '没有选定'}
				</span>
			</h3>
			{isLocked && (
				<p id={why} className="small muted">
					{locked.join('')}
				</p>
			)}
			<ol>
				{pieces.map((piece, at) => (
					<SlotRow
						key={piece.id}
						{...{ piece, at, others, isLocked, why, onChoose }}
						isLast={at === pieces.length - 1}
						isOver={over === at}
						target={target(at)}
						onMove={(to, place_ = place) => move(piece, place_, to)}
						onClear={() => clear(piece)}
					/>
				))}
				{pieces.length < room && (
					<li className={over === pieces.length ? 'over' : undefined} {...target(pieces.length)}>
						<span className="grow muted">
							{place === 'feature' ? '没有选，首页不出大图' : '没有稿件可排'}
						</span>
						<button
							type="button"
							className="btn mini subtle"
							aria-disabled={isLocked}
							aria-describedby={isLocked ? why : undefined}
							onClick={() => !isLocked && onChoose(pieces.length)}
						>
							选一篇…<span className="sr">放进{name}</span>
						</button>
					</li>
				)}
			</ol>
		</section>
	)
}
