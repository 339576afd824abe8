'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import { type CSSProperties, type MouseEvent, useId } from 'react'
import type { Focus } from '../../../content/photo.ts'
import { isMiddle, moved, nearest, parseFocus, printFocus } from '../../manuscript/focus.ts'
import './focus.css'
import { usePicture } from './use-picture.ts'

/** 画面重点: what stays in sight where a picture is cut, set by a click or the arrow keys, with the cuts beside it. */
export function PhotoFocus({ path }: { path: string }) {
	const { value, setValue, disabled } = useField<string>({ path })
	const media = useFormFields(([fields]) => fields[path.replace(/focus$/, 'media')]?.value)
	const src = usePicture(media)?.url
	const base = useId()
	if (!src) return null
	const focus = parseFocus(value)
	const set = (to: Focus): void => {
		if (!disabled) setValue(isMiddle(to) ? null : printFocus(to))
	}
	const click = ({ detail, clientX, clientY, currentTarget }: MouseEvent): void => {
		// Pressed by a key, it says no place.
		if (detail === 0) return
		const { left, top, width, height } = currentTarget.getBoundingClientRect()
		set(nearest({ x: ((clientX - left) / width) * 100, y: ((clientY - top) / height) * 100 }))
	}
	const at = { '--x': `${focus.x}%`, '--y': `${focus.y}%` } as CSSProperties
	return (
		<div className="ms photo-focus" style={at}>
			<span id={`${base}-name`}>画面重点</span>
			<div className="photo-focus__row">
				<button
					type="button"
					className="photo-focus__whole"
					aria-labelledby={`${base}-name ${base}-at`}
					aria-describedby={`${base}-help`}
					aria-disabled={disabled}
					onClick={click}
					onKeyDown={(event) => {
						const to = moved(focus, event.key)
						if (!to) return
						event.preventDefault()
						set(to)
					}}
				>
					<img src={src} alt="" draggable={false} />
					<span className="photo-focus__point" aria-hidden="true" />
				</button>
				<figure>
					<img className="photo-focus__list" src={src} alt="" />
					<figcaption className="small muted">列表、首页</figcaption>
				</figure>
				<figure>
					<img className="photo-focus__cover" src={src} alt="" />
					<figcaption className="small muted">微信封面2.35:1</figcaption>
				</figure>
			</div>
			<p className="small" id={`${base}-at`} role="status">
				{isMiddle(focus) ? '正中' : `从左${focus.x}%，从上${focus.y}%`}
			</p>
			<p className="small muted" id={`${base}-help`}>
				裁成小图时留住这里。点一下图，或用方向键移动，Home键回到正中。改了要重新签字。
			</p>
		</div>
	)
}
