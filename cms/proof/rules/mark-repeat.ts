import { matches, type Rule } from '../rule.ts'

/** Doubled or clashing points. GB/T 15834-2011 4.2.3, 4.3.3, 5.1: ？ and ！ may stand up to three times. */
export const markRepeat: Rule = {
	id: 'mark-repeat',
	level: 'must',
	source: 'GB/T 15834-2011 4.2.3、4.3.3、5.1',
	*check({ text }) {
		for (const { start, end, all } of matches(
			text,
			/[，。、；：？！][，。、；：？！,;]+|[,;][，。、；：？！]+/gu,
		)) {
			if (/^。{3,}$/.test(all)) continue
			if (/^[？！]{2,3}$/.test(all)) continue
			if (/^(.)\1+$/u.test(all)) {
				yield { start, end, suggestion: all[0] ?? '', why: '标点重复。' }
				continue
			}
			const atEnd = text[end] === undefined || text[end] === '\n'
			const keepsLast = atEnd && /[。？！]$/.test(all) && !/[。？！]/.test(all[0] ?? '')
			const span = keepsLast ? { start, end: end - 1 } : { start: start + 1, end }
			yield { ...span, suggestion: '', why: '两个标点连在一起，只留一个。' }
		}
	},
}
