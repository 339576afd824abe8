import type { Place } from './manuscript.ts'

/** A line of text as it stands on the screen now, which may be newer than the text that was read. */
export type ShownLine = Readonly<{ paragraph: number; line: number; text: string }>
/** What is known of a finding: its words, what stood on both sides, and where it was. */
export type Sought = Readonly<{
	quote: string
	before: string
	after: string
	place: Pick<Place, 'paragraph' | 'line' | 'from'>
}>
export type Spot = Readonly<{ index: number; from: number; to: number }>

/** So little beside a quote says nothing about where it stands. */
const leastContext = 2

/**
 * Where a finding of the saved text stands in the text on the screen: its words between what stood on both sides, the
 * nearest where there are several. Where one side has been changed since, the other is enough if it is the only such
 * place. `undefined` where the words are gone or it cannot be told which are meant.
 * @returns the number of the line in `lines`, offsets in UTF-16 units within it
 */
export function locate(lines: readonly ShownLine[], sought: Sought): Spot | undefined {
	const { quote, before, after } = sought
	const whole = spotsOf(lines, quote, before, after)
	if (whole.length > 0) return nearest(whole, lines, sought.place)
	const oneSided = [
		...(before.length >= leastContext ? spotsOf(lines, quote, before, '') : []),
		...(after.length >= leastContext ? spotsOf(lines, quote, '', after) : []),
	]
	return oneSided.length === 1 ? oneSided[0] : undefined
}

/** A line with the words of a finding replaced; `undefined` where they cannot be told for sure. */
export function applied(text: string, sought: Sought, suggestion: string): string | undefined {
	const spot = locate([{ paragraph: 0, line: 0, text }], sought)
	return spot && text.slice(0, spot.from) + suggestion + text.slice(spot.to)
}

function spotsOf(
	lines: readonly ShownLine[],
	quote: string,
	before: string,
	after: string,
): Spot[] {
	const words = before + quote + after
	if (words === '') return []
	return lines.flatMap(({ text }, index) => {
		const spots: Spot[] = []
		for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			const from = at + before.length
			spots.push({ index, from, to: from + quote.length })
		}
		return spots
	})
}

function nearest(
	spots: readonly Spot[],
	lines: readonly ShownLine[],
	{ paragraph, line, from }: Sought['place'],
): Spot | undefined {
	const away = (spot: Spot) => [
		Math.abs((lines[spot.index]?.paragraph ?? 0) - paragraph),
		Math.abs((lines[spot.index]?.line ?? 0) - line),
		Math.abs(spot.from - from),
	]
	return spots.toSorted((a, b) => {
		const [to, than] = [away(a), away(b)]
		const differs = to.findIndex((distance, at) => distance !== than[at])
		return differs < 0 ? 0 : (to[differs] ?? 0) - (than[differs] ?? 0)
	})[0]
}
