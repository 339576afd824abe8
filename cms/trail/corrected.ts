import type { Entry } from '../../content/log.ts'
import { correctionsOf, type Piece } from '../../content/piece.ts'

type Publication = Entry & { snapshot: Piece }
/** A correction with the publications before and with it, as far as the log has them. */
export type Corrected = Readonly<{
	/** What readers were told, and when. */
	text: string
	at: string
	before?: Publication
	after?: Publication
}>

/**
 * The corrections of a piece, newest first. A text that was brought in with its corrections has none before it.
 * @param entries all of the log about the piece, in order
 */
export function correctedOf(entries: readonly Entry[]): Corrected[] {
	const publications = entries.filter(isPublication)
	const last = publications.at(-1)
	if (!last) return []
	const corrections = correctionsOf(last.snapshot)
	return corrections.map(({ text, at }, index) => {
		const number = corrections.length - index
		const place = publications.findIndex(
			({ snapshot }) => (snapshot.corrections?.length ?? 0) >= number,
		)
		const [before, after] = [publications[place - 1], publications[place]]
		return { text, at, ...(before && after ? { before } : {}), ...(after ? { after } : {}) }
	})
}

/** Whether an entry made a piece public; the schema of the log pairs subject and snapshot. */
export function isPublication(entry: Entry): entry is Publication {
	return entry.action === 'publish' && entry.subject.startsWith('piece:')
}
