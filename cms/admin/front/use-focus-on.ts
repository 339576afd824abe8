'use client'
import { useEffect, useRef } from 'react'

/** Gives the focus to a piece's row once it stands where it was put. @param stamp changes when the rows did */
export function useFocusOn(stamp: unknown): (piece: string) => void {
	const wanted = useRef<string>(undefined)
	useEffect(() => {
		const row = document.querySelector<HTMLElement>(`[data-piece="${wanted.current}"] .front-name`)
		if (!row) return
		wanted.current = undefined
		row.focus()
	}, [stamp])
	return (piece) => {
		wanted.current = piece
	}
}
