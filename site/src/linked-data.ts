import { printCredit } from '../../content/credit.ts'
import { type Photo, plainOf } from '../../content/photo.ts'
import type { Piece } from '../../content/piece.ts'
import { frontRoute, photoRoute, type Route, searchRoute } from '../../content/route.ts'
import type { Settings } from '../../content/settings.ts'
import type { Live } from '../store/shown.ts'

/** What schema.org's vocabulary says of the portal's pages (https://schema.org, as JSON-LD 1.1). */
type Data = { readonly [name: string]: unknown }
type Paper = { origin: string; settings: Settings | undefined }
type About = Paper & {
	/** The page's, absolute. */
	address: string
	/** Names. */
	column: string
	unit: string
}

const context = { '@context': 'https://schema.org' }

/** The portal itself, with its search. */
export function websiteOf({ name, origin, settings }: Paper & { name: string }): Data {
	return {
		...context,
		...{ '@type': 'WebSite', name, url: origin + frontRoute, inLanguage: 'zh-CN' },
		publisher: publisherOf({ origin, settings }),
		potentialAction: {
			'@type': 'SearchAction',
			target: `${origin}${searchRoute('')}{words}`,
			'query-input': 'required name=words',
		},
	}
}

/** A notice is an Article: `GovernmentService` means a service that is on offer, not words once issued, and has no date. */
const types = { report: 'NewsArticle', 'photo-story': 'ImageGallery', notice: 'Article' } as const

/** A piece: news, a gallery, or the words of an office. */
export function pieceData({ piece, since, changed }: Live, about: About): Data {
	const { headline, byline, summary, keywords, photos } = piece
	const authors = byline.people.flatMap(({ names }) => names)
	const images = photos.flatMap((photo) => imageOf(photo, about.origin))
	return {
		...context,
		...{ '@type': types[piece.kind], headline: headline.title, name: headline.title },
		...{ url: about.address, mainEntityOfPage: about.address, inLanguage: 'zh-CN' },
		...{ datePublished: since, dateModified: changed, articleSection: about.column },
		...(summary ? { description: summary } : {}),
		...(keywords.length > 0 ? { keywords } : {}),
		...(images.length > 0 ? { image: images } : {}),
		author:
			authors.length > 0
				? authors.map((name) => ({ '@type': 'Person', name }))
				: { '@type': 'Organization', name: officeOf(piece) ?? about.unit },
		publisher: publisherOf(about),
		...(piece.kind === 'notice' && piece.notice.expires ? { expires: piece.notice.expires } : {}),
	}
}

function officeOf(piece: Piece): string | undefined {
	return piece.kind === 'notice' ? piece.notice.issuer : undefined
}

function imageOf(photo: Photo, origin: string): Data[] {
	const rendition = plainOf(photo)
	if (!rendition) return []
	const { width, height } = rendition
	return [
		{
			...{ '@type': 'ImageObject', url: origin + photoRoute(rendition), width, height },
			...(photo.caption ? { caption: photo.caption } : {}),
			...(photo.credit ? { creditText: printCredit(photo.credit) } : {}),
		},
	]
}

function publisherOf({ origin, settings }: Paper): Data {
	const isOffice = settings?.profile === 'government'
	return {
		'@type': isOffice ? 'GovernmentOrganization' : 'NewsMediaOrganization',
		name: settings?.name ?? '县域新闻',
		url: origin + frontRoute,
		logo: { '@type': 'ImageObject', url: `${origin}/icon-512.png`, width: 512, height: 512 },
	}
}

/** The way from the front page to a page, which itself has no address here. */
export function breadcrumbs(
	origin: string,
	steps: readonly { name: string; route?: Route | undefined }[],
): Data {
	return {
		...context,
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, route }, at) => ({
			...{ '@type': 'ListItem', position: at + 1, name },
			...(route ? { item: origin + route } : {}),
		})),
	}
}
