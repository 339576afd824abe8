import { type Token, tokensOf } from './tokens.ts'

/** What must occur in a row, and how the reader wrote it. */
export type Phrase = { text: string; tokens: readonly Token[] }

/** More words or signs than this are no question. */
const most = { phrases: 12, tokens: 60 }

/**
 * The phrases of a question: all must occur. Blanks and the marks between clauses part them; any other mark is passed
 * over, so that `“清洁庭院”` and `2020-08-28` are phrases. Nothing a reader types is taken for a command.
 */
export function phrasesOf(words: string): Phrase[] {
	const phrases = new Map<string, Phrase>()
	let tokens = 0
	for (const text of words.split(/[\s，、。；：！？…]+/u)) {
		const phrase = { text, tokens: tokensOf(text).slice(0, most.tokens - tokens) }
		if (phrase.tokens.length === 0) continue
		tokens += phrase.tokens.length
		phrases.set(joined(phrase.tokens), phrase)
	}
	return [...phrases.values()].slice(0, most.phrases)
}

/** Tokens as the index holds them. */
export function joined(tokens: readonly Token[]): string {
	return tokens.map(({ text }) => text).join(' ')
}

/** The phrases in the language of FTS5 (sqlite.org/fts5.html, 3). Tokens hold neither quotation mark nor blank. */
export function matchOf(phrases: readonly Pick<Phrase, 'tokens'>[]): string {
	return phrases.map(({ tokens }) => `"${joined(tokens)}"`).join(' ')
}
