import type { Content } from '../../content/piece.ts'
import type { Lists } from '../proof/lists.ts'
import { proofManuscript } from '../proof/manuscript.ts'

/** Words that a live piece has and the newsroom's lists advise against. */
export type WordHit = Readonly<{ page: string; title: string; words: readonly string[] }>

/** The rules that read the newsroom's own lists. */
const rules = ['word-confused', 'word-caution', 'unit-name']

/**
 * The words in a piece that the lists advise against, each once.
 * @param sought what the lists look for, by which most pieces are told to have none without being read
 */
export function wordsIn(
	content: Content,
	lists: Lists,
	sought: readonly string[],
	off: ReadonlySet<string>,
): string[] {
	const text = JSON.stringify(content)
	if (!sought.some((word) => text.includes(word))) return []
	const found = proofManuscript(content, { lists, off })
		.filter(({ rule, quote }) => rules.includes(rule) && sought.includes(quote))
		.map(({ quote }) => quote)
	return [...new Set(found)]
}
