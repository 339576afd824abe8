// ICU, in Node and Chromium. Numbers with their point or comma and Latin words stay whole.
const cut = new Intl.Segmenter('zh', { granularity: 'word' })

/** A text in words. ICU cuts a compound it does not know into single characters: that makes a comparison only finer. */
export function wordsOf(text: string): string[] {
	return [...cut.segment(text)].map(({ segment }) => segment)
}
