const attribute = /\ssrc(?:set)?="([^"]*)"/g
const copy = /(?<=^|[\s,])\/media\/([0-9a-f]{64}\.[a-z]+)/g
/** What cards on other sites show of the page; its address is absolute. */
const card = /<meta property="og:image" content="https?:\/\/[^"/]+\/media\/([0-9a-f]{64}\.[a-z]+)"/g

/**
 * The names of the public copies that a page loads. Only what `src`, `srcset` and its card say counts: a text may well speak of an
 * address, and templates never leave a quotation mark in a text.
 */
export function namedPhotos(html: string): Set<string> {
	const loaded = [...html.matchAll(attribute)].map(([, value = '']) => value)
	const copies = loaded.flatMap((value) => [...value.matchAll(copy)])
	return new Set([...copies, ...html.matchAll(card)].map(([, name = '']) => name))
}
