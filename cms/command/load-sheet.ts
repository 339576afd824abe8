import type { PayloadRequest } from 'payload'
import { opinionOf } from '../trail/events.ts'
import type { ReviewSheet } from '../trail/sheet-page.ts'
import { historyOf, loadDone } from './history-endpoint.ts'
import { loadRow } from './load-work.ts'
import { reviewOf } from './review-endpoint.ts'

/** The review sheet of a manuscript that the asker may read. */
export async function loadSheet(
	req: PayloadRequest,
	id: string,
	now = new Date(),
): Promise<ReviewSheet | undefined> {
	const row = await loadRow(req, id)
	if (!row) return
	const [review, events, done] = await Promise.all([
		reviewOf(req, row),
		historyOf(req, row),
		loadDone(req, row),
	])
	return {
		...{ number: review.number, title: review.title, unit: review.unit, authors: review.authors },
		...{ kicker: row.kicker ?? '', subtitle: row.subtitle ?? '' },
		...{ chain: review.chain, stage: review.stageName, digest: review.digest.content },
		...{ characters: review.characters, photos: review.photos, events },
		steps: review.steps.map(({ id: step, name, role, given }) => ({
			...{ name, role },
			given: given.map(({ name, absent, at, digest, valid }) => ({
				...{ at, digest, valid, opinion: opinionOf(done, step, at) },
				name: absent ? `${name}（代${absent}）` : name,
			})),
		})),
		printedAt: now.toISOString(),
	}
}
