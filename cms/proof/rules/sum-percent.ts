import { type Count, printed, sameKind } from '../counts.ts'
import type { Mark } from '../finding.ts'
import type { Reading, Span } from '../reading.ts'
import { type Found, matches, type Rule } from '../rule.ts'

const share =
	/(?:(?<rate>\p{Script=Han}{1,4}率)|(?<of>占(?:比)?)[^，。；\d%]{0,12}(?:\d+(?:\.\d+)?[\p{Script=Han}]{1,3}的)?)(?:为|是|达到|达|已达|约为|约达|约|仅为|仅|只有|：)?(?:为)?(?<shown>(?<number>\d+(?:\.\d+)?)%)(?!以上|以下|左右|～|[-—至]\d)/gu
/** A rate this far from the terms' quotient is another rate, percentage points; where its name is the numerator's verb any distance counts. */
const near = 5

/** A percentage against numerator and denominator of its sentence, rounded half up to the printed places. */
export const sumPercent: Rule = {
	id: 'sum-percent',
	level: 'must',
	source: '算术',
	*check(reading) {
		for (const found of matches(reading.text, share)) {
			const wrong = verdict(reading, found)
			if (wrong) yield wrong
		}
	},
}

function verdict(reading: Reading, found: Found): Mark | undefined {
	const { text } = reading
	const sentence = reading.sentenceAt(found.start)
	const shown = found.part('number')
	const places = shown.split('.')[1]?.length ?? 0
	const fits = (top: Count, bottom: Count) =>
		printed((top.value / bottom.value) * 100, places) === Number(shown).toFixed(places)
	const counts = countsOf(reading, sentence, found)
	const pairs = counts.flatMap((top) =>
		counts
			.filter(
				(bottom) => bottom !== top && bottom.value > top.value && sameKind(top.unit, bottom.unit),
			)
			.map((bottom) => [top, bottom] as const),
	)
	if (pairs.length === 0 || pairs.some(([top, bottom]) => fits(top, bottom))) return
	const pair = chosen(text, found, pairs, counts)
	if (!pair || pair.some(({ loose }) => loose)) return
	const [top, bottom] = pair
	const right = (top.value / bottom.value) * 100
	const exact = printed(right, places)
	const named = found.part('of') !== '' || namesNumerator(text, found.part('rate'), top)
	const swapped = Number(shown) > 100
	if (!named && saidElsewhere(reading, sentence, right)) return
	const distance = Math.abs(right - Number(shown))
	if (!named && !swapped && distance > near) return
	if ((found.part('of') !== '' || counts.length > 2) && distance > 3 * near) return
	return {
		...found.span('shown'),
		suggestion: `${exact}%`,
		why: `${top.printed}÷${bottom.printed}=${printed(right, Math.max(places, 2))}%。`,
	}
}

/** Counts of the sentence that a share can be taken of; percentages and the share's own figures are none. */
function countsOf({ counts, text }: Reading, sentence: Span, found: Found): Count[] {
	return counts.filter(
		({ start, end, unit, value }) =>
			start >= sentence.start &&
			end <= sentence.end &&
			value > 0 &&
			!/[%‰倍点]/.test(unit) &&
			unit !== '' &&
			!(start >= found.span('shown').start && end <= found.span('shown').end) &&
			!/[第去前上](?:年|月|季度|周|期)?[^，。；]{0,6}$/u.test(
				text.slice(Math.max(sentence.start, start - 8), start),
			),
	)
}

/** The pair already has its rate in the sentence; another one is of something else. */
function saidElsewhere({ counts }: Reading, sentence: Span, right: number): boolean {
	return counts.some(
		({ start, end, unit, value, places }) =>
			unit === '%' &&
			start >= sentence.start &&
			end <= sentence.end &&
			printed(right, places) === value.toFixed(places),
	)
}

type Pair = readonly [Count, Count]

function chosen(
	text: string,
	found: Found,
	pairs: readonly Pair[],
	counts: readonly Count[],
): Pair | undefined {
	const before = counts.filter(({ end }) => end <= found.start)
	if (found.part('of') !== '') {
		const top = before.at(-1)
		const own = pairs.filter((pair) => pair[0] === top)
		return own.length === 1 ? own[0] : undefined
	}
	if (pairs.length === 1) return pairs[0]
	const named = pairs.filter(([top]) => namesNumerator(text, found.part('rate'), top))
	if (named.length === 1) return named[0]
	if (named.length > 1) return
	const last = before.slice(-2)
	return pairs.find((pair) => last.length === 2 && pair.every((count) => last.includes(count)))
}

/** 办结率 beside 办结1621件: the rate is named after what the numerator counts. */
function namesNumerator(text: string, rate: string, { start, end }: Count): boolean {
	const clause = /[^，。；、]*$/u.exec(text.slice(Math.max(0, start - 10), start))?.[0] ?? ''
	const after = /^[^，。；、]{0,3}/u.exec(text.slice(end, end + 3))?.[0] ?? ''
	return [...rate.slice(0, -1)].some(
		(letter) => !'总为达的数'.includes(letter) && (clause + after).includes(letter),
	)
}
