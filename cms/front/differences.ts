import type { Front } from '../../content/front.ts'
import { chosenIn, placeName, placesOf } from './place.ts'

/**
 * Where two front pages differ, as the desk calls it, each place once.
 * @param nameOf how the desk calls a column
 */
export function differences(
	one: Front,
	other: Front,
	nameOf: (column: string) => string,
): string[] {
	const places = new Set([...placesOf(one), ...placesOf(other)])
	const pieces = [...places].filter(
		(place) => !isEqual(chosenIn(one, place), chosenIn(other, place)),
	)
	const columns = (front: Front) => front.sections.map(({ column }) => column)
	return [
		...pieces.map((place) => placeName(place, nameOf)),
		...(one.feature?.title === other.feature?.title ? [] : ['竖题']),
		...(one.banner === other.banner ? [] : ['横幅']),
		...(isEqual(columns(one), columns(other)) ? [] : ['栏目区的顺序']),
		...(isEqual(one.campaigns, other.campaigns) ? [] : ['专题']),
		...(isEqual(one.units, other.units) ? [] : ['单位']),
	]
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((item, at) => item === other[at])
}
