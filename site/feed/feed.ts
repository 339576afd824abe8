import { printPeople } from '../../content/byline.ts'
import { plainOf } from '../../content/photo.ts'
import {
	type FeedFormat,
	feedRoute,
	type List,
	listRoute,
	photoRoute,
	pieceRoute,
} from '../../content/route.ts'
import type { Reader } from '../store/reader.ts'
import type { Live } from '../store/shown.ts'
import { nameOf } from './name-of.ts'
import { pieceHtml } from './piece-html.ts'

/** Feeds carry so many pieces, the newest first. */
export const feedLength = 20

export type Item = {
	/** The address of its page; it never changes, so it is its identity too. */
	url: string
	title: string
	people: string
	summary?: string | undefined
	/** The piece in full. */
	html: string
	/** Moments, ISO 8601 in UTC. */
	since: string
	changed: string
	column: string
	keywords: readonly string[]
	image?: { url: string; width: number; height: number } | undefined
}

/** What all formats say of a list; every address is absolute. */
export type Feed = {
	title: string
	description: string
	paper: string
	/** The list's page. */
	home: string
	icon: string
	/** Moment of its last change, ISO 8601 in UTC. */
	changed: string
	addresses: Readonly<Record<FeedFormat, string>>
	items: readonly Item[]
}

/** A feed must say when it changed; one that never held a piece did so before all time. */
const never = '1970-01-01T00:00:00.000Z'

/** A list's newest pieces as its feeds give them. */
export function feedOf(store: Reader, list: List): Feed {
	const origin = store.origin()
	const settings = store.settings()
	const paper = settings?.name ?? '县域新闻'
	const address = (format: FeedFormat) => origin + feedRoute(list, format)
	const items = store.newestPieces(list, feedLength).map((live) => itemOf(store, live, origin))
	return {
		title: list === 'all' ? paper : `${nameOf(store, list)}_${paper}`,
		description: settings?.description || paper,
		...{ paper, items, icon: `${origin}/icon-512.png` },
		home: origin + (list === 'all' ? '/' : listRoute(list)),
		changed:
			items
				.map(({ changed }) => changed)
				.sort()
				.at(-1) ?? never,
		addresses: { rss: address('rss'), atom: address('atom'), json: address('json') },
	}
}

function itemOf(store: Reader, { piece, since, changed }: Live, origin: string): Item {
	const [photo] = piece.photos
	const image = photo && plainOf(photo)
	return {
		url: origin + pieceRoute(piece),
		title: piece.headline.title,
		people: printPeople(piece.byline),
		summary: piece.summary,
		html: pieceHtml(piece, origin),
		...{ since, changed, keywords: piece.keywords },
		column: store.column(piece.column)?.name ?? piece.column,
		image: image && { url: origin + photoRoute(image), width: image.width, height: image.height },
	}
}
