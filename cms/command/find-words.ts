import { createLocalReq, type Payload } from 'payload'
import type { Entry } from '../../content/log.ts'
import type { Piece } from '../../content/piece.ts'
import { pieceRoute } from '../../content/route.ts'
import { type WordHit, wordsIn } from '../health/word-hits.ts'
import { loadDesk } from './load-desk.ts'

/** Reads the log entry by entry; in the end it holds what is live and has words of the newsroom's lists. */
export type WordSearch = Readonly<{ read: (entry: Entry) => void; hits: () => WordHit[] }>

/** A search by the lists of this moment: words that were put on a list later than a piece was signed are found too. */
export async function startWordSearch(payload: Payload): Promise<WordSearch> {
	const req = await createLocalReq({}, payload)
	const [desk, words] = await Promise.all([
		loadDesk(req, {}),
		payload.findGlobal({ slug: 'words', depth: 0 }),
	])
	const sought = [
		...(words.confused ?? []).map(({ wrong }) => wrong),
		...(words.caution ?? []).map(({ word }) => word),
		...(words.unitNames ?? []).map(({ wrong }) => wrong),
	]
	const found = new Map<string, WordHit>()
	return {
		read: ({ subject, action, snapshot }) => {
			if (!subject.startsWith('piece:') || sought.length === 0) return
			found.delete(subject)
			if (action === 'withdraw' || !snapshot) return
			// A piece's entry holds a piece: `examine` has parsed it.
			const piece = snapshot as Piece
			const hits = desk.lists ? wordsIn(piece, desk.lists, sought, desk.off ?? new Set()) : []
			if (hits.length === 0) return
			found.set(subject, { page: pieceRoute(piece), title: piece.headline.title, words: hits })
		},
		hits: () => [...found.values()],
	}
}
