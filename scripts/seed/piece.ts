import { readFile } from 'node:fs/promises'
import type { Payload, PayloadRequest } from 'payload'
import { documentOf } from '../../cms/manuscript/document-of.ts'
import type { Manuscript } from '../../cms/payload-types.ts'
import { midnightOf } from '../../content/day.ts'
import type { DemoPiece } from '../../content/demo/edition.ts'
import { requestOf, usernameOf } from './accounts.ts'
import { order } from './order.ts'
import type { Places } from './records.ts'
import { signByAll } from './sign-by-all.ts'

/** From the correspondent's draft through every signature to the log, on the demo's day. */
export async function publishDemo(
	payload: Payload,
	demo: DemoPiece,
	places: Places,
	clock: () => Date,
): Promise<void> {
	const id = await writeDemo(payload, demo, places, midnightOf(demo.day))
	await signByAll(payload, id, demo.unit, clock)
	const placement = demo.rank ?? 'none'
	await order(
		await requestOf(payload, 'chief'),
		'publish',
		id,
		{ column: demo.column, placement },
		clock(),
	)
}

/**
 * The manuscript as its correspondent saves it.
 * @param createdAt ISO 8601; none: now. Nobody hands in what is not there yet: statistics rely on it
 */
export async function writeDemo(
	payload: Payload,
	demo: DemoPiece,
	{ columns, campaigns }: Places,
	createdAt?: string,
): Promise<string> {
	const req = await requestOf(payload, usernameOf('correspondent', demo.unit))
	const media: (string | number)[] = []
	for (const { file } of demo.photos) media.push(await upload(payload, req, file))
	const { headline, byline, dateline, body, photos, notice, kind, keywords, summary } = demo
	const column = columns.get(demo.column)?.id as number | undefined
	const campaign = demo.campaign ? (campaigns.get(demo.campaign)?.id as number) : undefined
	const { id } = await payload.create({
		collection: 'manuscripts',
		user: req.user,
		overrideAccess: false,
		depth: 0,
		context: { piece: demo.id },
		data: {
			...{ kind, summary, byline, title: headline.title, dateline: dateline ?? '' },
			...{ kicker: headline.kicker ?? '', subtitle: headline.subtitle ?? '' },
			keywords: keywords.join(' '),
			body: documentOf(body, media) as never,
			photos: photos.map(({ file: _, ...words }, at) => ({ ...words, media: media[at] as number })),
			...(notice ? { notice: noticeFields(notice) } : {}),
			...(column ? { column } : {}),
			...(campaign ? { campaign } : {}),
			...(createdAt ? { createdAt } : {}),
		},
	})
	return String(id)
}

function noticeFields({ attachments, type, ...rest }: NonNullable<DemoPiece['notice']>) {
	return {
		...rest,
		type,
		...(attachments ? { attachments: attachments.join('\n') } : {}),
		// The select's own list refuses what is none of its types; what is undefined is absent.
	} as NonNullable<Manuscript['notice']>
}

async function upload(
	payload: Payload,
	{ user }: PayloadRequest,
	name: string,
): Promise<string | number> {
	const data = await readFile(new URL(`../../content/demo/pictures/${name}`, import.meta.url))
	const { id } = await payload.create({
		collection: 'media',
		data: {},
		file: { data, mimetype: 'image/jpeg', name, size: data.length },
		user,
		overrideAccess: false,
		depth: 0,
	})
	return id
}
