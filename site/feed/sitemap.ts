import { dayAfter } from '../../content/day.ts'
import {
	archiveRoute,
	campaignsRoute,
	correctionsRoute,
	frontRoute,
	listRoute,
	listsSitemapRoute,
	type Month,
	monthSitemapRoute,
	newsSitemapRoute,
	pieceRoute,
	type Route,
	unitsRoute,
} from '../../content/route.ts'
import type { Reader } from '../store/reader.ts'
import type { Live } from '../store/shown.ts'
import { branch, documentOf, leaf } from './xml.ts'

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** Google takes news of the last two days. */
const newsDays = 2
/** More a map of news may not hold (Google, news sitemaps). */
const mostNews = 1000

/** The maps there are: one of the lists, one a month, one of the news. */
export function sitemapIndex(store: Reader): string {
	const origin = store.origin()
	const maps = [listsSitemapRoute, newsSitemapRoute, ...store.months('all').map(monthSitemapRoute)]
	const entries = maps.map((route) => branch('sitemap', [leaf('loc', origin + route)]))
	return documentOf(branch('sitemapindex', entries, { xmlns }))
}

/** Front page and lists. */
export function listsSitemap(store: Reader): string {
	const lists = (['column', 'unit', 'campaign'] as const).flatMap((kind) =>
		store.every(kind).map(({ slug }) => listRoute(`${kind}:${slug}`)),
	)
	const routes = [
		frontRoute,
		listRoute('all'),
		unitsRoute,
		campaignsRoute,
		correctionsRoute,
		...lists,
	]
	return urlset(routes.map((route) => url(store.origin(), route)))
}

/** A month's own page and its pieces. */
export function monthSitemap(store: Reader, month: Month): string {
	const origin = store.origin()
	const pieces = store
		.archivePieces('all', month)
		.map(({ piece, changed }) => url(origin, pieceRoute(piece), leaf('lastmod', changed)))
	return urlset([url(origin, archiveRoute('all', month)), ...pieces])
}

/** The pieces of today and yesterday, as news search engines take them. */
export function newsSitemap(store: Reader): string {
	const origin = store.origin()
	const name = store.settings()?.name ?? '县域新闻'
	const pieces = store
		.piecesFrom('all', dayAfter(store.today(), 1 - newsDays), mostNews)
		.map(({ piece, since }) => url(origin, pieceRoute(piece), news(name, { piece, since })))
	return urlset(pieces, { 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' })
}

function news(name: string, { piece, since }: Pick<Live, 'piece' | 'since'>): string {
	return branch('news:news', [
		branch('news:publication', [leaf('news:name', name), leaf('news:language', 'zh-cn')]),
		leaf('news:publication_date', since),
		leaf('news:title', piece.headline.title),
	])
}

function url(origin: string, route: Route, more = ''): string {
	return branch('url', [leaf('loc', origin + route), more])
}

function urlset(urls: readonly string[], namespaces: Record<string, string> = {}): string {
	return documentOf(branch('urlset', urls, { xmlns, ...namespaces }))
}
