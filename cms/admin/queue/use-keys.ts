'use client'
import { useEffect, useRef } from 'react'
import { type KeyAction, keyAction, type Place } from '../../queue/keys.ts'

/** How long a G waits for its Q, ms. */
const together = 1_000

/** Listens to the desk's keys. @param on whether single letters are switched on */
export function useKeys(on: boolean, act: (action: KeyAction) => void): void {
	const latest = useRef(act)
	latest.current = act
	useEffect(() => {
		let before = { letter: '', at: 0 }
		const listen = (event: KeyboardEvent) => {
			if (document.querySelector('dialog[open]')) return
			const last = Date.now() - before.at < together ? before.letter : ''
			before = { letter: event.key.toLowerCase(), at: Date.now() }
			const action = keyAction(event, placeOf(event.target), last, on)
			if (!action) return
			event.preventDefault()
			latest.current(action)
		}
		document.addEventListener('keydown', listen)
		return () => document.removeEventListener('keydown', listen)
	}, [on])
}

function placeOf(target: EventTarget | null): Place {
	if (!(target instanceof Element)) return 'page'
	if (target.closest('input, textarea, select, [contenteditable="true"]')) return 'text'
	// A line's own link: Enter opens it anyway, the space bar peeks.
	if (target.closest('tr[data-id]')) return 'page'
	return target.closest('a, button, summary, [role="button"]') ? 'control' : 'page'
}
