import {
	feedRoute,
	frontRoute,
	type List,
	listRoute,
	listsSitemapRoute,
	type Month,
	manifestRoute,
	monthSitemapRoute,
	newsSitemapRoute,
	type Route,
	robotsRoute,
	sitemapRoute,
} from '../../content/route.ts'
import type { Reader } from '../store/reader.ts'
import { atom } from './atom.ts'
import { feedOf } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { manifest } from './manifest.ts'
import { robots } from './robots.ts'
import { rss } from './rss.ts'
import { listsSitemap, monthSitemap, newsSitemap, sitemapIndex } from './sitemap.ts'

/**
 * What stands beside a page and shows the same in other formats, by address: feeds beside a list, the map of a month
 * beside the month, what is about the whole portal beside the front page. They are written with their page, so a
 * publication marks no route more for them.
 */
export function companionsOf(route: Route, store: Reader): Map<Route, string> {
	if (route === frontRoute) return ofFront(store)
	const list = listOf(route)
	if (list) return ofList(store, list)
	const month = /^\/all\/(\d{4}-\d\d)\/$/.exec(route)?.[1] as Month | undefined
	return month ? new Map([[monthSitemapRoute(month), monthSitemap(store, month)]]) : new Map()
}

/** The list that has its own page here. */
function listOf(route: Route): List | undefined {
	if (route === listRoute('all')) return 'all'
	const [, kind, slug] = /^\/(column|unit|campaign)\/([a-z0-9-]+)\/$/.exec(route) ?? []
	return kind && slug ? (`${kind}:${slug}` as List) : undefined
}

function ofList(store: Reader, list: List): Map<Route, string> {
	const feed = feedOf(store, list)
	return new Map([
		[feedRoute(list, 'rss'), rss(feed)],
		[feedRoute(list, 'atom'), atom(feed)],
		[feedRoute(list, 'json'), jsonFeed(feed)],
	])
}

function ofFront(store: Reader): Map<Route, string> {
	return new Map([
		[sitemapRoute, sitemapIndex(store)],
		[listsSitemapRoute, listsSitemap(store)],
		[newsSitemapRoute, newsSitemap(store)],
		[robotsRoute, robots(store)],
		[manifestRoute, manifest(store)],
	])
}
