import type { Feed, Item } from './feed.ts'
import { branch, documentOf, html, leaf } from './xml.ts'

const namespaces = {
	version: '2.0',
	'xmlns:atom': 'http://www.w3.org/2005/Atom',
	'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** RSS 2.0 with the whole text (content:encoded). */
export function rss({ title, description, home, changed, addresses, items }: Feed): string {
	const self = { href: addresses.rss, rel: 'self', type: 'application/rss+xml' }
	const channel = [
		leaf('title', title),
		leaf('link', home),
		leaf('description', description),
		leaf('language', 'zh-CN'),
		leaf('lastBuildDate', moment(changed)),
		branch('atom:link', [], self),
		...items.map(itemOf),
	]
	return documentOf(branch('rss', [branch('channel', channel)], namespaces))
}

function itemOf({ url, title, people, summary, html: text, ...rest }: Item) {
	const { since, column, keywords, image } = rest
	return branch('item', [
		leaf('title', title),
		leaf('link', url),
		leaf('guid', url, { isPermaLink: 'true' }),
		leaf('pubDate', moment(since)),
		leaf('dc:creator', people),
		...[column, ...keywords].map((word) => leaf('category', word)),
		leaf('description', summary ?? title),
		html('content:encoded', text),
		image ? branch('media:content', [], { ...image, medium: 'image', type: 'image/jpeg' }) : '',
	])
}

/** As RFC 822 has it, which RSS asks for. */
function moment(iso: string): string {
	return new Date(iso).toUTCString()
}
