import type { PayloadRequest } from 'payload'
import { personOf } from '../access/allow.ts'
import { inTransaction } from './transaction.ts'

/** How long a request may be repeated, ms: as long as a phone keeps what it has not sent. */
const kept = 14 * 24 * 3_600_000

/**
 * Carries out `work` for a key once: what it did and the record of it are one transaction, a repeated request gets the
 * first answer. A key belongs to who sent it. What throws leaves no record, so it can be tried again.
 */
export async function once<T>(
	req: PayloadRequest,
	key: string,
	work: () => Promise<T>,
): Promise<T> {
	const mine = `${String(personOf(req)?.id)}:${key}`
	return inTransaction(req, async () => {
		const { docs } = await req.payload.find({
			collection: 'receipts',
			where: { key: { equals: mine } },
			limit: 1,
			depth: 0,
			req,
		})
		// Written below, by this function.
		if (docs[0]) return JSON.parse(docs[0].answer) as T
		const answer = await work()
		await req.payload.create({
			collection: 'receipts',
			data: { key: mine, answer: JSON.stringify(answer) },
			depth: 0,
			req,
		})
		const old = new Date(Date.now() - kept).toISOString()
		await req.payload.delete({
			collection: 'receipts',
			where: { createdAt: { less_than: old } },
			depth: 0,
			req,
		})
		return answer
	})
}
