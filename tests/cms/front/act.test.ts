import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Act, act } from '../../../cms/front/act.ts'
import { chosenIn, type Place, placesOf, roomIn } from '../../../cms/front/place.ts'
import type { ShownFront, ShownPiece } from '../../../cms/front/shown.ts'
import type { Front } from '../../../content/front.ts'

const none: Front = {
	...{ pair: [], notices: [], sections: [], campaigns: [], photos: [], units: [] },
}
const piece = (letter: string, chosen = false): ShownPiece => ({
	...{ id: letter.repeat(8), title: letter, unit: '傅村', day: '2026-11-25', chosen },
})
const id = (letter: string) => letter.repeat(8)
const pieces = (letters: string) => [...letters].map((letter) => piece(letter))
const shown: ShownFront = {
	...{ lead: pieces('a'), pair: pieces('bc'), notices: pieces('defg'), photos: pieces('hi') },
	...{ feature: [], featureTitle: '' },
	sections: [{ column: 'news', head: pieces('j'), list: pieces('klm') }],
	...{ campaigns: ['renju'], units: ['fucun'], gone: [] },
}

test('a piece chosen for a slot takes the place of what stood there, and what stands above stays', () => {
	const front = act(none, shown, { do: 'choose', piece: id('z'), place: 'notices', at: 2 })
	expect(front.notices).toEqual([id('d'), id('e'), id('z')])
	const first = act(none, shown, { do: 'choose', piece: id('z'), place: 'pair', at: 0 })
	expect(first.pair).toEqual([id('z')])
})

test('a piece that is moved into a full place pushes the others down, and none beyond its room is kept', () => {
	const chosen: Front = { ...none, pair: [id('b'), id('c')] }
	const front = act(chosen, shown, { do: 'move', piece: id('a'), place: 'pair', at: 0 })
	expect(front.pair).toEqual([id('a'), id('b')])
})

test('moving up and down within a place changes the order', () => {
	const chosen: Front = { ...none, pair: [id('b'), id('c')] }
	const down = act(chosen, shown, { do: 'move', piece: id('b'), place: 'pair', at: 1 })
	expect(down.pair).toEqual([id('c'), id('b')])
	const up = act(chosen, shown, { do: 'move', piece: id('c'), place: 'pair', at: 0 })
	expect(up.pair).toEqual([id('c'), id('b')])
})

test('a piece that is put somewhere leaves where it was', () => {
	const chosen: Front = { ...none, pair: [id('b')], lead: id('a') }
	const front = act(chosen, shown, { do: 'move', piece: id('a'), place: 'head:news', at: 0 })
	expect(front).toEqual({
		...none,
		pair: [id('b')],
		sections: [{ column: 'news', head: id('a'), list: [] }],
	})
})

test('a slot that is cleared is filled by rule again', () => {
	const chosen: Front = { ...none, lead: id('a'), feature: { piece: id('h'), title: '湖上' } }
	expect(act(chosen, shown, { do: 'clear', piece: id('a') })).not.toHaveProperty('lead')
	expect(act(chosen, shown, { do: 'clear', piece: id('h') })).not.toHaveProperty('feature')
})

test('the vertical title goes with its piece', () => {
	const titled: Front = { ...none, feature: { piece: id('h'), title: '湖上' } }
	const other = act(titled, shown, { do: 'choose', piece: id('i'), place: 'feature', at: 0 })
	expect(other.feature).toEqual({ piece: id('i') })
	expect(act(titled, shown, { do: 'title', title: ' ' }).feature).toEqual({ piece: id('h') })
})

test('a chosen piece that is not live any more is dropped when its place is set anew', () => {
	const chosen: Front = { ...none, pair: [id('y'), id('b')] }
	const front = act(chosen, shown, { do: 'choose', piece: id('z'), place: 'pair', at: 1 })
	expect(front.pair).toEqual([id('b'), id('z')])
})

const place = fc.constantFrom<Place>(
	...(['lead', 'pair', 'notices', 'feature', 'photos', 'head:news', 'list:news'] as const),
)
const anyPiece = fc.constantFrom(...'abcdefghijklmz').map(id)
const anyAct: fc.Arbitrary<Act> = fc.oneof(
	fc.record({
		do: fc.constantFrom('choose' as const, 'move' as const),
		...{ piece: anyPiece, place, at: fc.nat({ max: 4 }) },
	}),
	fc.record({ do: fc.constant('clear' as const), piece: anyPiece }),
)

test('whatever an editor does, no piece stands twice and no place has more than it has room for', () => {
	fc.assert(
		fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
			let front = none
			for (const one of acts) {
				// A stale view of the page must not make a piece stand twice either, so `shown` stays as it was.
				front = act(front, shown, one)
				const chosen = placesOf(front).map((place) => [place, chosenIn(front, place)] as const)
				const all = chosen.flatMap(([, list]) => list)
				expect(new Set(all).size).toBe(all.length)
				for (const [place, list] of chosen) expect(list.length).toBeLessThanOrEqual(roomIn(place))
				if (one.do === 'clear') expect(all).not.toContain(one.piece)
				if (one.do === 'choose') expect(chosenIn(front, one.place)).toContain(one.piece)
			}
		}),
	)
})
