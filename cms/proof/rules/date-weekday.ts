import { weekdayNames, weekdayOf } from '../calendar.ts'
import type { Mark } from '../finding.ts'
import { numeralValue } from '../numerals.ts'
import type { Reading } from '../reading.ts'
import { type Found, matches, type Rule } from '../rule.ts'

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const dated = new RegExp(
	`(?:(?<year>\\d{4}|[一二][〇零一二三四五六七八九]{3})(?:年|[-./]))?(?:(?<month>${number})(?:月|[-./]))?(?<!\\d)(?<day>${number})[日号]?` +
		'(?:[上下]午|晚上?|早上?)?\\s*(?<shown>[（(](?:农历[^）)，,\\d]{2,8}[，,])?(?:本)?(?:星期|周|礼拜)(?<in>[一二三四五六日天])(?:[上下]午|晚)?[）)]|[，,、]?\\s*(?<bare>(?:星期|周|礼拜)(?<out>[一二三四五六日天])))',
	'gu',
)
/** Words that put a date into another year than its neighbours. */
const otherYear = /(?:去年|前年|明年|后年|上年|次年|当年|\d{4}年)[^，。；]{0,4}$/u

type Day = { year: number | undefined; month: number; day: number; weekday: number; at: Found }

/** A weekday that is not the date's. Without a year only two dates of one text can disagree. */
export const dateWeekday: Rule = {
	id: 'date-weekday',
	level: 'must',
	source: '公历',
	check(reading) {
		const days = readDays(reading)
		return [
			...days.flatMap(againstCalendar),
			...againstEachOther(days.filter(({ year }) => year === undefined)),
		]
	},
}

function readDays({ text, sentenceAt }: Reading): Day[] {
	const days: Day[] = []
	for (const at of matches(text, dated)) {
		if (!isDate(text, at)) continue
		const sentence = sentenceAt(at.start)
		const [year, last] = contextOf(text, sentence.start, at, days)
		const month = at.part('month') ? numeralValue(at.part('month')) : last
		const day = numeralValue(at.part('day'))
		const weekday = weekdayNames.indexOf((at.part('in') || at.part('out')).replace('天', '日'))
		if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31)
			continue
		days.push({ year, month, day, weekday, at })
	}
	return days
}

/** A weekday without brackets stands alone (周一，) or before a part of the day; 每周一, 周一至周五 and 周一帆 are none. */
function isDate(text: string, at: Found): boolean {
	const hasMark = /[日号]|[-./]\d/.test(at.all.slice(0, at.all.length - at.part('shown').length))
	if (
		!hasMark ||
		(/[每逢至到、]$/u.test(text.slice(Math.max(0, at.start - 1), at.start)) &&
			!at.part('month') &&
			!/[、至到]$/.test(text.slice(Math.max(0, at.start - 1), at.start)))
	)
		return false
	const after = text.slice(at.end, at.end + 2)
	if (at.part('in')) return true
	if (/^(?:至|到|、|和|或|—|～)/u.test(after)) return false
	return (
		!at.part('bare').startsWith('周') ||
		/^(?:$|[，。；）、\n]|[上下]午|早|晚|起|前|召|举|开|在)/u.test(after)
	)
}

/** The year and month that a shorter date takes from the one before it in its sentence. */
function contextOf(
	text: string,
	from: number,
	at: Found,
	days: readonly Day[],
): [number | undefined, number | undefined] {
	const year = at.part('year') ? numeralValue(at.part('year')) : undefined
	const before = text.slice(from, at.start)
	const last = days.at(-1)
	const full = [...before.matchAll(/(\d{4})年(\d{1,2})月/g)].at(-1)
	const monthOf = [...before.matchAll(/(\d{1,2})月/g)].at(-1)?.[1]
	const month = monthOf ? Number(monthOf) : last && last.at.start >= from ? last.month : undefined
	if (year !== undefined) return [year, month]
	if (!full) return [undefined, month]
	const own = at.part('month') ? numeralValue(at.part('month')) : month
	// 2020年12月28日至1月3日: the second stands in the year after, or in none that is sure.
	return [own !== undefined && own < Number(full[2]) ? Number(full[1]) + 1 : Number(full[1]), month]
}

function againstCalendar({ year, month, day, weekday, at }: Day): Mark[] {
	if (year === undefined) return []
	const right = weekdayOf(year, month, day)
	return right === weekdayNames[weekday]
		? []
		: [mark(at, right, `${year}年${month}月${day}日是星期${right}。`)]
}

function againstEachOther(days: readonly Day[]): Mark[] {
	const comparable = days.filter(({ at }) => !otherYear.test(at.all))
	const fits = (a: Day, b: Day) => [2001, 2004].some((year) => shift(year, a) === shift(year, b))
	const most = comparable
		.map((day) => ({ day, agreeing: comparable.filter((other) => fits(day, other)).length }))
		.reduce<{ day: Day; agreeing: number } | undefined>(
			(best, one) => (best && best.agreeing >= one.agreeing ? best : one),
			undefined,
		)
	if (!most) return []
	return comparable
		.filter((day) => !fits(most.day, day))
		.map((day) => {
			const right = weekdayNames[(dayOfYear(2001, day) + 7 * 60 - shift(2001, most.day)) % 7] ?? ''
			const { month, day: number } = most.day
			return mark(
				day.at,
				right,
				`与${month}月${number}日星期${weekdayNames[most.day.weekday]}对不上。`,
			)
		})
}

/** How far the year's first day is from where this day's weekday puts it, 0–6: equal for days that agree. */
function shift(year: number, day: Day): number {
	return (((dayOfYear(year, day) - day.weekday) % 7) + 7) % 7
}

function dayOfYear(year: number, { month, day }: Day): number {
	return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000)
}

function mark(at: Found, right: string, why: string): Mark {
	const span = at.part('bare') ? at.span('bare') : at.span('shown')
	const shown = at.part('bare') || at.part('shown')
	return {
		...span,
		suggestion: shown.replace(/(星期|周|礼拜)[一二三四五六日天]/u, `$1${right}`),
		why,
	}
}
