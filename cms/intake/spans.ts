import type { Span } from '../../content/body.ts'
import { spacedOnce } from './clean.ts'

/** A paragraph's spans with blanks once, none at its ends, and neighbours of one style joined; `[]` where nothing is left. */
export function tidy(spans: readonly Span[]): Span[] {
	const done: Span[] = []
	for (const span of spans) {
		const text = span.text.replace(/[\u00a0\u2000-\u200a\u202f\u205f\t ]+/g, ' ')
		const last = done.at(-1)
		if (last && last.strong === span.strong && last.link === span.link) last.text += text
		else done.push({ ...span, text })
	}
	const [first] = done
	const last = done.at(-1)
	if (first) first.text = first.text.replace(/^[\s\u3000]+/u, '')
	if (last) last.text = last.text.replace(/[\s\u3000]+$/u, '')
	const left = done.filter(({ text }) => text !== '')
	return left.length === done.length ? left : tidy(left)
}

/** Drops `count` characters (UTF-16 units) from the front: a byline, a number. */
export function dropFront(spans: readonly Span[], count: number): Span[] {
	let left = count
	return spans.flatMap((span) => {
		const cut = Math.min(left, span.text.length)
		left -= cut
		return cut === span.text.length ? [] : [{ ...span, text: span.text.slice(cut) }]
	})
}

export function wordsOf(spans: readonly Span[]): string {
	return spacedOnce(spans.map(({ text }) => text).join(''))
}
