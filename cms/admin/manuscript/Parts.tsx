'use client'
import type { DatedPart } from '../../compare/since.ts'

/** One side of a difference: what was removed on the left, what was added on the right. `null`: both, in one line. */
export function Parts({
	parts,
	side,
}: {
	parts: readonly DatedPart[]
	side: 'left' | 'right' | null
}) {
	const hidden = side === 'left' ? '+' : side === 'right' ? '-' : ''
	let at = 0
	return parts
		.filter(({ op }) => op !== hidden)
		.map(({ op, text, later }) => {
			const key = `${at}${op}`
			at += text.length
			const mark = later ? 'after' : undefined
			if (op === '-') {
				return (
					<del key={key} className={mark} data-change>
						{text}
					</del>
				)
			}
			if (op === '+') {
				return (
					<ins key={key} className={mark} data-change>
						{text}
					</ins>
				)
			}
			return <span key={key}>{text}</span>
		})
}
