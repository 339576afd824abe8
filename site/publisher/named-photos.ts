const attribute = /\ssrc(?:set)?="([^"]*)"/g
const copy = /(?<=^|[\s,])\/media\/([0-9a-f]{64}\.[a-z]+)/g

/**
 * The names of the public copies that a page loads. Only what `src` and `srcset` say counts: a text may well speak of an
 * address, and templates never leave a quotation mark in a text.
 */
export function namedPhotos(html: string): Set<string> {
	const loaded = [...html.matchAll(attribute)].map(([, value = '']) => value)
	return new Set(loaded.flatMap((value) => [...value.matchAll(copy)].map(([, name = '']) => name)))
}
