import type { Finding } from './finding.ts'

/** A sentence of the paper is read in one breath, and aloud in 村村响: characters without marks, as design/desk has it. */
const mostCharacters = 60
/** Beside a place to break: the words it comes after. */
const wordsBefore = 4

/** Sentences of a paragraph that are too long to be read with ease, and where they could be broken. A semicolon parts as well. */
export function longSentences(text: string): Finding[] {
	return [...text.matchAll(/[^。！？；…\n]+/gu)].flatMap(({ index, 0: sentence }) => {
		const length = [...sentence.replaceAll(/[\s\p{P}]/gu, '')].length
		if (length <= mostCharacters) return []
		const lead = sentence.length - sentence.trimStart().length
		const quote = sentence.trim()
		return [
			{
				...{ rule: 'sentence-long', level: 'hint', quote, suggestion: null },
				...{ start: index + lead, end: index + lead + quote.length },
				why: `一句${length}字，读着费力。${breakOf(quote)}`,
			} satisfies Finding,
		]
	})
}

/** After the comma that is nearest to the middle. */
function breakOf(sentence: string): string {
	const middle = sentence.length / 2
	const commas = [...sentence.matchAll(/，/gu)].map(({ index }) => index)
	const [at] = commas.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
	if (at === undefined) return '可以分成几句。'
	const words = sentence.slice(0, at).match(/[\p{L}\p{N}]+$/u)?.[0] ?? ''
	return words ? `可在“${words.slice(-wordsBefore)}”后断句。` : '可以分成几句。'
}
