/** Cells of the table that an exact answer may take: about 1,400 words against 1,400. */
const maxCells = 2_000_000

/** A place in the one list and the equal item's place in the other. */
export type Match = readonly [before: number, after: number]

/**
 * A longest common subsequence of two lists, in order. Lists too long for the exact table are first cut at items that
 * stand once in each (patience), which gives a common subsequence that reads as well and is always found in time.
 */
export function commonOf<T>(before: readonly T[], after: readonly T[]): Match[] {
	return within(before, after, { from: 0, to: before.length, start: 0, end: after.length })
}

/** A stretch of both lists; the ends are not part of it. */
type Stretch = Readonly<{ from: number; to: number; start: number; end: number }>

function within<T>(before: readonly T[], after: readonly T[], stretch: Stretch): Match[] {
	let { from, to, start, end } = stretch
	const head: Match[] = []
	const tail: Match[] = []
	while (from < to && start < end && before[from] === after[start]) head.push([from++, start++])
	while (from < to && start < end && before[to - 1] === after[end - 1]) tail.push([--to, --end])
	if (from === to || start === end) return [...head, ...tail.reverse()]
	const fits = (to - from) * (end - start) <= maxCells
	const middle = (fits ? exact : anchored)(before, after, { from, to, start, end })
	return [...head, ...middle, ...tail.reverse()]
}

function exact<T>(
	before: readonly T[],
	after: readonly T[],
	{ from, to, start, end }: Stretch,
): Match[] {
	const width = end - start + 1
	const longest = new Uint32Array((to - from + 1) * width)
	const at = (i: number, j: number): number => longest[(i - from) * width + (j - start)] ?? 0
	for (let i = to - 1; i >= from; i--) {
		for (let j = end - 1; j >= start; j--) {
			longest[(i - from) * width + (j - start)] =
				before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
		}
	}
	const found: Match[] = []
	for (let i = from, j = start; i < to && j < end; ) {
		if (before[i] === after[j]) found.push([i++, j++])
		else if (at(i + 1, j) >= at(i, j + 1)) i++
		else j++
	}
	return found
}

/** Cuts both lists at what stands once in each, in an order that both have, and goes on between the cuts. */
function anchored<T>(before: readonly T[], after: readonly T[], stretch: Stretch): Match[] {
	let { from, start } = stretch
	const { to, end } = stretch
	const here = once(before, from, to)
	const there = once(after, start, end)
	const both: Match[] = [...here].flatMap(([item, i]) => {
		const j = there.get(item)
		return j === undefined ? [] : [[i, j] as const]
	})
	const anchors = increasing(both.sort(([a], [b]) => a - b))
	// Nothing to hold on to: the whole stretch was replaced.
	if (anchors.length === 0) return []
	const found: Match[] = []
	for (const [i, j] of anchors) {
		found.push(...within(before, after, { from, to: i, start, end: j }), [i, j])
		from = i + 1
		start = j + 1
	}
	return [...found, ...within(before, after, { from, to, start, end })]
}

function once<T>(list: readonly T[], from: number, to: number): Map<T, number> {
	const seen = new Map<T, number>()
	const twice = new Set<T>()
	for (let i = from; i < to; i++) {
		const item = list[i] as T
		if (seen.has(item)) twice.add(item)
		seen.set(item, i)
	}
	for (const item of twice) seen.delete(item)
	return seen
}

/**
 * The longest part of `matches`, sorted by their place before, whose places after grow too: what stayed in order.
 * (Patience sorting, in n log n.)
 */
export function increasing(matches: readonly Match[]): Match[] {
	const ends: number[] = []
	const previous: number[] = []
	for (const [index, [, after]] of matches.entries()) {
		let low = 0
		for (let high = ends.length; low < high; ) {
			const middle = (low + high) >> 1
			if ((matches[ends[middle] as number]?.[1] ?? 0) < after) low = middle + 1
			else high = middle
		}
		previous[index] = low > 0 ? (ends[low - 1] as number) : -1
		ends[low] = index
	}
	const found: Match[] = []
	for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
		found.push(matches[index] as Match)
	}
	return found.reverse()
}
