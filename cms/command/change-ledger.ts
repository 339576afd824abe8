import type { PayloadRequest } from 'payload'
import { dayOf } from '../../content/day.ts'
import { actorOf } from '../access/allow.ts'
import type { Ledger, Outcome } from '../ledger/ledger.ts'
import type { Actor } from '../review/decide.ts'
import type { Refusal } from '../review/refusal.ts'
import { keepLedger, ledgerIn } from './ledger-row.ts'
import { loadNames } from './load-names.ts'
import { inTransaction } from './transaction.ts'

export type When = { now: string; today: string }

/**
 * One change of a campaign's ledger: loads it, decides and keeps it in one transaction, or gives every refusal.
 * @param decide one of the verbs in `ledger/`, with its order
 */
export async function changeLedger(
	req: PayloadRequest,
	id: string,
	decide: (ledger: Ledger, actor: Actor, when: When) => Outcome,
	now = new Date(),
): Promise<{ version: number } | { refusals: Refusal[] }> {
	const actor = actorOf(req, now)
	if (!actor) return { refusals: [{ kind: 'not-signed-in' }] }
	return inTransaction(req, async () => {
		const row = await req.payload.findByID({
			...{ collection: 'campaigns', id, depth: 0, disableErrors: true, req },
		})
		if (!row) return { refusals: [{ kind: 'not-found' }] }
		const when = { now: now.toISOString(), today: dayOf(now) }
		const done = decide(ledgerIn(row), actor, when)
		if ('refusals' in done) return { refusals: await named(req, done.refusals) }
		await keepLedger(req, row, done.ledger)
		return { version: done.ledger.version }
	})
}

/** Refusals that tell of somebody, with the name on the desk. */
export async function named(req: PayloadRequest, refusals: readonly Refusal[]): Promise<Refusal[]> {
	const by = refusals.flatMap((refusal) => ('by' in refusal && refusal.by ? [refusal.by] : []))
	const nameOf = await loadNames(req, by)
	return refusals.map((refusal) => {
		if (!('by' in refusal)) return refusal
		const { by, ...rest } = refusal
		return by ? { ...rest, by: nameOf(by) } : rest
	})
}
