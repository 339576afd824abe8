import { type Front, roomOnFront } from '../../content/front.ts'

/** Where a piece can stand on the front page. */
export type Place =
	| 'lead'
	| 'pair'
	| 'notices'
	| 'feature'
	| 'photos'
	| `head:${string}`
	| `list:${string}`

/** How many pieces a place has room for. */
export function roomIn(place: Place): number {
	if (place === 'pair' || place === 'notices' || place === 'photos') return roomOnFront[place]
	return place.startsWith('list:') ? roomOnFront.list : 1
}

/** The pieces that somebody chose for a place, in order. */
export function chosenIn(front: Front, place: Place): readonly string[] {
	if (place === 'lead') return front.lead ? [front.lead] : []
	if (place === 'feature') return front.feature ? [front.feature.piece] : []
	if (place === 'pair' || place === 'notices' || place === 'photos') return front[place]
	const { part, column } = sectionOf(place)
	const section = front.sections.find((one) => one.column === column)
	if (!section) return []
	return part === 'list' ? section.list : section.head ? [section.head] : []
}

/** The front page with other pieces chosen for a place. A section that it does not have is left out. */
export function withChosen(front: Front, place: Place, pieces: readonly string[]): Front {
	const [first] = pieces
	if (place === 'lead') {
		const { lead: _, ...rest } = front
		return { ...rest, ...(first ? { lead: first } : {}) }
	}
	if (place === 'feature') {
		const { feature, ...rest } = front
		if (!first) return rest
		// A title is of its piece.
		return { ...rest, feature: feature?.piece === first ? feature : { piece: first } }
	}
	if (place === 'pair' || place === 'notices' || place === 'photos') {
		return { ...front, [place]: [...pieces] }
	}
	const { part, column } = sectionOf(place)
	const sections = front.sections.map((section) => {
		if (section.column !== column) return section
		const { head, list } = section
		if (part === 'list') return { ...section, list: [...pieces] }
		return first ? { column, head: first, list } : head ? { column, list } : section
	})
	return { ...front, sections }
}

/** Every place there is, in the order of the page. */
export function placesOf(front: Front): Place[] {
	return [
		...(['lead', 'pair', 'photos', 'notices'] as const),
		...front.sections.flatMap(({ column }) => [`head:${column}`, `list:${column}`] as const),
		'feature',
	]
}

const names = { lead: '头条', pair: '双条', notices: '公告', feature: '图片新闻', photos: '图片' }

/** @param nameOf how the desk calls a column */
export function placeName(place: Place, nameOf: (column: string) => string): string {
	if (place in names) return names[place as keyof typeof names]
	const { part, column } = sectionOf(place)
	return `${nameOf(column)}：${part === 'list' ? '其余' : '首条'}`
}

function sectionOf(place: Place): { part: 'head' | 'list'; column: string } {
	const [part = '', column = ''] = place.split(':')
	return { part: part === 'list' ? 'list' : 'head', column }
}
