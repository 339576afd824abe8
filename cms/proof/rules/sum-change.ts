import { type Count, printed } from '../counts.ts'
import type { Mark } from '../finding.ts'
import { numeralValue } from '../numerals.ts'
import type { Reading } from '../reading.ts'
import { type Found, matches, type Rule } from '../rule.ts'

const rises = '增长|增加|增产|增收|提高|提升|上升|上涨|升高|扩大|增幅|涨幅|升幅|增|涨|升|多'
const falls =
	'下降|减少|降低|缩短|缩小|回落|下跌|减产|压缩|压减|减轻|降幅|跌幅|节约|节省|降|减|跌|少'
const amount =
	'(?<percent>\\d+(?:\\.\\d+)?%)|(?<times>(?:\\d+(?:\\.\\d+)?|[一两二三四五六七八九十半]+)倍)|(?<points>\\d+(?:\\.\\d+)?个?百分点)|(?<half>一半)|(?<by>\\d+(?:\\.\\d+)?(?!\\d|\\.\\d|%|倍|个?百分点))'
const change = new RegExp(
	`(?:(?<up>${rises})|(?<down>${falls}))(?:了|达|近|约|超过?|逾|近乎)?(?<shown>${amount})(?!多|余|以上|左右)|(?<doubled>翻了?(?<doublings>[一两二三四\\d])[番倍])(?!多|以上|左右)|是(?:原来|过去|去年|上年|以前|当初)的(?<ratio>(?:\\d+(?:\\.\\d+)?|[一两二三四五六七八九十]+)倍)`,
	'gu',
)
const reaches =
	/^(?:\p{Script=Han}{0,3}(?:提高|提升|增加|增长|增|上升|升|涨|上涨|扩大|发展|扩|下降|降低|降|减少|减|缩短|回落|压缩|压减|跌|下跌|壮大|变))(?:到了?|至|为|成)(?:了|现在的|目前的|如今的|今年的)?(?:每\p{Script=Han})?$/u
const formerly = /(?:去年|上年|上月|上季度|上周|前年|原来|过去|以前|上半年|此前)[^，。；]{0,14}$/u
const lately = /(?:今年|本月|本季度|本周|现在|如今|目前|下半年|当前)[^，。；]{0,14}$/u

/** Rise and fall by and to, 倍, 翻番, 百分点 against 百分之. A fall in 倍 is house rule. */
export const sumChange: Rule = {
	id: 'sum-change',
	level: 'must',
	source: '算术；降幅不用倍：本报用法',
	*check(reading) {
		for (const found of matches(reading.text, change)) {
			const wrong = verdict(reading, found)
			if (wrong) yield wrong
		}
	},
}

function verdict(reading: Reading, found: Found): Mark | undefined {
	const pair = termsBefore(reading, found)
	const fallInTimes = found.part('down') && found.part('times')
	if (fallInTimes && !/(?:增|提|涨|升|多)\p{Script=Han}?$/u.test(found.part('down'))) {
		const half = pair && pair[1].value * 2 === pair[0].value
		return {
			...found.span('shown'),
			suggestion: half ? '一半' : null,
			why: '减少、下降不用“倍”来说。',
		}
	}
	if (!pair || pair.some(({ loose }) => loose) || /[近超逾]/.test(found.all)) return
	const [before, now] = pair
	if (before.value === 0) return
	const rise = now.value - before.value
	const wanted = found.part('down') ? -rise : rise
	if (found.part('up') + found.part('down') !== '' && wanted <= 0) return
	if (found.part('by')) return difference(reading, found, before, now, wanted)
	const check = found.part('doubled')
		? doubled
		: found.part('ratio')
			? ratio
			: found.part('times')
				? times
				: found.part('points')
					? points
					: found.part('half')
						? half
						: percent
	return check(found, before, now, wanted)
}

/** 由800元提高到1000元，提高了200元 */
function difference(
	{ counts }: Reading,
	found: Found,
	before: Count,
	now: Count,
	rise: number,
): Mark | undefined {
	const by = counts.find(({ start }) => start === found.span('by').start)
	if (
		!by ||
		by.loose ||
		by.unit !== now.unit ||
		printed(rise / by.scale, by.places) === (by.value / by.scale).toFixed(by.places)
	)
		return
	const right = printed(rise / by.scale, Math.max(by.places, before.places, now.places))
	const scale = by.scale === 1e4 ? '万' : by.scale === 1e8 ? '亿' : ''
	return {
		start: by.start,
		end: by.end,
		suggestion: Number(right) + scale + by.unit,
		why: `${before.printed}到${now.printed}相差${Number(right)}${scale}${by.unit}。`,
	}
}

