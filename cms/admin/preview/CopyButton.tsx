'use client'
import { useState } from 'react'
import { copy } from './copy.ts'

type Props = { label: string; kind?: string; text: string; html?: string }

/** Copies, and says whether it did. */
export function CopyButton({ label, kind = 'btn mini', text, html }: Props) {
	const [said, setSaid] = useState('')
	return (
		<span className="row">
			<button
				type="button"
				className={kind}
				onClick={() =>
					setSaid(copy(text, html) ? '复制好了。' : '浏览器不让复制，请选中后按Ctrl+C。')
				}
			>
				{label}
			</button>
			<span className="small" role="status">
				{said}
			</span>
		</span>
	)
}
