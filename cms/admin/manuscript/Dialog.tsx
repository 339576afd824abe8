'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

type Props = {
	title: string
	about?: string
	wide?: boolean
	onClose: () => void
	/** Any key while it is open; letters typed into a field come too. */
	onKey?: (event: React.KeyboardEvent) => void
	footer: ReactNode
	children: ReactNode
}

/** A dialog of the desk: the browser's own, which keeps the focus, closes on Esc and gives the focus back. */
export function Dialog({ title, about, wide, onClose, onKey, footer, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	const head = useId()
	useEffect(() => {
		const shown = dialog.current
		shown?.showModal()
		return () => shown?.close()
	}, [])
	// Beside the form, not in it: a key of the dialog must not send the manuscript.
	return createPortal(
		<dialog
			ref={dialog}
			className={wide ? 'ms ms-dialog ms-dialog--wide' : 'ms ms-dialog'}
			aria-labelledby={head}
			onCancel={(event) => {
				event.preventDefault()
				onClose()
			}}
			onKeyDown={(event) => {
				event.stopPropagation()
				onKey?.(event)
			}}
		>
			<header>
				<div className="grow">
					<h2 id={head}>{title}</h2>
					{about && <p className="small muted">{about}</p>}
				</div>
				<button className="btn subtle mini" type="button" onClick={onClose}>
					关闭 <kbd>Esc</kbd>
				</button>
			</header>
			{children}
			<footer>{footer}</footer>
		</dialog>,
		document.body,
	)
}
