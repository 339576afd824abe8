import {
	elderRoute,
	newsSitemapRoute,
	type Route,
	searchDataRoute,
	searchRoute,
	sitemapRoute,
} from '../../content/route.ts'
import type { Reader } from '../store/reader.ts'

/** What crawlers may read (RFC 9309): all but answers to searches, of which there is no end in either tree. */
export function robots(store: Reader): string {
	const origin = store.origin()
	const searches = [searchRoute(''), searchDataRoute(''), elderRoute(searchRoute(''))]
	return [
		'User-agent: *',
		...searches.map((route) => `Disallow: ${pathOf(route)}`),
		'',
		`Sitemap: ${origin}${sitemapRoute}`,
		`Sitemap: ${origin}${newsSitemapRoute}`,
		'',
	].join('\n')
}

function pathOf(route: Route): string {
	return route.split('?')[0] ?? route
}
