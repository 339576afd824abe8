'use client'
import { useEffect, useId, useRef, useState } from 'react'
import type { ShownPiece } from '../../front/shown.ts'
import { Dialog } from '../manuscript/Dialog.tsx'
import { usePieces } from './use-pieces.ts'

type Props = {
	title: string
	/** Where pieces stand on the page now, by id. */
	standing: ReadonlyMap<string, string>
	onChoose: (piece: ShownPiece) => void
	onClose: () => void
}

/** Chooses a live piece: words find it, arrows go through what was found, Enter takes it (WAI-ARIA APG, combobox with a listbox). */
export function ChooseDialog({ title, standing, onChoose, onClose }: Props) {
	const [words, setWords] = useState('')
	const [at, setAt] = useState(0)
	const listId = useId()
	const field = useRef<HTMLInputElement>(null)
	// After the dialog, which gives the focus to its first button.
	useEffect(() => field.current?.focus(), [])
	const { pieces, problem, isAsking } = usePieces(words.trim())
	const current = Math.min(at, pieces.length - 1)
	const keys = (event: React.KeyboardEvent): void => {
		if (event.nativeEvent.isComposing) return
		const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
		const piece = pieces[current]
		if (way && pieces.length > 0) {
			event.preventDefault()
			setAt((current + way + pieces.length) % pieces.length)
		}
		if (event.key === 'Enter' && piece) {
			event.preventDefault()
			onChoose(piece)
		}
	}
	return (
		<Dialog
			title={title}
			about="只列网上的稿件；不写字，列最新的。"
			wide
			onClose={onClose}
			footer={
				<span className="small muted">
					<kbd>↑</kbd> <kbd>↓</kbd> 选 <kbd>Enter</kbd> 放进去 <kbd>Esc</kbd> 关闭
				</span>
			}
		>
			<div className="front-choose">
				<input
					ref={field}
					type="search"
					role="combobox"
					aria-label="标题里的字"
					placeholder="标题里的字"
					aria-expanded={pieces.length > 0}
					aria-controls={listId}
					aria-autocomplete="list"
					aria-activedescendant={pieces[current] && `${listId}-${current}`}
					value={words}
					onChange={({ target }) => {
						setWords(target.value)
						setAt(0)
					}}
					onKeyDown={keys}
				/>
				{problem && <p role="alert">{problem}</p>}
				<div id={listId} role="listbox" aria-label="找到的稿件">
					{pieces.map((piece, index) => (
						// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as in every combobox.
						// biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option.
						<div
							key={piece.id}
							id={`${listId}-${index}`}
							role="option"
							aria-selected={index === current}
							ref={(element) => {
								if (index === current) element?.scrollIntoView({ block: 'nearest' })
							}}
							onClick={() => onChoose(piece)}
						>
							<span className="grow">{piece.title}</span>
							<span className="small muted">
								{piece.unit} · {piece.day}
								{standing.has(piece.id) && ` · 现在在${standing.get(piece.id)}`}
							</span>
						</div>
					))}
				</div>
				{pieces.length === 0 && !problem && (
					<p role="status" className="muted">
						{isAsking ? '正在找……' : '没有找到，换几个字再找。'}
					</p>
				)}
			</div>
		</Dialog>
	)
}
