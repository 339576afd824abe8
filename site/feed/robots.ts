import { newsSitemapRoute, searchRoute, sitemapRoute } from '../../content/route.ts'
import type { Reader } from '../store/reader.ts'

/** What crawlers may read (RFC 9309): all but answers to searches, of which there is no end. */
export function robots(store: Reader): string {
	const origin = store.origin()
	const [search] = searchRoute('').split('?')
	return [
		'User-agent: *',
		`Disallow: ${search}`,
		'',
		`Sitemap: ${origin}${sitemapRoute}`,
		`Sitemap: ${origin}${newsSitemapRoute}`,
		'',
	].join('\n')
}
