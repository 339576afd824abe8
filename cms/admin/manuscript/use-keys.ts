'use client'
import { useEffect, useRef } from 'react'

/** Where this browser keeps that single letters are switched off (WCAG 2.1.4). */
const setting = 'desk-keys'

export function keysAreOn(): boolean {
	return window.localStorage.getItem(setting) !== 'off'
}

export function setKeys(on: boolean): void {
	window.localStorage.setItem(setting, on ? 'on' : 'off')
}

/**
 * Single letters of the desk: never inside a text field, never with Ctrl, Alt or Meta, never behind a dialog.
 * @param keys by lower-case letter
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
	const latest = useRef(keys)
	latest.current = keys
	useEffect(() => {
		const listen = (event: KeyboardEvent): void => {
			if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
			const target = event.target as HTMLElement
			if (target.closest('input, textarea, select, [contenteditable="true"]')) return
			if (document.querySelector('dialog[open]') || !keysAreOn()) return
			const act = latest.current[event.key.toLowerCase()]
			if (!act) return
			event.preventDefault()
			act()
		}
		document.addEventListener('keydown', listen)
		return () => document.removeEventListener('keydown', listen)
	}, [])
}
