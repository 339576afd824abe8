/** Characters of a headline that stand in two rows on a phone, and of a summary that search engines and accounts show. */
export const mostCharacters = { title: 24, summary: 120 } as const

/** How long the words of a field are, as the desk reads it: 19字，合适. Nothing where there are none. */
export function measureOf(field: string, words: string): string {
	const length = [...words.trim()].length
	if (length === 0) return ''
	if (field === 'title') return `${length}字，${length > mostCharacters.title ? '偏长' : '合适'}`
	if (field === 'summary') return `${length}字，限${mostCharacters.summary}字`
	return `${length}字`
}
