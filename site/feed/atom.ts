import type { Feed, Item } from './feed.ts'
import { branch, documentOf, html, leaf } from './xml.ts'

/** Atom (RFC 4287) with the whole text. */
export function atom({ title, description, paper, home, icon, changed, addresses, items }: Feed) {
	const feed = [
		leaf('id', home),
		leaf('title', title),
		leaf('subtitle', description),
		leaf('updated', changed),
		leaf('icon', icon),
		branch('link', [], { rel: 'self', type: 'application/atom+xml', href: addresses.atom }),
		branch('link', [], { rel: 'alternate', type: 'text/html', href: home }),
		branch('author', [leaf('name', paper)]),
		...items.map(entryOf),
	]
	const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' }
	return documentOf(branch('feed', feed, namespaces))
}

function entryOf({ url, title, people, summary, html: text, ...rest }: Item) {
	const { since, changed, column, keywords } = rest
	return branch('entry', [
		leaf('id', url),
		leaf('title', title),
		branch('link', [], { rel: 'alternate', type: 'text/html', href: url }),
		leaf('published', since),
		leaf('updated', changed),
		people && branch('author', [leaf('name', people)]),
		...[column, ...keywords].map((term) => branch('category', [], { term })),
		leaf('summary', summary),
		html('content', text, { type: 'html' }),
	])
}
