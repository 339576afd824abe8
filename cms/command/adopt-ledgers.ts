import { createLocalReq, type Payload } from 'payload'
import { adoptFigures } from '../ledger/adopt.ts'
import { keepLedger, ledgerIn } from './ledger-row.ts'
import { inTransaction } from './transaction.ts'

/**
 * Turns lists of figures from before there was a ledger into ledgers; what is no list stays where it is. Done at every
 * start, so that also an old backup comes with its figures; a campaign is done once.
 * @returns how many campaigns were done
 */
export async function adoptLedgers(payload: Payload, now = new Date()): Promise<number> {
	const req = await createLocalReq({}, payload)
	return inTransaction(req, async () => {
		const { docs } = await payload.find({
			...{ collection: 'campaigns', depth: 0, pagination: false, req },
		})
		let done = 0
		for (const row of docs) {
			const adopted = adoptFigures(row.figures, ledgerIn(row), { now: now.toISOString() })
			if (!adopted) continue
			await keepLedger(req, row, adopted, { figures: [] })
			done++
		}
		return done
	})
}
