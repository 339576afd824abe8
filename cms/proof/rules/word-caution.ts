import type { Rule } from '../rule.ts'

/** Words that the newsroom's own list (慎用词) advises against, outside names of works. */
export const wordCaution: Rule = {
	id: 'word-caution',
	level: 'should',
	source: '本报慎用词表',
	*check({ text, inTitle, cutsWord }, { caution }) {
		for (const { word, use, why } of caution) {
			for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
				const end = at + word.length
				if (!inTitle(at) && !cutsWord(at, end)) yield { start: at, end, suggestion: use, why }
			}
		}
	},
}
