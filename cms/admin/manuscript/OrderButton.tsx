'use client'
import type { ReactNode } from 'react'

type Props = {
	id: string
	kind: string
	label: string
	why: string[]
	/** Where the reasons can be dealt with. */
	cure?: ReactNode
	shortcut: string | undefined
	onPress: () => void
}

/** A button, and where it may not be used every reason beside it. It stays in the order of the Tab key. */
export function OrderButton({ id, kind, label, why, cure, shortcut, onPress }: Props) {
	const isOff = why.length > 0
	return (
		<div className="order">
			<button
				type="button"
				className={kind}
				aria-disabled={isOff}
				aria-describedby={isOff ? id : undefined}
				onClick={() => !isOff && onPress()}
			>
				{label}
				{shortcut && !isOff && <kbd>{shortcut}</kbd>}
			</button>
			{isOff && (
				<div className="why" id={id}>
					<strong>现在还不能：</strong>
					<ol>
						{why.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ol>
					{cure}
				</div>
			)}
		</div>
	)
}
