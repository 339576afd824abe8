import type { Piece } from '../../content/piece.ts'
import {
	campaignsRoute,
	correctionsRoute,
	frontRoute,
	isElder,
	type List,
	type Month,
	notFoundRoute,
	plainRoute,
	type Route,
	unitsRoute,
} from '../../content/route.ts'
import { fillFront } from '../../site/front/fill-front.ts'
import { countedUpTo } from '../../site/src/print-count.ts'
import { relatedOf } from '../../site/src/related-of.ts'
import { unsaidYear, yearOf } from '../../site/src/year-of.ts'
import type { Reader } from '../../site/store/reader.ts'

/** A portal in small: every kind of page with its twin, each saying all that it reads. */
export async function render(route: Route, store: Reader): Promise<string> {
	return isElder(route) ? `elder ${page(plainRoute(route), store)}` : page(route, store)
}

function page(route: Route, store: Reader): string {
	const parts = route.split('/').filter(Boolean)
	const last = parts.at(-1) ?? ''
	if (route === frontRoute) {
		return JSON.stringify([
			store.today(),
			fillFront(store),
			store.archive('unit:fucun', '2026-10'),
			store.months('all'),
			store.piece('aaaaaaaa'),
			store.countFrom('unit:fucun', '2026-11-01'),
			store.countNewest('campaign:renju', countedUpTo),
		])
	}
	if (route === notFoundRoute) return JSON.stringify(store.newest('all', 3))
	if (route === unitsRoute) return JSON.stringify(store.every('unit'))
	if (route === campaignsRoute) return JSON.stringify(store.every('campaign'))
	if (route === correctionsRoute) return JSON.stringify(store.errata())
	if (parts[0] === 'corrections') return JSON.stringify(store.errataOf(last as Month))
	const paper = store.settings()
	if (parts.length === 4) {
		const live = store.piece(last)
		return JSON.stringify([
			paper,
			live && [live, store.unit(live.piece.unit), ...olderOf(store, live.piece)],
			live?.piece.kind === 'notice' && store.hasCome('2026-11-26'),
			store.withdrawn(last),
		])
	}
	if (/^\d{4}-\d\d$/.test(last)) {
		const list = parts.slice(0, -1).join(':') as List
		return JSON.stringify(store.archive(list, last as Month))
	}
	const list = parts.join(':') as List
	return JSON.stringify([
		...[store.newest(list, 3), store.months(list), store.campaign(last)],
		...(list === 'all' ? [] : [yearOf(store, list), unsaidYear(store, list)]),
		...(parts[0] === 'campaign' ? [store.countNewest(list, 2)] : []),
		...(parts[0] === 'unit' ? countsOf(store, last) : []),
	])
}

function olderOf(store: Reader, piece: Piece) {
	return [store.older('all', piece), ...relatedOf(store, piece)]
}

function countsOf(store: Reader, unit: string) {
	const kinds = ['report', 'photo-story', 'notice'] as const
	return kinds.map((kind) => store.countOfUnit(unit, kind, '2026-11-01'))
}