function percent(found: Found, before: Count, now: Count, rise: number): Mark | undefined {
	const number = found.part('percent').slice(0, -1)
	const places = number.split('.')[1]?.length ?? 0
	const span = found.span('shown')
	const by = printed(rise, Math.max(before.places, now.places))
	const isPoints = before.unit === '%' && Number(by) === Number(number)
	if (!isPoints && printed((rise / before.value) * 100, places) === Number(number).toFixed(places))
		return
	if (before.unit === '%') {
		return {
			...span,
			suggestion: `${Number(by)}个百分点`,
			why: `${before.printed}%到${now.printed}%相差${Number(by)}个百分点。`,
		}
	}
	const right = printed((rise / before.value) * 100, places)
	return {
		...span,
		suggestion: `${right}%`,
		why: `${now.printed}比${before.printed}变动${right}%。`,
	}
}

function points(found: Found, before: Count, now: Count, rise: number): Mark | undefined {
	if (before.unit !== '%') return
	const number = Number.parseFloat(found.part('points'))
	const by = Number(printed(rise, Math.max(before.places, now.places)))
	if (Math.abs(by - number) < 1e-9) return
	return {
		...found.span('shown'),
		suggestion: found.part('points').replace(/^[\d.]+/, String(by)),
		why: `${before.printed}%到${now.printed}%相差${by}个百分点。`,
	}
}

function times(found: Found, before: Count, now: Count, rise: number): Mark | undefined {
	return compare(
		found.span('shown'),
		found.part('times'),
		rise / before.value,
		`比${before.printed}多的是${shortened(rise / before.value)}倍，不是${now.printed}除以${before.printed}。`,
	)
}

function ratio(found: Found, before: Count, now: Count): Mark | undefined {
	return compare(
		found.span('ratio'),
		found.part('ratio'),
		now.value / before.value,
		`${now.printed}是${before.printed}的${shortened(now.value / before.value)}倍。`,
	)
}

function compare(
	span: { start: number; end: number },
	shown: string,
	right: number,
	why: string,
): Mark | undefined {
	const said = shown.slice(0, -1)
	const number = /\d/.test(said) ? Number(said) : numeralValue(said.replace('两', '二'))
	if (number === undefined) return
	const places = said.split('.')[1]?.length ?? 0
	if (printed(right, places) === number.toFixed(places)) return
	return { ...span, suggestion: `${shortened(right)}倍`, why }
}

function doubled(found: Found, before: Count, now: Count): Mark | undefined {
	const said = Number(found.part('doublings')) || '零一两三四'.indexOf(found.part('doublings'))
	const right = Math.log2(now.value / before.value)
	if (Math.abs(right - said) < 0.15) return
	const whole = Math.round(right)
	const exact = whole >= 1 && whole <= 4 && Math.abs(right - whole) < 0.15
	return {
		...found.span('doubled'),
		suggestion: exact ? `翻了${'零一两三四'[whole]}番` : null,
		why: `${now.printed}是${before.printed}的${shortened(now.value / before.value)}倍；翻一番是2倍，翻两番是4倍。`,
	}
}

function half(found: Found, before: Count, _now: Count, rise: number): Mark | undefined {
	if (Math.abs(rise / before.value - 0.5) < 0.03) return
	return {
		...found.span('shown'),
		suggestion: `${printed((rise / before.value) * 100, 0)}%`,
		why: '变动不是一半。',
	}
}

/** The two figures that the change is between: 由A提高到B, or 去年A，今年B, in the same sentence, with no other subject in between. */
function termsBefore(
	{ text, counts, sentenceAt }: Reading,
	found: Found,
): readonly [Count, Count] | undefined {
	const sentence = sentenceAt(found.start)
	const before = counts.filter(({ start, end }) => start >= sentence.start && end <= found.start)
	for (let index = before.length - 1; index > 0; index--) {
		const [first, second] = [before[index - 1], before[index]]
		if (!first || !second) continue
		const between = text.slice(first.end, second.start)
		const old = text.slice(Math.max(sentence.start, first.start - 12), first.start)
		const fromTo = /[由从](?:\p{Script=Han}{0,6})$/u.test(old) && reaches.test(between)
		const thenNow = formerly.test(old) && lately.test(between)
		if (!fromTo && !thenNow) continue
		if (first.unit !== second.unit && first.unit !== '') continue
		if (!sameSubject(text.slice(second.end, found.start))) return
		return [{ ...first, unit: second.unit }, second]
	}
	return
}

/** 亩产由480公斤提高到600公斤，增产25%: only 同比 and the like may stand before the verb. */
function sameSubject(between: string): boolean {
	const clauses = between.split(/[，、；]/u)
	const last = clauses.at(-1) ?? ''
	const others = clauses.slice(1, -1)
	return (
		clauses.length >= 2 &&
		/^(?:同比|环比|比(?:去年|上年|上月|过去|原来)(?:同期)?|较(?:去年|上年|上月)(?:同期)?|一共|净|整整|共|足足|实现|也|就|年|平均)*$/u.test(
			last,
		) &&
		others.every((clause) => new RegExp(`^(?:同比|净)?(?:${rises}|${falls})`, 'u').test(clause))
	)
}

function shortened(value: number): string {
	return String(Number(printed(value, 2)))
}
