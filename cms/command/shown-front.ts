import type { Front } from '../../content/front.ts'
import { type Head, headOf } from '../../content/piece.ts'
import { fillFront } from '../../site/front/fill-front.ts'
import type { Reader } from '../../site/store/reader.ts'
import { chosenIn, type Place, placesOf } from '../front/place.ts'
import type { ShownFront, ShownPiece } from '../front/shown.ts'

/** What the portal would show if this front page were published: filled by the portal's own rule. */
export function shownFront(front: Front, store: Reader): ShownFront {
	const { lead, feature, banner, ...page } = fillFront({ ...store, front: () => front })
	const pieces = (place: Place, heads: readonly Head[]): ShownPiece[] => {
		const chosen = chosenIn(front, place)
		return heads.map((head) => shownPiece(head, store, chosen.includes(head.id)))
	}
	const chosen = placesOf(front).flatMap((place) => chosenIn(front, place))
	return {
		lead: lead ? pieces('lead', [headOf(lead.piece)]) : [],
		pair: pieces('pair', page.pair),
		notices: pieces('notices', page.notices),
		photos: pieces('photos', page.photos),
		feature: feature ? pieces('feature', [feature.head]) : [],
		featureTitle: feature?.title ?? '',
		sections: page.sections.map(({ column, head, list }) => ({
			column,
			head: pieces(`head:${column}`, head ? [head] : []),
			list: pieces(`list:${column}`, list),
		})),
		...(banner ? { banner } : {}),
		...{ campaigns: page.campaigns, units: page.units },
		gone: chosen.filter((id) => !store.piece(id)),
	}
}

/** A piece in the words of the desk. */
export function shownPiece(
	{ id, headline, unit, day }: Pick<Head, 'id' | 'headline' | 'unit' | 'day'>,
	store: Reader,
	chosen: boolean,
): ShownPiece {
	return { id, title: headline.title, unit: store.unit(unit)?.name ?? unit, day, chosen }
}
