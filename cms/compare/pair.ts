import { commonOf, increasing, type Match } from './common.ts'
import { wordsOf } from './words.ts'

/** Something that stands in an order and can be told from others: a block of the text, a picture. */
export type Item = Readonly<{ key: string; text: string }>

/** Two places of one item; one is missing when it was added or removed. `moved`: the others passed it. */
export type Pair = Readonly<{
	before?: number
	after?: number
	moved: boolean
}>

/** How much of their words two items share, from 0 to 1, before one counts as the other rewritten. */
const leastAlike = 0.35
/** A word that stands in more items than this says nothing about which one is meant. */
const tooCommon = 60

/**
 * Which item became which: equal ones by a longest common subsequence, equal ones elsewhere as moved, the rest by the
 * words they share. In the order of the later side; what was removed follows what stood before it.
 */
export function pairItems(before: readonly Item[], after: readonly Item[]): Pair[] {
	const matches = commonOf(
		before.map(({ key }) => key),
		after.map(({ key }) => key),
	)
	const left = new Set(before.keys())
	const right = new Set(after.keys())
	const take = (match: Match): void => {
		left.delete(match[0])
		right.delete(match[1])
	}
	matches.forEach(take)
	const moved = equalElsewhere(before, after, left, right)
	moved.forEach(take)
	const rewritten = alike(before, after, left, right)
	rewritten.forEach(take)

	const all = [...matches, ...moved, ...rewritten].sort(([a], [b]) => a - b)
	const stayed = new Set(increasing(all).map(([i]) => i))
	return inOrder(all, stayed, left, after.length)
}

function equalElsewhere(
	before: readonly Item[],
	after: readonly Item[],
	left: ReadonlySet<number>,
	right: ReadonlySet<number>,
): Match[] {
	const places = new Map<string, number[]>()
	for (const j of right) {
		const key = after[j]?.key ?? ''
		listed(places, key).push(j)
	}
	return [...left].flatMap((i) => {
		const j = places.get(before[i]?.key ?? '')?.shift()
		return j === undefined ? [] : [[i, j] as const]
	})
}

/** The most alike first, each item once. */
function alike(
	before: readonly Item[],
	after: readonly Item[],
	left: ReadonlySet<number>,
	right: ReadonlySet<number>,
): Match[] {
	const leftWords = new Map([...left].map((i) => [i, counted(before[i]?.text ?? '')]))
	const rightWords = new Map([...right].map((j) => [j, counted(after[j]?.text ?? '')]))
	const places = new Map<string, number[]>()
	for (const [j, { words }] of rightWords) {
		for (const word of words.keys()) listed(places, word).push(j)
	}
	const found: { match: Match; score: number }[] = []
	for (const [i, { words, size }] of leftWords) {
		const shared = new Map<number, number>()
		for (const [word, count] of words) {
			const where = places.get(word) ?? []
			if (where.length > tooCommon) continue
			for (const j of where) {
				const both = Math.min(count, rightWords.get(j)?.words.get(word) ?? 0)
				shared.set(j, (shared.get(j) ?? 0) + both * word.length)
			}
		}
		for (const [j, length] of shared) {
			const score = (2 * length) / (size + (rightWords.get(j)?.size ?? 0))
			if (score >= leastAlike) found.push({ match: [i, j], score })
		}
	}
	found.sort((a, b) => b.score - a.score || distance(a.match) - distance(b.match))
	const [doneLeft, doneRight] = [new Set<number>(), new Set<number>()]
	return found.flatMap(({ match }) => {
		const [i, j] = match
		if (doneLeft.has(i) || doneRight.has(j)) return []
		doneLeft.add(i)
		doneRight.add(j)
		return [match]
	})
}

/** The list under a key, made when it is asked for first. */
function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
	const list = lists.get(key) ?? []
	lists.set(key, list)
	return list
}

function distance([i, j]: Match): number {
	return Math.abs(i - j)
}

/** The words of a text with how often each stands there, and how many characters they have; marks and spaces say nothing. */
function counted(text: string): { words: Map<string, number>; size: number } {
	const words = new Map<string, number>()
	let size = 0
	for (const word of wordsOf(text)) {
		if (!/[\p{L}\p{N}]/u.test(word)) continue
		words.set(word, (words.get(word) ?? 0) + 1)
		size += word.length
	}
	return { words, size }
}

function inOrder(
	matches: readonly Match[],
	stayed: ReadonlySet<number>,
	removed: ReadonlySet<number>,
	length: number,
): Pair[] {
	const beforeAt = new Map(matches.map(([i, j]) => [j, i]))
	/** What was removed, by the place of the item that stands before it and stayed; -1 at the start. */
	const following = new Map<number, Pair[]>()
	let last = -1
	const lastBefore = Math.max(-1, ...removed, ...matches.map(([i]) => i))
	const afterAt = new Map(matches)
	for (let i = 0; i <= lastBefore; i++) {
		const j = afterAt.get(i)
		if (stayed.has(i) && j !== undefined) last = j
		if (removed.has(i)) {
			listed(following, last).push({ before: i, moved: false })
		}
	}
	const pairs = [...(following.get(-1) ?? [])]
	for (let j = 0; j < length; j++) {
		const i = beforeAt.get(j)
		pairs.push(
			i === undefined ? { after: j, moved: false } : { before: i, after: j, moved: !stayed.has(i) },
			...(following.get(j) ?? []),
		)
	}
	return pairs
}
