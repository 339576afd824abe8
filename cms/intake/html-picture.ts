import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attributeOf } from './html-look.ts'
import { isUsable, pictureHead } from './picture.ts'
import type { Tally } from './tally.ts'
import type { Picture } from './tree.ts'

/** A picture of a page: its bytes where they stand in the page; a remote one keeps its place and is never fetched (R12). */
export function pictureItems(node: Tree.Element, tally: Tally): Picture[] {
	const sources = ['data-src', 'data-original', 'src'].map((name) => attributeOf(node, name).trim())
	const source = sources.find(Boolean) ?? ''
	if (isTracker(node) || source === '') return []
	if (/^https?:\/\//i.test(source)) {
		tally.add('external-picture')
		return [{ kind: 'picture', media: source, bytes: new Uint8Array() }]
	}
	const inline = /^data:image\/[\w+.-]+;base64,(.+)$/is.exec(source)?.[1]
	if (!inline) {
		tally.add(source.startsWith('data:') ? 'unsupported-picture' : 'missing-picture')
		return []
	}
	const bytes = new Uint8Array(Buffer.from(inline, 'base64'))
	if (isUsable(pictureHead(bytes))) return [{ kind: 'picture', media: 'inline', bytes }]
	tally.add('unsupported-picture')
	return []
}

/** One pixel, to see who opened the page. */
function isTracker(node: Tree.Element): boolean {
	const side = (name: string) => Number.parseInt(attributeOf(node, name), 10)
	return side('width') <= 2 || side('height') <= 2
}
