'use client'
import type { DefaultCellComponentProps } from 'payload'
import type { Dot } from '../../queue/progress.ts'
import { Steps } from './Steps.tsx'

/** In Payload's list of manuscripts: the steps as dots. */
export function StepsCell({ cellData }: DefaultCellComponentProps) {
	const dots = Array.isArray(cellData) ? (cellData as Dot[]) : []
	return (
		<span className="desk">
			<Steps dots={dots} />
		</span>
	)
}
