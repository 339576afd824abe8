import { fold } from './fold.ts'

/** What the index holds of a text, and where in the text it stands (UTF-16, `end` behind it). */
export type Token = { text: string; start: number; end: number }

const letter = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
const digit = /\p{Nd}/u
// Private use and unassigned: names are written with characters that Unicode has not, or not yet.
const single = /[\p{L}\p{N}\p{So}\p{Co}\p{Cn}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u

/**
 * A text in tokens: runs of letters and runs of digits are one each, every Chinese character, emoji or other sign is one.
 * Punctuation and blanks are none.
 */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = []
	/** What the run is of that may go on with the next character. */
	let run: 'letters' | 'digits' | undefined
	let start = 0
	for (const character of text) {
		const end = start + character.length
		const folded = fold(character)
		const last = tokens.at(-1)
		// A variation selector belongs to what it varies.
		if (folded === '' && last?.end === start) last.end = end
		for (const one of folded) {
			const sort = sortOf(one)
			const open = tokens.at(-1)
			if (open && run && sort === run) {
				open.text += one
				open.end = end
			} else if (sort) tokens.push({ text: one, start, end })
			run = sort === 'single' ? undefined : sort
		}
		start = end
	}
	return tokens
}

function sortOf(character: string): 'letters' | 'digits' | 'single' | undefined {
	if (character >= '\u4e00' && character <= '\u9fff') return 'single'
	if (letter.test(character)) return 'letters'
	if (digit.test(character)) return 'digits'
	return single.test(character) ? 'single' : undefined
}
