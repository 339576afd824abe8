import type { Place } from './place.ts'
import type { ShownFront } from './shown.ts'

/** Where a piece stands on the front page as the public sees it, chosen or by rule; `undefined` where it does not. */
export function placeOf(shown: ShownFront, piece: string): Place | undefined {
	const isThere = (heads: readonly { id: string }[]) => heads.some(({ id }) => id === piece)
	for (const place of ['lead', 'pair', 'photos', 'notices', 'feature'] as const) {
		if (isThere(shown[place])) return place
	}
	for (const { column, head, list } of shown.sections) {
		if (isThere(head)) return `head:${column}`
		if (isThere(list)) return `list:${column}`
	}
	return undefined
}
