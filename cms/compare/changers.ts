import type { Comparison } from './compare.ts'
import { pairItems } from './pair.ts'
import type { FieldName, Snapshot } from './snapshot.ts'

/** Who changed something and when, in words for the screen. */
export type Change = Readonly<{ by: string; at: string }>
/** A state of the manuscript with who made it. */
export type State = Readonly<{ snapshot: Snapshot; change: Change }>

export type Changers = Readonly<{
	field: (name: FieldName) => readonly Change[]
	/** Of a block or a picture, named by its place on either side (from 1). */
	block: (row: Places) => readonly Change[]
	photo: (row: Places) => readonly Change[]
}>
type Places = Readonly<{ before?: number; after?: number }>

/**
 * Who changed what between the first and the last of some states in order, one entry a person and state.
 * A part is followed backwards through the states; a removed one forwards, to where it went.
 */
export function changersOf(states: readonly State[]): Changers {
	const blocks = chainOf(states, ({ blocks }) => blocks)
	const photos = chainOf(states, ({ photos }) =>
		photos.map((photo) => ({
			key: [photo.key, photo.alt, photo.caption, photo.credit].join('\n'),
			text: photo.text,
		})),
	)
	return {
		field: (name) =>
			states.flatMap(({ snapshot, change }, index) => {
				const earlier = states[index - 1]
				return earlier && earlier.snapshot.fields[name] !== snapshot.fields[name] ? [change] : []
			}),
		block: (row) => blocks(row),
		photo: (row) => photos(row),
	}
}

type Step = Readonly<{
	change: Change
	/** Places of the earlier state by those of the later one, and the other way round; from 0. */
	earlier: ReadonlyMap<number, number>
	later: ReadonlyMap<number, number>
	/** Later places whose item is not as it was. */
	touched: ReadonlySet<number>
}>

function chainOf(
	states: readonly State[],
	itemsOf: (snapshot: Snapshot) => readonly { key: string; text: string }[],
): (row: Places) => Change[] {
	const steps = states.slice(1).map(({ snapshot, change }, index): Step => {
		const before = itemsOf((states[index] as State).snapshot)
		const after = itemsOf(snapshot)
		const pairs = pairItems(before, after)
		const earlier = new Map<number, number>()
		const touched = new Set<number>()
		for (const { before: i, after: j, moved } of pairs) {
			if (j === undefined) continue
			if (i !== undefined) earlier.set(j, i)
			if (i === undefined || moved || before[i]?.key !== after[j]?.key) touched.add(j)
		}
		return { change, earlier, later: new Map([...earlier].map(([j, i]) => [i, j])), touched }
	})
	return ({ before, after }) =>
		after === undefined ? removal(steps, (before ?? 1) - 1) : backwards(steps, after - 1)
}

function backwards(steps: readonly Step[], place: number): Change[] {
	const found: Change[] = []
	for (const { change, earlier, touched } of steps.toReversed()) {
		if (touched.has(place)) found.unshift(change)
		const before = earlier.get(place)
		if (before === undefined) break
		place = before
	}
	return found
}

function removal(steps: readonly Step[], place: number): Change[] {
	for (const { change, later } of steps) {
		const next = later.get(place)
		if (next === undefined) return [change]
		place = next
	}
	return []
}

/** Whether nothing at all differs. */
export function isSame({ fields, blocks, photos }: Comparison): boolean {
	const still = fields.every(({ parts }) => parts.every(({ op }) => op === '='))
	return still && [...blocks, ...photos].every(({ same, moved }) => same && !moved)
}
