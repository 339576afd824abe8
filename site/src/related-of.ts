import type { Head, Piece } from '../../content/piece.ts'
import type { Reader } from '../store/reader.ts'

/** So many are shown. */
const most = 3

/**
 * What was published before a piece in its campaign, of its unit and in its column; where these are the same, one more of
 * the column. It looks backward only and not far, so that a new piece leaves the pages of the archive alone.
 */
export function relatedOf(store: Pick<Reader, 'older'>, piece: Piece): Head[] {
	const { column, unit, campaign } = piece
	const before = store.older(`column:${column}`, piece)
	const own = distinct([
		campaign && store.older(`campaign:${campaign}`, piece),
		store.older(`unit:${unit}`, piece),
		before,
	])
	if (own.length >= most || !before) return own
	return distinct([...own, store.older(`column:${column}`, before)])
}

function distinct(heads: readonly (Head | '' | undefined)[]): Head[] {
	const given = heads.flatMap((head) => head || [])
	return [...new Map(given.map((head) => [head.id, head])).values()]
}
