import type { PayloadRequest } from 'payload'
import { parseRow, type Row } from '../../command/load-work.ts'
import { textOfBody } from '../../phone/body-text.ts'
import type { Write } from '../../phone/history.ts'
import type { Parts } from '../../phone/pages/returned.ts'
import { shownOf } from './load-draft-of.ts'

/** Every kept write of a manuscript, oldest first. Whoever may read the manuscript may read these; ask before. */
export async function loadHistory(req: PayloadRequest, id: string): Promise<Write[]> {
	const { docs } = await req.payload.findVersions({
		...{ collection: 'manuscripts', where: { parent: { equals: id } }, sort: 'createdAt' },
		...{ depth: 0, pagination: false, req },
		select: { version: { stage: true, edited: true }, createdAt: true },
	})
	return docs.map((doc) => {
		const edited = doc.version.edited as { by?: string; at?: string } | null | undefined
		return {
			...{ id: String(doc.id), stage: doc.version.stage ?? 'draft' },
			...{ at: edited?.at ?? doc.createdAt, by: edited?.by ?? '' },
		}
	})
}

/** The words of one write, part by part. */
export async function loadParts(
	req: PayloadRequest,
	write: Write | undefined,
): Promise<Parts | undefined> {
	if (!write) return
	const found = await req.payload.findVersionByID({
		...{ collection: 'manuscripts', id: write.id, depth: 0, req, disableErrors: true },
	})
	// A version holds the row but for its id.
	return found ? partsOf(parseRow({ ...found.version, id: 0 })) : undefined
}

export function partsOf(row: Row): Parts {
	const { body, photos } = shownOf(row)
	const lines = (given: (string | null | undefined)[]) => given.filter(Boolean).join('\n')
	return {
		title: lines([row.kicker, row.title, row.subtitle]),
		byline: lines([row.dateline, row.byline, row.source]),
		text: textOfBody(body),
		photos: lines(
			photos.map(({ media, caption, credit }, at) => {
				return `图${at + 1}（${media}）：${caption}${credit && ` ■${credit}`}`
			}),
		),
	}
}
