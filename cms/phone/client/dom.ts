import type { Html } from '../html.ts'

/** The element with this id. Throws where a page lacks what its script is for. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
	const found = document.getElementById(id)
	if (!found) throw new Error(`The page has no #${id}.`)
	// The caller knows its page.
	return found as T
}

export function fill(element: HTMLElement, content: Html | string): void {
	const markup = typeof content === 'string' ? content : content.text
	// What a reader is on keeps the focus while nothing has changed.
	if (element.dataset.shown === markup) return
	element.dataset.shown = markup
	element.innerHTML = markup
}

export const user = (): string => document.body.dataset.user ?? ''

/** A name that nobody else has chosen. `randomUUID` needs a safe context, which a newsroom's own network may not be. */
export function newKey(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12))
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
