import type { FrontPage } from '../../site/front/fill-front.ts'
import type { Place } from './place.ts'

/** Where a piece stands on the front page as the public sees it, chosen or by rule; `undefined` where it does not. */
export function placeOf(page: FrontPage, piece: string): Place | undefined {
	const isIt = (head: { id: string } | undefined) => head?.id === piece
	if (page.lead?.piece.id === piece) return 'lead'
	for (const place of ['pair', 'photos', 'notices'] as const) {
		if (page[place].some(isIt)) return place
	}
	for (const { column, head, list } of page.sections) {
		if (isIt(head)) return `head:${column}`
		if (list.some(isIt)) return `list:${column}`
	}
	return isIt(page.feature?.head) ? 'feature' : undefined
}
