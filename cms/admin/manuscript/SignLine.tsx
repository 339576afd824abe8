'use client'
import { useEffect, useId, useRef, useState } from 'react'
import type { Review } from '../../command/review-endpoint.ts'

type Props = {
	review: Review
	seen: string
	onSign: (opinion: string) => void
	onClose: () => void
}

/** Asks once more before a signature: which step, which text, in whose words. Enter confirms. */
export function SignLine({ review, seen, onSign, onClose }: Props) {
	const [opinion, setOpinion] = useState('')
	const field = useRef<HTMLInputElement>(null)
	const id = useId()
	const step = review.steps.find(({ isNow }) => isNow)
	useEffect(() => field.current?.focus(), [])
	return (
		<fieldset className="sign-line" aria-label={`确认签字：${step?.name ?? ''}`}>
			<p>
				<strong>签{step?.name}：</strong>签的是内容指纹
				<span className="mono">{seen.slice(0, 8)}</span>
				（正文{review.characters}字，图片{review.photos}张）。签了就记下您的名字和时间。
			</p>
			<label htmlFor={id}>意见（可不填）</label>
			<input
				ref={field}
				id={id}
				type="text"
				value={opinion}
				maxLength={200}
				onChange={({ target }) => setOpinion(target.value)}
				onKeyDown={(event) => {
					if (event.nativeEvent.isComposing) return
					if (event.key === 'Escape') onClose()
					if (event.key !== 'Enter') return
					event.preventDefault()
					onSign(opinion.trim())
				}}
			/>
			<button type="button" className="btn primary" onClick={() => onSign(opinion.trim())}>
				确认签字 <kbd>Enter</kbd>
			</button>
			<button type="button" className="btn" onClick={onClose}>
				不签
			</button>
		</fieldset>
	)
}
