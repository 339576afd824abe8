import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Shown } from './shown-pictures.ts'
import { swipeOf } from './swipe-of.ts'

type Props = { pictures: readonly Shown[]; first: number; onClose: () => void }

/** The pictures of a story one by one over the page: arrows, swipes and buttons turn, Escape closes, focus goes back to where it came from. */
export function Viewer({ pictures, first, onClose }: Props) {
	const [at, setAt] = useState(first)
	const dialog = useRef<HTMLDialogElement>(null)
	/** What fills the screen: browsers refuse a dialog. */
	const all = useRef<HTMLDivElement>(null)
	const start = useRef({ x: 0, y: 0 })
	const shown = pictures[at]

	useEffect(() => {
		const opened = dialog.current
		opened?.showModal()
		return () => {
			if (document.fullscreenElement) void document.exitFullscreen()
			pictures[first]?.link.focus()
		}
	}, [pictures, first])

	const turn = (by: number) => setAt((at) => Math.min(Math.max(at + by, 0), pictures.length - 1))
	const onKey = (key: KeyboardEvent<HTMLDialogElement>) => {
		if (key.key === 'ArrowRight') turn(1)
		else if (key.key === 'ArrowLeft') turn(-1)
		else if (key.key === 'Home') setAt(0)
		else if (key.key === 'End') setAt(pictures.length - 1)
		else if (key.key === 'Tab') keepInside(key)
		else return
		if (key.key !== 'Tab') key.preventDefault()
	}
	const onUp = ({ clientX: x, clientY: y, pointerType }: PointerEvent) => {
		const by = pointerType === 'mouse' ? 0 : swipeOf(start.current, { x, y })
		if (by) turn(by)
	}
	const fill = () => {
		if (document.fullscreenElement) void document.exitFullscreen()
		else void all.current?.requestFullscreen()
	}

	if (!shown) return null
	return (
		<dialog
			ref={dialog}
			className="viewer"
			aria-modal="true"
			aria-label="看大图"
			onKeyDown={onKey}
			onClose={onClose}
		>
			<div ref={all} className="all">
				<p className="place" role="status">
					第{at + 1}幅，共{pictures.length}幅
				</p>
				<div className="acts">
					<button type="button" onClick={() => turn(-1)} disabled={at === 0}>
						上一幅
					</button>
					<button type="button" onClick={() => turn(1)} disabled={at === pictures.length - 1}>
						下一幅
					</button>
					{document.fullscreenEnabled && (
						<button type="button" onClick={fill}>
							全屏
						</button>
					)}
					<button type="button" onClick={() => dialog.current?.close()}>
						关闭
					</button>
				</div>
				<figure
					onPointerDown={({ clientX: x, clientY: y }) => {
						start.current = { x, y }
					}}
					onPointerUp={onUp}
				>
					<picture key={shown.src}>
						{shown.sources.map(({ type, srcSet }) => (
							<source key={type} type={type} srcSet={srcSet} sizes="100vw" />
						))}
						<img
							src={shown.src}
							width={shown.width}
							height={shown.height}
							alt={shown.alt}
							draggable={false}
						/>
					</picture>
					<figcaption>
						{shown.caption} {shown.credit && <span className="credit">{shown.credit}</span>}
					</figcaption>
				</figure>
			</div>
		</dialog>
	)
}

/** Tab goes round within the dialog; the browser alone would let it out to its own bars. */
function keepInside(key: KeyboardEvent<HTMLDialogElement>): void {
	const buttons = [...key.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')]
	const [from, to] = key.shiftKey ? [buttons[0], buttons.at(-1)] : [buttons.at(-1), buttons[0]]
	if (document.activeElement !== from) return
	key.preventDefault()
	to?.focus()
}
