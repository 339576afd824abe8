import type { PayloadRequest } from 'payload'
import type { Body } from '../../../content/body.ts'
import { actorOf } from '../../access/allow.ts'
import { engineId } from '../../command/engine-id.ts'
import { loadRow, loadWork, type Row } from '../../command/load-work.ts'
import { worded } from '../../command/messages.ts'
import { bodyOf } from '../../manuscript/body-of.ts'
import { textOfBody } from '../../phone/body-text.ts'
import {
	type Draft,
	emptyDraft,
	type Kind,
	lines,
	noticeLines,
	storedPhoto,
} from '../../phone/draft.ts'
import type { ShownPhoto } from '../../phone/print-body.ts'
import { editRefusals } from '../../review/edit.ts'

/** A manuscript's text and pictures as a page shows them. */
export function shownOf(row: Pick<Row, 'body' | 'photos'>): { body: Body; photos: ShownPhoto[] } {
	const photos: ShownPhoto[] = (row.photos ?? []).flatMap(({ media, alt, caption, credit }) =>
		media === null || media === undefined
			? []
			: [{ media: String(media), alt: alt ?? '', caption: caption ?? '', credit: credit ?? '' }],
	)
	const body = bodyOf(row.body, (media) => {
		const at = photos.findIndex((photo) => photo.media === media)
		return at >= 0 ? at : photos.push({ media, alt: '', caption: '', credit: '' }) - 1
	})
	return { body, photos }
}

/** A manuscript as its author goes on with it, and in words why they may not. */
export async function loadDraftOf(
	req: PayloadRequest,
	id: string,
): Promise<{ draft: Draft; locked: string[]; row: Row } | undefined> {
	const row = await loadRow(req, id)
	const actor = actorOf(req)
	if (!row || !actor) return
	const work = await loadWork(req, row)
	const locked = worded(editRefusals(work, actor)).map(({ message }) => message)
	return { draft: draftOfRow(row, actor.id), locked, row }
}

export function draftOfRow(row: Row, owner: string): Draft {
	const { body, photos } = shownOf(row)
	return {
		...emptyDraft(String(row.id), owner, 0),
		...{ id: row.id, version: row.version, kind: (row.kind ?? 'report') as Kind },
		lines: Object.fromEntries(lines.map((name) => [name, row[name] ?? ''])) as Draft['lines'],
		notice: Object.fromEntries(noticeLines.map((name) => [name, row.notice?.[name] ?? ''])),
		text: textOfBody(body),
		body,
		photos: photos.map((photo) => storedPhoto({ ...photo, media: engineId(photo.media) })),
	}
}
