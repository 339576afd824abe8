import type { Body } from '../../content/body.ts'

/** The text of a photo story: pictures that only follow it stand in the gallery instead. One among the text keeps its place. */
export function withoutPhotosAtEnd(body: Body): Body {
	return body.slice(0, body.findLastIndex(({ kind }) => kind !== 'photo') + 1)
}
