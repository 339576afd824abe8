import type { PayloadRequest } from 'payload'
import { dayOf } from '../../content/day.ts'
import { nameOf, personOf } from '../access/allow.ts'
import {
	type ClosingRefusal,
	type Confirmations,
	closerOf,
	closingRefusals,
	confirmed,
} from '../tally/closing.ts'
import { loadForClosing } from './load-stats.ts'
import { inTransaction } from './transaction.ts'

export type ClosedNow = { confirmations: Confirmations; at: string | undefined }

/** Puts down the yes of whoever asks to a month's figures; with the second of the two the month is closed. */
export async function closeMonth(
	req: PayloadRequest,
	month: string,
	now = new Date(),
): Promise<ClosedNow | { refusals: ClosingRefusal[] }> {
	return inTransaction(req, async () => {
		const who = personOf(req, now)
		const { scheme, closing, figures, submissions } = await loadForClosing(req, month, now)
		const before = closing?.confirmations ?? {}
		const as = closerOf(who?.roles ?? [], before)
		const refusals = closingRefusals(
			{ month, confirmations: before, isClosed: closing?.at !== undefined },
			{ id: String(who?.id ?? ''), as },
			figures,
			dayOf(now),
		)
		if (refusals.length > 0 || !who || !as) return { refusals }
		const done = confirmed(before, as, {
			...{ by: String(who.id), name: nameOf(req), at: now.toISOString() },
			...figures,
		})
		const data = {
			...{ month, confirmations: done.confirmations },
			...(done.at ? { at: done.at, scheme, submissions } : {}),
		}
		const about = { collection: 'closings', depth: 0, req } as const
		if (closing) await req.payload.update({ ...about, id: closing.id, data })
		else await req.payload.create({ ...about, data })
		return done
	})
}
