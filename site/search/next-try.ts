import { matchOf, type Phrase } from './phrases.ts'

/** Other words, and how many they find. */
export type Try = Readonly<{ words: string; count: number }>

/** No more are offered. */
const most = 4
/** Tokens of a phrase that are looked at: each costs some questions to the index. */
const looked = 12

/**
 * Words that do find something, where a question found nothing: each phrase of it by itself, and of a phrase that is
 * nowhere the longest parts that are somewhere, of two tokens at least.
 * @param countOf how many match, in the language of FTS5
 */
export function nextTry(phrases: readonly Phrase[], countOf: (match: string) => number): Try[] {
	const tries = new Map<string, number>()
	for (const phrase of phrases) {
		for (const [words, count] of partsOf(phrase, countOf)) tries.set(words, count)
	}
	return [...tries].slice(0, most).map(([words, count]) => ({ words, count }))
}

function partsOf(
	{ text, tokens }: Phrase,
	countOf: (match: string) => number,
): [words: string, count: number][] {
	const whole = countOf(matchOf([{ tokens }]))
	if (whole > 0) return [[wordsOf(text, tokens), whole]]
	const parts: [string, number][] = []
	const end = Math.min(tokens.length, looked)
	for (let from = 0; from < end - 1; ) {
		const part = longestFrom(text, tokens.slice(from, end), countOf)
		if (part) parts.push([part.words, part.count])
		from += part?.tokens ?? 1
	}
	return parts
}

function longestFrom(
	text: string,
	tokens: Phrase['tokens'],
	countOf: (match: string) => number,
): (Try & { tokens: number }) | undefined {
	for (let length = tokens.length; length >= 2; length--) {
		const some = tokens.slice(0, length)
		const count = countOf(matchOf([{ tokens: some }]))
		if (count > 0) return { words: wordsOf(text, some), count, tokens: length }
	}
	return undefined
}

/** As the reader typed them, without the marks round them. */
function wordsOf(text: string, tokens: Phrase['tokens']): string {
	return text.slice(tokens[0]?.start, tokens.at(-1)?.end)
}
