import type { Endpoint } from 'payload'
import type { Focus } from '../../content/photo.ts'
import { type Content, contentOf } from '../../content/piece.ts'
import { pieceHtml } from '../../site/feed/piece-html.ts'
import { type Broadcast, broadcastOf } from '../channel/broadcast.ts'
import { lookOver, type Remark } from '../channel/look-over.ts'
import { type PageTag, pageTags } from '../channel/page-tags.ts'
import {
	accountPage,
	linkedPicture,
	pictureToCome,
	type Wechat,
	wechatOf,
} from '../channel/wechat.ts'
import { runningPortal } from '../publish/running.ts'
import { loadDraft } from './load-draft.ts'
import { previewFiles } from './preview-page.ts'
import { refusalResponse } from './refused.ts'

/** What `GET /api/manuscripts/:id/channels` answers: a manuscript as it would go out besides its page, and what that page says of itself. */
export type Channels = {
	/** Exactly this text is public. */
	isLive: boolean
	headline: Content['headline']
	tags: PageTag[]
	remarks: Remark[]
	/** `page`: how it will look there, with the pictures that a draft cannot take along. */
	wechat: Wechat & { title: string; summary: string; page: string }
	broadcast: Broadcast
	photos: { src: string; alt: string; name: string; focus: Focus | undefined }[]
}

/** `GET /api/manuscripts/:id/channels`. */
export const channelsEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:id/channels',
	method: 'get',
	handler: async (req) => {
		if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
		const portal = runningPortal()
		if (!portal) return refusalResponse([{ kind: 'no-preview' }])
		const draft = await loadDraft(req, String(req.routeParams?.id))
		if (!draft) return refusalResponse([{ kind: 'not-found' }])
		if ('missing' in draft) {
			return refusalResponse([{ kind: 'incomplete', verb: 'preview', missing: draft.missing }])
		}
		const { piece } = draft
		const content = contentOf(piece)
		const broadcast = broadcastOf(content)
		const { isLive } = draft
		const { title } = piece.headline
		const plain = pieceHtml(piece, portal.store.origin())
		return Response.json({
			isLive,
			headline: piece.headline,
			tags: pageTags(await portal.preview(draft)),
			remarks: lookOver(content, broadcast.seconds),
			wechat: {
				...wechatOf(plain, isLive ? linkedPicture : pictureToCome),
				...{ title, summary: piece.summary ?? '' },
				page: accountPage(title, wechatOf(pieceHtml(piece, previewFiles), linkedPicture)),
			},
			broadcast,
			photos: piece.photos.flatMap((photo, at) => {
				const largest = photo.renditions
					.filter(({ format }) => format === 'jpg')
					.sort((a, b) => b.width - a.width)[0]
				if (!largest) return []
				const file = `${largest.sha256}.${largest.format}`
				return [
					{
						src: `${previewFiles}/media/${file}`,
						alt: photo.alt,
						name: `${title}-图${at + 1}.jpg`,
						focus: photo.focus,
					},
				]
			}),
		} satisfies Channels)
	},
}
