import { type Count, printed } from '../counts.ts'
import type { Mark } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { type Found, matches, type Rule } from '../rule.ts'

const average =
	/(?:平均(?:每|一)个?(?<each>\p{Script=Han}{1,3}?)|每个?(?<every>\p{Script=Han}{1,3})平均|平均(?<mean>户|人|村|天)|(?<!平)(?<short>[户人村日月年亩班校厂厅组])均|平均(?:到)?每(?<of>\p{Script=Han}{1,3}?))(?:[^，。；\d%均]{0,5})(?=(?<number>\d))/gu
/** Quotient and printed average may differ by this factor before they are taken for different things. */
const nearFactor = 2.2

/** An average against total and number of its sentence. */
export const sumAverage: Rule = {
	id: 'sum-average',
	level: 'must',
	source: '算术',
	*check(reading) {
		for (const found of matches(reading.text, average)) {
			const wrong = verdict(reading, found)
			if (wrong) yield wrong
		}
	},
}

function verdict({ text, counts, sentenceAt }: Reading, found: Found): Mark | undefined {
	const each =
		found.part('each') ||
		found.part('every') ||
		found.part('short') ||
		found.part('mean') ||
		found.part('of')
	const sentence = sentenceAt(found.start)
	const near = counts.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
	const mean = near.find(({ start }) => start >= found.end && start <= found.end + 2)
	if (!mean || mean.loose) return
	const numbers = near.filter((count) => count !== mean && isPer(text, count, each))
	const totals = near.filter(
		(count) => count !== mean && count.unit === mean.unit && !numbers.includes(count),
	)
	const [number, total] = [numbers[0], totals[0]]
	if (!number || !total || numbers.length > 1 || totals.length > 1 || number.loose || total.loose)
		return
	const right = total.value / number.value / mean.scale
	const shown = mean.value / mean.scale
	const exact = printed(right, mean.places)
	if (exact === shown.toFixed(mean.places)) return
	if (right > shown * nearFactor || shown > right * nearFactor) return
	return {
		start: mean.start,
		end: mean.end,
		suggestion: exact + (mean.scale === 1e4 ? '万' : mean.scale === 1e8 ? '亿' : '') + mean.unit,
		why: `${total.printed}÷${number.printed}=${exact}。`,
	}
}

const people = '人名位'

/** Whether a count is of what the average is per: 3个村 for 每村, 5天 for 日均, 8名教练 for 人均. */
function isPer(text: string, { unit, end }: Count, each: string): boolean {
	if (each === '日' || each === '天') return unit === '天'
	if (each === '月') return unit === '个月'
	if (each === '人' || each === '名') return people.includes(unit)
	if (unit === each) return true
	return (
		/^[个所座家处支]$/.test(unit) &&
		new RegExp(`^\\p{Script=Han}{0,4}${each}`, 'u').test(text.slice(end, end + 8))
	)
}
