import { type Body, placedPhotos } from '../../content/body.ts'
import type { Piece } from '../../content/piece.ts'

/** The text with the pictures that have no place in it put after its first section: before the second heading, or at its end. */
export function withPhotosApart({ body, photos }: Pick<Piece, 'body' | 'photos'>): Body {
	const placed = new Set(placedPhotos(body))
	const apart = photos.flatMap((_, photo) =>
		placed.has(photo) ? [] : [{ kind: 'photo' as const, photo }],
	)
	const next = body.findIndex(({ kind }, at) => kind === 'heading' && at > 0)
	const end = next === -1 ? body.length : next
	return [...body.slice(0, end), ...apart, ...body.slice(end)]
}
