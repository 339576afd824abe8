import { dayExists } from '../calendar.ts'
import type { Mark } from '../finding.ts'
import { numeralValue } from '../numerals.ts'
import type { Reading } from '../reading.ts'
import { matches, type Rule } from '../rule.ts'

const date =
	/(?<!\d)(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?:份)?(?<day>\d{1,2})[日号](?!元|均)/gu
const spelt =
	/(?<![个〇零一二三四五六七八九十])(?<month>[一二三四五六七八九十]{1,2})月(?<day>三十[一-九]|[四五六七八九]十[一-九]?)[日号]/gu
const range =
	/(?<!\d)(?<from>(?:(?<y1>\d{4})年)?(?<m1>\d{1,2})月(?<d1>\d{1,2})日)(?:[（(][^）)]{1,4}[）)])?(?:至|到|—|～|-)(?:(?<y2>\d{4})年)?(?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})日/gu
const years = /(?<!\d)(?<from>(?:19|20)\d\d)年?(?:至|到|—|～|-)(?<to>(?:19|20)\d\d)年/gu
const months =
	/(?<!\d)(?<y1>(?:19|20)\d\d)年(?<m1>\d{1,2})月(?:至|到|—|～|-)(?<y2>(?:19|20)\d\d)年(?<m2>\d{1,2})月(?!\d)/gu
const halves = '上午|下午|中午|凌晨|早上|早晨|清晨|傍晚|晚上|夜间|晚'
/** A day with a time to a day with a time; 当日 is the first day again. */
const span = new RegExp(
	[1, 2]
		.map((at) => {
			const day = `(?:(?<y${at}>\\d{4})年)?(?<m${at}>\\d{1,2})月(?<d${at}>\\d{1,2})日`
			const again = at === 2 ? '|当[日天]|同[日天]' : ''
			const time = `(?<half${at}>${halves})?(?<h${at}>\\d{1,2})(?:[时点](?:(?<n${at}>\\d{1,2})分)?|[:：](?<c${at}>\\d{2}))`
			return `(?:${day}${again})(?:[（(][^）)]{1,4}[）)])?${time}`
		})
		.join('(?:起)?(?:至|到|—|～|-|–)'),
	'gu',
)
const clock =
	/(?<![\d.:：])(?<hour>\d{1,2})(?:[时点](?<minute>\d{1,2})分|时(?![间长段代速效光尚期差薪])|点(?=整|钟|半))/gu
const digital = /(?<![\d./]|\d[:：])(?<hour>\d{1,2})[:：](?<minute>\d{2})(?![\d.:：])/gu
const timely =
	/(?:时间|时刻|上午|下午|凌晨|早晨|早上|晚上|中午|傍晚|定于|开始于|夜间|[：—～至到日号]|通水|发车|开门|关门)[^，。；\d]{0,4}$/u
const period =
	/(?<period>上午|早上|早晨|清晨|凌晨|晚上|夜里|深夜)(?<hour>\d{1,2})(?:[:：]\d{2}|[时点])/gu

/** Days and times that no calendar or clock has, an end before its start, 上午15时. */
export const dateImpossible: Rule = {
	id: 'date-impossible',
	level: 'must',
	source: '公历',
	*check(reading) {
		yield* days(reading)
		yield* ranges(reading)
		yield* spans(reading)
		yield* times(reading)
	},
}

function* days({ text }: Reading): Generator<Mark> {
	for (const { start, end, part } of matches(text, date)) {
		const year = part('year') ? Number(part('year')) : undefined
		if (dayExists(year, Number(part('month')), Number(part('day')))) continue
		yield { start, end, suggestion: null, why: '没有这一天。' }
	}
	for (const { start, end, part } of matches(text, spelt)) {
		const [month, day] = [numeralValue(part('month')) ?? 0, numeralValue(part('day')) ?? 0]
		if (!dayExists(undefined, month, day))
			yield { start, end, suggestion: null, why: '没有这一天。' }
	}
}

