import { matches, type Rule } from '../rule.ts'

const bare =
	/(?<=[\p{Script=Han}，、：“（～—＋+\s]|^)[.．](?<places>\d+)(?!\.|\d)(?<percent>[%‰])?/gu
/** Whole things: a point before 36户 is a full stop that lost its width. */
const countable = /^(?!个百分点)[个名户人家位件次条辆项年月日]/u

/** A decimal without its zero. GB/T 15835-2011 5.1.2. */
export const numberDecimal: Rule = {
	id: 'number-decimal',
	level: 'must',
	source: 'GB/T 15835-2011 5.1.2',
	*check({ text, inAddress }) {
		for (const { start, end, part } of matches(text, bare)) {
			if (
				inAddress(start, end) ||
				countable.test(text.slice(end)) ||
				/^[A-Za-z]{3}/.test(text.slice(end))
			)
				continue
			yield {
				start,
				end,
				suggestion: `0.${part('places')}${part('percent')}`,
				why: '小数点前的0不能省。',
			}
		}
	},
}
