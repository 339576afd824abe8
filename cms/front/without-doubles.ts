import type { Front } from '../../content/front.ts'
import { chosenIn, type Place, placesOf, withChosen } from './place.ts'

/** In which order the portal gives places their pieces; sections come after them. */
const order: readonly Place[] = ['lead', 'pair', 'notices', 'feature', 'photos']

/** The front page with each piece only where the portal shows it: earlier front pages could name one more than once. */
export function withoutDoubles(front: Front): Front {
	const standing = new Set<string>()
	const sections = placesOf(front).filter((place) => !order.includes(place))
	return [...order, ...sections].reduce((rest, place) => {
		const chosen = chosenIn(rest, place)
		const first = chosen.filter((id, at) => !standing.has(id) && chosen.indexOf(id) === at)
		for (const id of first) standing.add(id)
		return first.length === chosen.length ? rest : withChosen(rest, place, first)
	}, front)
}
