import { unnarrowed } from '../../site/search/question.ts'
import type { Reader } from '../../site/store/reader.ts'
import type { ShownPiece } from '../front/shown.ts'
import { shownPiece } from './shown-front.ts'

/** So many are shown to choose from. */
const most = 20

/** Live pieces to choose from: those with the words in the title before those with them in the text; without words the newest. */
export function findPieces(store: Reader, words: string): ShownPiece[] {
	if (words.trim() === '') {
		return store.newest('all', most).map((head) => shownPiece(head, store, false))
	}
	const { hits } = store.search({ ...unnarrowed, words }, most)
	return hits.flatMap(({ route, kind }) => {
		if (kind === 'campaign') return []
		const live = store.piece(route.split('/').at(-2) ?? '')
		return live ? [shownPiece(live.piece, store, false)] : []
	})
}
