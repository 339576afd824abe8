import type { Phrase } from './phrases.ts'
import { tokensOf } from './tokens.ts'

/** Part of a text; `found` where it is what the reader looked for. */
export type Part = { text: string; found: boolean }
/** Where in a text a phrase stands (UTF-16, `end` behind it). */
export type Place = { start: number; end: number; phrase: Phrase }

/** Where the phrases stand in a line, in the order of the line; they may overlap. */
export function placesOf(line: string, phrases: readonly Phrase[]): Place[] {
	const tokens = tokensOf(line)
	return tokens.flatMap((first, at) =>
		phrases
			.filter(({ tokens: sought }) =>
				sought.every(({ text }, step) => tokens[at + step]?.text === text),
			)
			.map((phrase) => ({
				start: first.start,
				end: tokens[at + phrase.tokens.length - 1]?.end ?? first.end,
				phrase,
			})),
	)
}

/** A line in parts, from `start` to `end`. Joined they are what stands there. */
export function parts(
	line: string,
	places: readonly Pick<Place, 'start' | 'end'>[],
	{ start, end } = { start: 0, end: line.length },
): Part[] {
	const result: Part[] = []
	let at = start
	const add = (to: number, found: boolean) => {
		const text = line.slice(at, Math.min(to, end))
		const last = result.at(-1)
		if (text && last?.found === found) last.text += text
		else if (text) result.push({ text, found })
		at = Math.max(at, Math.min(to, end))
	}
	for (const place of places) {
		add(place.start, false)
		add(place.end, true)
	}
	add(end, false)
	return result
}

/** A line with what the reader looked for. */
export function marked(line: string, phrases: readonly Phrase[]): Part[] {
	return parts(line, placesOf(line, phrases))
}
