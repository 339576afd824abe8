'use client'
import { useSyncExternalStore } from 'react'

/** The panel and the review bar stand in two places of Payload's page: what is decided in one changes what the other may offer. */
const told = new EventTarget()
let count = 0

/** Says that a finding was decided. */
export function tellDecided(): void {
	count++
	told.dispatchEvent(new Event('decided'))
}

/** Counts the decisions made on this page. */
export function useDecided(): number {
	return useSyncExternalStore(
		(changed) => {
			told.addEventListener('decided', changed)
			return () => told.removeEventListener('decided', changed)
		},
		() => count,
		() => 0,
	)
}
