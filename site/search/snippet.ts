import { type Part, type Place, parts, placesOf } from './mark.ts'
import type { Phrase } from './phrases.ts'

/** Characters as readers see them. */
const most = 60
/** How far before a word the line may begin. */
const lead = 20
const left = '……'
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/**
 * Some sixty characters of a text: of the first line in which most of the phrases stand, round the first of them, else
 * of its first line. What was looked for is marked; where a sentence is cut stands `……`. Never cuts a character.
 */
export function snippetOf(lines: readonly string[], phrases: readonly Phrase[]): Part[] {
	const [line = '', places] = bestLine(lines, phrases)
	const { start, end } = windowOf(line, places[0])
	return [
		...(start > 0 && !isEndOfSentence(line, start) ? [{ text: left, found: false }] : []),
		...parts(line, places, { start, end }),
		...(end < line.length ? [{ text: left, found: false }] : []),
	]
}

function bestLine(
	lines: readonly string[],
	phrases: readonly Phrase[],
): [line: string | undefined, places: Place[]] {
	let best: [string | undefined, Place[]] = [lines[0], []]
	let bestCount = 0
	for (const line of lines) {
		const places = placesOf(line, phrases)
		const count = new Set(places.map(({ phrase }) => phrase)).size
		if (count <= bestCount) continue
		best = [line, places]
		bestCount = count
		if (count === phrases.length) break
	}
	return best
}

/** From the beginning of the line or of the clause before the word, else some characters before it. */
function windowOf(line: string, place: Place | undefined): { start: number; end: number } {
	const bounds = boundsUpTo(line, place?.start ?? 0)
	// The last bound that is not behind the word: a mark may begin inside a character.
	const word = place ? bounds.findLastIndex((bound) => bound <= place.start) : 0
	let from = word
	while (from > 0 && word - from < lead && !isEndOfSentence(line, bounds[from] ?? 0)) from--
	if (word < most / 2) from = 0
	const to = Math.min(from + most, bounds.length - 1)
	return { start: bounds[from] ?? 0, end: bounds[to] ?? line.length }
}

/** Where characters begin, and the end of the line where it is as near: a line is looked at no further than it is shown. */
function boundsUpTo(line: string, place: number): number[] {
	const bounds: number[] = []
	let behind = 0
	for (const { index } of graphemes.segment(line)) {
		bounds.push(index)
		if (index > place && ++behind > most) return bounds
	}
	return [...bounds, line.length]
}

function isEndOfSentence(line: string, at: number): boolean {
	return /[。！？；]/u.test(line[at - 1] ?? '')
}