function* ranges({ text }: Reading): Generator<Mark> {
	for (const { start, end, part } of matches(text, range)) {
		const [year, month, day] = [Number(part('y1')), Number(part('m1')), Number(part('d1'))]
		const endYear = Number(part('y2') || part('y1'))
		const endMonth = Number(part('m2') || month)
		const endDay = Number(part('d2'))
		if (!dayExists(undefined, month, day) || !dayExists(undefined, endMonth, endDay)) continue
		const sameYear = part('y2') ? endYear === year : true
		const earlier = endMonth === month ? endDay < day : Boolean(part('y2')) && endMonth < month
		if ((sameYear && earlier) || (part('y1') && part('y2') && endYear < year))
			yield { start, end, suggestion: null, why: '结束的日子在开始之前。' }
	}
	for (const { start, end, part } of matches(text, years)) {
		if (Number(part('to')) < Number(part('from')))
			yield { start, end, suggestion: null, why: '结束的年份在开始之前。' }
	}
	for (const { start, end, part } of matches(text, months)) {
		const [from, to] = [
			Number(part('y1')) * 12 + Number(part('m1')),
			Number(part('y2')) * 12 + Number(part('m2')),
		]
		if (to < from) yield { start, end, suggestion: null, why: '结束的月份在开始之前。' }
	}
}

/** An end before its start on one day, or in one month. Without a second day the end may lie on the next: 22时至6时. */
function* spans({ text }: Reading): Generator<Mark> {
	for (const { start, end, part } of matches(text, span)) {
		const [from, to] = [momentOf(part, 1), momentOf(part, 2)]
		const year = to.year ?? from.year
		const month = to.month ?? from.month
		if (from.year !== undefined && year !== from.year) continue
		if (month !== from.month) continue
		const day = to.day ?? from.day ?? 0
		const isBackward = day === from.day ? to.minute < from.minute : day < (from.day ?? 0)
		if (isBackward) yield { start, end, suggestion: null, why: '结束的时间在开始之前。' }
	}
}

type Moment = Record<'year' | 'month' | 'day', number | undefined> & { minute: number }

function momentOf(part: (name: string) => string, at: 1 | 2): Moment {
	const number = (name: string) => (part(name + at) === '' ? undefined : Number(part(name + at)))
	const hour = number('h') ?? 0
	const isLate =
		/下午|傍晚|晚/.test(part(`half${at}`)) || (part(`half${at}`) === '中午' && hour < 3)
	return {
		...{ year: number('y'), month: number('m'), day: number('d') },
		minute: (isLate && hour < 12 ? hour + 12 : hour) * 60 + (number('n') ?? number('c') ?? 0),
	}
}

function* times({ text, inAddress }: Reading): Generator<Mark> {
	const seen = new Set<number>()
	for (const { start, end, part } of matches(text, period)) {
		const hour = Number(part('hour'))
		const late = /晚|夜/.test(part('period'))
		if (late ? hour < 12 || (hour > 17 && hour < 25) : hour < 13) continue
		seen.add(end)
		const right = hour < 25 && !late ? `下午${hour - 12}` : null
		const rest = text.slice(start + part('period').length + part('hour').length, end)
		yield {
			start,
			end,
			suggestion: right && hour < 18 ? right + rest : null,
			why: `${part('period')}没有${hour}时。`,
		}
	}
	for (const { start, end, part } of matches(text, clock)) {
		const [hour, minute] = [Number(part('hour')), Number(part('minute'))]
		if (
			(hour <= 24 && minute < 60) ||
			seen.has(end) ||
			/[用历耗计需满]$/.test(text.slice(0, start).slice(-1))
		)
			continue
		yield { start, end, suggestion: null, why: '没有这个时刻。' }
	}
	for (const { start, end, part } of matches(text, digital)) {
		const [hour, minute] = [Number(part('hour')), Number(part('minute'))]
		const wrong = minute >= 60 ? hour <= 24 : hour > 24
		if (!wrong || inAddress(start, end) || !timely.test(text.slice(Math.max(0, start - 10), start)))
			continue
		if (/比分|比例|配比|赔率|战胜|战平/.test(text.slice(Math.max(0, start - 10), start))) continue
		yield { start, end, suggestion: null, why: '没有这个时刻。' }
	}
}
