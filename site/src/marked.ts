/** A text in parts: those that a reader looked for, and the rest. Words are parted by spaces, and found in either case. */
export function marked(text: string, words: string): { text: string; found: boolean }[] {
	const sought = words
		.split(/\s+/u)
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
		.filter(Boolean)
		.sort((a, b) => b.length - a.length)
		.map((word) => RegExp.escape(word))
	if (sought.length === 0) return [{ text, found: false }]
	return text
		.split(new RegExp(`(${sought.join('|')})`, 'iu'))
		.map((text, at) => ({ text, found: at % 2 === 1 }))
		.filter(({ text }) => text !== '')
}
