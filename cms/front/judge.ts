import type { Front } from '../../content/front.ts'
import { announcers } from '../publish/record-snapshot.ts'
import type { Role } from '../review/chain.ts'
import type { Refusal } from '../review/refusal.ts'
import { chosenIn, placeName, placesOf } from './place.ts'

/** Who gives the lead of the front page. */
export const leadGivers: readonly Role[] = ['director', 'chief']

/**
 * What keeps a front page from being published: all of it.
 * @param before the one that the public sees; none before the first
 */
export function judgeFront(
	front: Front,
	before: Front | undefined,
	roles: readonly Role[],
): Refusal[] {
	const isOne = (of: readonly Role[]) => of.some((role) => roles.includes(role))
	const needs = announcers.front
	const found: Refusal[] = []
	if (!isOne(needs)) found.push({ kind: 'not-permitted', verb: 'announce', needs })
	if (front.lead !== before?.lead && !isOne(leadGivers)) found.push({ kind: 'lead-reserved' })
	const places = twice(front)
	if (places.length > 0) found.push({ kind: 'placed-twice', places })
	return found
}

/** The places of a piece that stands in more than one, or twice in one; and a column that has two sections. */
function twice(front: Front): string[] {
	const columns = front.sections.map(({ column }) => column)
	const doubled = columns.filter((column, at) => columns.indexOf(column) !== at)
	if (doubled.length > 0) return doubled
	const standing = placesOf(front).flatMap((place) =>
		chosenIn(front, place).map((piece) => ({ piece, name: placeName(place, (code) => code) })),
	)
	const counts = Map.groupBy(standing, ({ piece }) => piece)
	const names = [...counts.values()].filter((list) => list.length > 1).flat()
	return [...new Set(names.map(({ name }) => name))]
}
