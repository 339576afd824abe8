import type { Place } from './place.ts'

/** A piece as it stands on the front page. */
export type ShownPiece = Readonly<{
	id: string
	title: string
	/** The unit's name. */
	unit: string
	day: string
	/** Somebody put it there; else a rule did. */
	chosen: boolean
}>

/** What a front page shows: what was chosen, and what the rule put beside it. */
export type ShownFront = Readonly<{
	lead: readonly ShownPiece[]
	pair: readonly ShownPiece[]
	notices: readonly ShownPiece[]
	photos: readonly ShownPiece[]
	feature: readonly ShownPiece[]
	/** The vertical title of the feature. */
	featureTitle: string
	sections: readonly Readonly<{
		column: string
		head: readonly ShownPiece[]
		list: readonly ShownPiece[]
	}>[]
	/** By code. */
	banner?: string
	campaigns: readonly string[]
	units: readonly string[]
	/** Chosen pieces that are not live: the rule fills their slots. */
	gone: readonly string[]
}>

/** What stands in a place now; nothing in a section that the page does not show. */
export function shownIn(shown: ShownFront, place: Place): readonly ShownPiece[] {
	const [part = '', column] = place.split(':')
	if (column === undefined) return shown[place as 'lead']
	const section = shown.sections.find((one) => one.column === column)
	return section?.[part === 'list' ? 'list' : 'head'] ?? []
}
