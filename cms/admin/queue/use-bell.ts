'use client'
import { useSyncExternalStore } from 'react'
import type { Bell } from '../../queue/bell.ts'

/** Between two questions, ms. */
const pause = 15_000
const silent: Bell = { unread: 0, waiting: 0, told: [] }

let bell = silent
let timer: number | undefined
const listeners = new Set<() => void>()

/** What one was told, asked for once for all who show it. */
export function useBell(): Bell {
	return useSyncExternalStore(
		listen,
		() => bell,
		() => silent,
	)
}

/** One has seen it all. */
export async function markRead(): Promise<void> {
	await fetch('/api/bell/read', { method: 'POST', credentials: 'include' }).catch(() => undefined)
	await ask()
}

function listen(listener: () => void): () => void {
	listeners.add(listener)
	if (listeners.size === 1) {
		void ask()
		timer = window.setInterval(() => document.hidden || void ask(), pause)
	}
	return () => {
		listeners.delete(listener)
		if (listeners.size === 0) window.clearInterval(timer)
	}
}

async function ask(): Promise<void> {
	const answer = await fetch('/api/bell', { credentials: 'include' }).catch(() => undefined)
	// Without an answer the last one stands: the page itself says that the server is away.
	if (!answer?.ok) return
	bell = (await answer.json()) as Bell
	for (const listener of listeners) listener()
}
