import type { Level, Mark } from './finding.ts'
import type { Lists } from './lists.ts'
import type { Reading } from './reading.ts'

/** One thing the desk looks for in a text. `source` is what a reader is shown as its ground. */
export type Rule = Readonly<{
	id: string
	level: Level
	source: string
	check: (reading: Reading, lists: Lists) => Iterable<Mark>
}>

/** A match with its named parts; `span` gives a part's place in the text. */
export type Found = Readonly<{
	start: number
	end: number
	all: string
	part: (name: string) => string
	span: (name: string) => { start: number; end: number }
}>

const withIndices = new Map<RegExp, RegExp>()

/** Every match of a pattern, left to right. */
export function* matches(text: string, pattern: RegExp): Generator<Found> {
	for (const match of text.matchAll(indexed(pattern))) {
		const { index, 0: all, groups, indices } = match
		yield {
			start: index,
			end: index + all.length,
			all,
			part: (name) => groups?.[name] ?? '',
			span: (name) => {
				const [start = index, end = index] = indices?.groups?.[name] ?? []
				return { start, end }
			},
		}
	}
}

function indexed(pattern: RegExp): RegExp {
	const known = withIndices.get(pattern)
	if (known) return known
	const made = new RegExp(pattern.source, [...new Set(`${pattern.flags}dg`)].join(''))
	withIndices.set(pattern, made)
	return made
}
