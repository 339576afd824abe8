'use client'
import { useEffect, useId, useRef, useState } from 'react'

type Props = { onGive: (why: string) => void; onClose: () => void }

/** Asks why a 必改 is left as it is. */
export function IgnoreLine({ onGive, onClose }: Props) {
	const [why, setWhy] = useState('')
	const [isMissing, setMissing] = useState(false)
	const field = useRef<HTMLInputElement>(null)
	const id = useId()
	useEffect(() => field.current?.focus(), [])
	const give = (): void => {
		const words = why.trim()
		if (words) return onGive(words)
		setMissing(true)
		field.current?.focus()
	}
	return (
		<fieldset className="ignore-line" aria-label="忽略这一条">
			<label htmlFor={id}>写明理由</label>
			<input
				ref={field}
				id={id}
				type="text"
				value={why}
				maxLength={500}
				aria-invalid={isMissing}
				aria-describedby={isMissing ? `${id}-missing` : undefined}
				onChange={({ target }) => {
					setWhy(target.value)
					setMissing(false)
				}}
				onKeyDown={(event) => {
					if (event.nativeEvent.isComposing) return
					if (event.key === 'Escape') onClose()
					if (event.key !== 'Enter') return
					// Inside Payload's form Enter would save the manuscript.
					event.preventDefault()
					give()
				}}
			/>
			{isMissing && (
				<p className="err" id={`${id}-missing`} role="alert">
					必改的要写明理由才能忽略。
				</p>
			)}
			<div className="row finding__choices">
				<button type="button" className="btn mini primary" onClick={give}>
					忽略 <kbd>Enter</kbd>
				</button>
				<button type="button" className="btn mini subtle" onClick={onClose}>
					不忽略
				</button>
			</div>
		</fieldset>
	)
}
