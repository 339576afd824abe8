import type { PayloadRequest, Where } from 'payload'
import { day } from '../../content/day.ts'
import { pieceRoute } from '../../content/route.ts'
import type { ReadText } from '../ledger/mismatches.ts'
import { readTextOf } from '../ledger/text-of-row.ts'
import { writtenRow } from '../manuscript/written.ts'
import { stageNames, stepName } from '../review/names.ts'
import type { Stage } from '../review/stage.ts'
import { loadUnitNames } from './load-options.ts'

/** A manuscript of a campaign, with its text, and the text that is live while a correction of it is under way. */
export type CampaignPiece = Readonly<{
	id: number
	/** Its id in public. */
	piece: string
	title: string
	kind: string
	/** Where it stands, in words: 等初审, 已发布. */
	stands: string
	isLive: boolean
	/** Whether its text can still be set right before the public reads it, a correction among them. */
	isUnderWay: boolean
	/** The manuscript, or for who may not read that the page on the portal. */
	href: string
	unit: string
	day: string
	text: ReadText
	live?: ReadText
}>

/** Of no more use to anybody: what they say of a figure is nowhere. */
const over: readonly Stage[] = ['rejected', 'recalled', 'withdrawn']
const someText = writtenRow.partial()

/**
 * The live pieces of a campaign, which everybody may read, and of its manuscripts on their way those that the asker may;
 * the newest first.
 * @param portal the portal's address
 */
export async function loadCampaignPieces(
	req: PayloadRequest,
	campaign: number,
	portal: string,
): Promise<CampaignPiece[]> {
	const where: Where = { campaign: { equals: campaign }, stage: { not_in: [...over] } }
	const about = { collection: 'manuscripts', where, depth: 0, pagination: false, req } as const
	const [{ docs }, mine, units] = await Promise.all([
		req.payload.find({
			...about,
			sort: '-createdAt',
			select: {
				...{ kind: true, stage: true, step: true, piece: true, unit: true, day: true },
				...{ kicker: true, title: true, subtitle: true, summary: true, body: true },
				...{ photos: true, signedText: true },
			},
		}),
		req.payload.find({
			...{ ...about, overrideAccess: false, user: req.user, select: { piece: true } },
		}),
		loadUnitNames(req),
	])
	const readable = new Set(mine.docs.map(({ id }) => id))
	return docs.flatMap((doc): CampaignPiece[] => {
		const { id, piece, kind, stage = 'draft', step, signedText } = doc
		const signed = someText.safeParse(signedText ?? undefined).data
		const isLive = stage === 'published' || signed !== undefined
		const mayRead = readable.has(id)
		if (!mayRead && !isLive) return []
		const shown = mayRead ? someText.parse(doc) : (signed ?? someText.parse(doc))
		const published = day.safeParse(doc.day?.slice(0, '2020-08-27'.length)).data
		return [
			{
				...{ id, piece: piece ?? '', kind: kind ?? '', title: shown.title || '（无题）' },
				stands: mayRead ? standsAt(stage ?? 'draft', step) : stageNames.published,
				...{ isLive, isUnderWay: mayRead && stage !== 'published' },
				href:
					mayRead || !published
						? `/admin/collections/manuscripts/${id}`
						: portal + pieceRoute({ id: piece ?? '', day: published }),
				...{ unit: units.get(String(doc.unit)) ?? '', day: published ?? '' },
				text: readTextOf(shown),
				...(mayRead && signed ? { live: readTextOf(signed) } : {}),
			},
		]
	})
}

function standsAt(stage: Stage, step: string | null | undefined): string {
	return stage === 'in-review' && step ? `等${stepName(step)}` : stageNames[stage]
}
