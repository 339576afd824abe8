import type { PayloadRequest } from 'payload'
import type { ReadText } from '../ledger/mismatches.ts'
import { readTextOf } from '../ledger/text-of-row.ts'
import { writtenRow } from '../manuscript/written.ts'
import { stageNames, stepName } from '../review/names.ts'
import type { Stage } from '../review/stage.ts'

/** A manuscript of a campaign, with its text, and the text that is live while a correction of it is under way. */
export type CampaignPiece = Readonly<{
	id: number
	/** Its id in public. */
	piece: string
	title: string
	kind: string
	stage: Stage
	/** Where it stands, in words: 等初审, 已发布. */
	stands: string
	unit: string
	day: string
	text: ReadText
	live?: ReadText
}>

/** Of no more use to anybody: what they say of a figure is nowhere. */
const over: readonly Stage[] = ['rejected', 'recalled', 'withdrawn']
const liveText = writtenRow.partial()

/** The manuscripts and notices of a campaign that the asker may read, the newest first. */
export async function loadCampaignPieces(
	req: PayloadRequest,
	campaign: number,
): Promise<CampaignPiece[]> {
	const { docs } = await req.payload.find({
		collection: 'manuscripts',
		where: { campaign: { equals: campaign }, stage: { not_in: [...over] } },
		select: {
			...{
				kind: true,
				stage: true,
				step: true,
				piece: true,
				unit: true,
				day: true,
				signedText: true,
			},
			...{ kicker: true, title: true, subtitle: true, summary: true, body: true, photos: true },
		},
		...{ sort: '-createdAt', depth: 0, pagination: false },
		...{ overrideAccess: false, user: req.user, req },
	})
	const units = await unitNames(req)
	return docs.map((doc) => {
		const stage = doc.stage ?? 'draft'
		const live = liveText.safeParse(doc.signedText ?? undefined).data
		return {
			...{
				id: doc.id,
				piece: doc.piece ?? '',
				title: doc.title || '（无题）',
				kind: doc.kind ?? '',
				stage,
			},
			stands: stage === 'in-review' && doc.step ? `等${stepName(doc.step)}` : stageNames[stage],
			...{ unit: units.get(Number(doc.unit)) ?? '', day: doc.day ?? '' },
			text: readTextOf(liveText.parse(doc)),
			...(live ? { live: readTextOf(live) } : {}),
		}
	})
}

async function unitNames(req: PayloadRequest): Promise<ReadonlyMap<number, string>> {
	const { docs } = await req.payload.find({
		...{ collection: 'units', select: { name: true }, depth: 0, pagination: false, req },
	})
	return new Map(docs.map(({ id, name }) => [id, name]))
}
