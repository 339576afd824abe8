import { type Count, printed, sameKind } from '../counts.ts'
import type { Mark } from '../finding.ts'
import type { Reading, Span } from '../reading.ts'
import type { Rule } from '../rule.ts'

const totalCue = /(?:共计|合计|总计|一共|总共|共有|共|总数|总)[^，。；、：\d]{0,6}$/u
/** The total covers more than the parts named before it, or is of another time. */
const wider = /(?:全年|今年|去年|累计|目前|至今|历年|以来|全县|全市|全镇|全省|全国|年内|此前|已)/u
/** Classes that one person can belong to at once are not added up. */
const overlapping =
	/党员|女|男|团员|青年|老人|儿童|妇女|岁|少数民族|最[小大高低多少]|退[役伍休]|大学|本科|学历|贫困|低保|残疾/u
const howMany = /(?<number>[二两三四五六七八九十]|\d{1,2})(?:类|项|种|个|部分|方面|处|片|组)/u
const exhaustive = /(?:构成|组成|两项|三项|四项|两部分|三部分)/u
/** Parts that differ from the total by more than this share of it belong to something else. */
const near = 0.35

/** Parts against their total. What overlaps, is loose or only 其中 is not summed, but parts above the total are wrong. */
export const sumTotal: Rule = {
	id: 'sum-total',
	level: 'must',
	source: '算术',
	*check(reading) {
		for (const sentence of reading.sentences) {
			const counts = reading.counts.filter(
				({ start, end }) => start >= sentence.start && end <= sentence.end,
			)
			const wrong = partsFirst(reading, sentence, counts) ?? totalFirst(reading, sentence, counts)
			if (wrong) yield wrong
		}
	},
}

/** …120户、98户、76户，合计284户 */
function partsFirst({ text }: Reading, sentence: Span, counts: readonly Count[]): Mark | undefined {
	for (const [index, total] of counts.entries()) {
		const clause = clauseBefore(text, sentence, total)
		if (!totalCue.test(clause) || index < 2) continue
		const parts: Count[] = []
		for (const part of counts.slice(0, index).toReversed()) {
			if (!sameKind(part.unit, total.unit) || totalCue.test(clauseBefore(text, sentence, part)))
				break
			if (/[。；]/.test(text.slice(part.end, parts[0]?.start ?? total.start))) break
			parts.unshift(part)
		}
		if (parts.length < 2 || parts.some(({ loose }) => loose) || total.loose) continue
		const labels = text.slice(clauseStart(text, sentence, parts[0]?.start ?? 0), total.start)
		if (overlap(labels, parts.length)) continue
		const said = countOf(howMany.exec(clause)?.groups?.number)
		if (said !== undefined && said !== parts.length) continue
		const sum = add(parts)
		if (sum === total.value || (wider.test(clause) && sum < total.value)) continue
		if (sameUnlessRounded(parts, total, sum) || Math.abs(sum - total.value) > near * total.value)
			continue
		const isShare = total.unit === '%'
		return mark(
			total,
			isShare ? null : shown(sum, total),
			`${parts.map((part) => part.printed).join('+')}=${shown(sum, total)}。`,
		)
	}
	return
}

/** 突击队共156人，其中镇干部60人、村干部56人、医护人员50人 */
function totalFirst({ text }: Reading, sentence: Span, counts: readonly Count[]): Mark | undefined {
	for (const [index, total] of counts.entries()) {
		const parts: Count[] = []
		for (const part of counts.slice(index + 1)) {
			if (!sameKind(part.unit, total.unit) || /[；：]/.test(text.slice(total.end, part.start)))
				break
			parts.push(part)
		}
		const [first, last] = [parts[0], parts.at(-1)]
		if (!first || !last || total.loose || parts.some(({ loose }) => loose)) continue
		const link = text.slice(total.end, first.start)
		const labels = text.slice(total.end, last.start)
		const after = text.slice(last.end, Math.min(sentence.end, last.end + 12))
		if (overlap(labels, parts.length) || /合计|共|总|增|减|升|降|比/u.test(labels)) continue
		const sum = add(parts)
		const above = sum > total.value
		const kind = linkKind(link, labels, after, parts.length)
		if (kind === undefined || sum === total.value || (kind === 'some' && !above)) continue
		if (sameUnlessRounded(parts, total, sum) || Math.abs(sum - total.value) > 0.5 * total.value)
			continue
		const why = `${parts.map((part) => part.printed).join('+')}=${shown(sum, total)}，与${total.printed}对不上。`
		return kind === 'some' && parts.length > 2
			? mark(last, null, why)
			: mark(total, kind === 'built' ? shown(sum, total) : null, why)
	}
	return
}

/** `some`: 其中, perhaps not all; `built`: said to be all of it; `quarters`: periods that make up a longer one. */
function linkKind(
	link: string,
	labels: string,
	after: string,
	parts: number,
): 'some' | 'built' | 'quarters' | undefined {
	if (/一季度/.test(labels) && /二季度/.test(labels) && parts >= 2) return 'quarters'
	if (/上半年/.test(labels) && /下半年/.test(labels)) return 'quarters'
	if (/^[^，。]{0,4}，?(?:由|包括|分为|分别为|分别是)/u.test(link) && parts >= 2)
		return exhaustive.test(after) || !/包括/.test(link) ? 'built' : 'some'
	if (/其中/.test(link) && link.length <= 16) return 'some'
	return
}

/** Men and women make up a whole; any other class of people may share members with the next. */
function overlap(labels: string, parts: number): boolean {
	const others =
		/男/.test(labels) && /女/.test(labels) && parts === 2 ? labels.replace(/[男女]/g, '') : labels
	return overlapping.test(others)
}

function clauseStart(text: string, sentence: Span, at: number): number {
	return Math.max(
		sentence.start,
		...['，', '；', '。', '：'].map((mark) => text.lastIndexOf(mark, at - 1) + 1),
	)
}

function clauseBefore(text: string, sentence: Span, { start }: Count): string {
	return text.slice(clauseStart(text, sentence, start), start).replace(/近|约|超过|至少/u, '')
}

function add(parts: readonly Count[]): number {
	return Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 1e6) / 1e6
}

/** Rounded shares and rounded figures may miss their total by one in the last place. */
function sameUnlessRounded(parts: readonly Count[], total: Count, sum: number): boolean {
	const rounded =
		total.unit === '%' ||
		parts.some(({ places, scale }) => places > 0 && scale > 1 && places !== total.places)
	return rounded && Math.abs(sum - total.value) <= total.scale * 10 ** -total.places + 1e-9
}

function shown(sum: number, { scale, places }: Count): string {
	return printed(sum / scale, places) + (scale === 1e4 ? '万' : scale === 1e8 ? '亿' : '')
}

function countOf(word: string | undefined): number | undefined {
	if (word === undefined) return
	return /\d/.test(word) ? Number(word) : word === '两' ? 2 : '零一二三四五六七八九十'.indexOf(word)
}

function mark({ start, end, unit }: Count, number: string | null, why: string): Mark {
	return { start, end, suggestion: number === null ? null : number + unit, why }
}
