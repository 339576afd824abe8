import { flushSync } from 'react-dom'
import { canWait, type KeyAction, keyAction, type Place } from '../../keys/key-action.ts'
import { keysAreOn } from './setting.ts'

/** What a part of the page does at a key. An action that is missing may still come: its key waits. */
export type Acts = Readonly<Partial<Record<KeyAction, (() => void) | undefined>>>
type Party = { current: Acts }

declare global {
	interface Window {
		/** From `EarlyKeys.tsx`. */
		earlyKeys?: KeyboardEvent[]
		keepEarlyKey?: (event: KeyboardEvent) => void
	}
}

/** How long a G waits for its Q, ms. */
const together = 1_000
/** How long a key waits for the part of the page that answers it, ms: who pressed it has not given up yet. */
const patience = 15_000

const parties = new Set<Party>()
let waiting: { action: KeyAction; at: number }[] = []
let before = { letter: '', at: Number.NEGATIVE_INFINITY }
let isListening = false
let isServing = false

/** Adds a part of the page; answers how it goes. The first one brings what was pressed before. */
export function enter(party: Party): () => void {
	parties.add(party)
	if (!isListening) startListening()
	return () => {
		parties.delete(party)
		// Another page: a key of the one before means nothing here.
		if (parties.size === 0) waiting = []
	}
}

/** Does what a key would do: for buttons, and for addresses that ask for an action. */
export function press(action: KeyAction): void {
	const act = actFor(action)
	if (act) act()
	else waiting.push({ action, at: performance.now() })
}

/** Serves the keys that waited and can be answered now, each after what the one before it changed is on the screen. */
export function serveWaiting(): void {
	if (isServing || waiting.length === 0) return
	isServing = true
	setTimeout(() => {
		isServing = false
		const now = performance.now()
		waiting = isBehindDialog() ? [] : waiting.filter(({ at }) => now - at < patience)
		const next = waiting.find(({ action }) => actFor(action))
		if (!next) return
		waiting = waiting.filter((one) => one !== next)
		const act = actFor(next.action)
		if (act) flushSync(act)
		serveWaiting()
	})
}

function startListening(): void {
	isListening = true
	const { earlyKeys = [], keepEarlyKey } = window
	if (keepEarlyKey) document.removeEventListener('keydown', keepEarlyKey)
	document.addEventListener('keydown', take)
	for (const event of earlyKeys) keep(understood(event), event)
	earlyKeys.length = 0
}

function take(event: KeyboardEvent): void {
	if (isBehindDialog()) return
	const action = understood(event)
	const act = action && actFor(action)
	if (!act) return keep(action, event)
	event.preventDefault()
	act()
}

function understood(event: KeyboardEvent): KeyAction | undefined {
	const last = event.timeStamp - before.at < together ? before.letter : ''
	before = { letter: event.key.toLowerCase(), at: event.timeStamp }
	return keyAction(event, placeOf(event.target), last, keysAreOn())
}

function keep(action: KeyAction | undefined, { timeStamp }: KeyboardEvent): void {
	if (action && canWait(action)) waiting.push({ action, at: timeStamp })
}

function actFor(action: KeyAction): (() => void) | undefined {
	for (const { current } of parties) {
		const act = current[action]
		if (act) return act
	}
	return undefined
}

function isBehindDialog(): boolean {
	return document.querySelector('dialog[open]') !== null
}

function placeOf(target: EventTarget | null): Place {
	if (!(target instanceof Element)) return 'page'
	if (target.closest('input, textarea, select, [contenteditable="true"]')) return 'text'
	// A line's own link: Enter opens it anyway, the space bar peeks.
	if (target.closest('tr[data-id]')) return 'page'
	return target.closest('a, button, summary, [role="button"]') ? 'control' : 'page'
}
