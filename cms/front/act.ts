import type { Front } from '../../content/front.ts'
import { chosenIn, type Place, placesOf, roomIn, withChosen } from './place.ts'
import { type ShownFront, shownIn } from './shown.ts'

export type Act =
	/** A piece in the place of what stands at `at`, counted from 0. */
	| { do: 'choose'; piece: string; place: Place; at: number }
	/** A piece before what stands at `at`: that and what follows moves down, the last may fall out. */
	| { do: 'move'; piece: string; place: Place; at: number }
	/** The piece is nobody's choice any more: its slot is filled by rule. */
	| { do: 'clear'; piece: string }
	| { do: 'title'; title: string }
	/** No campaign: by rule. */
	| { do: 'banner'; campaign: string | undefined }
	/** None: by rule. */
	| { do: 'order'; what: Ordered; codes: readonly string[] }
export type Ordered = 'sections' | 'campaigns' | 'units'

/**
 * What an editor does to the front page, and what it is then. No piece stands twice: one that is put somewhere leaves
 * where it was. What stands above it in the same place stays there, also what a rule had put there.
 * @param shown what the page shows now
 */
export function act(front: Front, shown: ShownFront, given: Act): Front {
	switch (given.do) {
		case 'choose':
		case 'move':
			return put(front, shown, given)
		case 'clear':
			return without(front, given.piece)
		case 'title':
			return titled(front, given.title)
		case 'banner': {
			const { banner: _, ...rest } = front
			return { ...rest, ...(given.campaign ? { banner: given.campaign } : {}) }
		}
		case 'order':
			return ordered(front, given.what, given.codes)
	}
}

function put(
	given: Front,
	shown: ShownFront,
	{ do: how, piece, place, at: wanted }: Extract<Act, { at: number }>,
): Front {
	const front = without(withSections(given, shown), piece)
	const at = Math.min(wanted, roomIn(place) - 1)
	const order = shownIn(shown, place)
		.map(({ id }) => id)
		.filter((id) => id !== piece)
	order.splice(at, how === 'choose' ? 1 : 0, piece)
	const chosen = new Set([...chosenIn(front, place), piece])
	const last = order.findLastIndex((id) => chosen.has(id))
	const kept = order.slice(0, Math.min(last + 1, roomIn(place)))
	// What stays above by rule becomes a choice, and may have been one nowhere else.
	const apart = kept.reduce(without, front)
	return withChosen(apart, place, kept)
}

function without(front: Front, piece: string): Front {
	return placesOf(front).reduce((rest, place) => {
		const chosen = chosenIn(rest, place)
		if (!chosen.includes(piece)) return rest
		return withChosen(
			rest,
			place,
			chosen.filter((id) => id !== piece),
		)
	}, front)
}

/** Sections by rule become chosen ones as soon as something in one of them is. */
function withSections(front: Front, { sections }: ShownFront): Front {
	if (front.sections.length > 0) return front
	return { ...front, sections: sections.map(({ column }) => ({ column, list: [] })) }
}

function titled(front: Front, title: string): Front {
	const { feature } = front
	if (!feature) return front
	const { piece } = feature
	return { ...front, feature: title.trim() ? { piece, title } : { piece } }
}

function ordered(front: Front, what: Ordered, codes: readonly string[]): Front {
	if (what !== 'sections') return { ...front, [what]: [...codes] }
	const sections = codes.map(
		(column) => front.sections.find((one) => one.column === column) ?? { column, list: [] },
	)
	return { ...front, sections }
}
