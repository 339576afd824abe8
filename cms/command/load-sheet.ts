import type { PayloadRequest } from 'payload'
import type { ReviewSheet } from '../trail/sheet-page.ts'
import { historyOf, loadSaid } from './history-endpoint.ts'
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
	const [review, events, said] = await Promise.all([
		reviewOf(req, row),
		historyOf(req, row),
		loadSaid(req, row),
	])
	/** An opinion is written after its signature and before the next one of that step. */
	const opinionOf = (step: string, at: string, next: string | undefined): string =>
		said
			.filter((one) => one.kind === 'opinion' && one.step === step)
			.filter((one) => one.at >= at && (!next || one.at < next))
			.map(({ text }) => text)
			.join('；')
	return {
		...{ number: review.number, title: review.title, unit: review.unit, authors: review.authors },
		...{ kicker: row.kicker ?? '', subtitle: row.subtitle ?? '' },
		...{ chain: review.chain, stage: review.stageName, digest: review.digest.content },
		...{ characters: review.characters, photos: review.photos, events },
		steps: review.steps.map(({ id: step, name, role, given }) => ({
			...{ name, role },
			given: given.map((one, index) => ({
				...{ name: one.name, at: one.at, digest: one.digest, valid: one.valid },
				opinion: opinionOf(step, one.at, given[index + 1]?.at),
			})),
		})),
		printedAt: now.toISOString(),
	}
}
