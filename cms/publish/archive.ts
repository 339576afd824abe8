import { archiveChain } from '../review/chain.ts'
import type { Refusal } from '../review/refusal.ts'
import { type Command, orderRefusals, roleRefusals } from '../review/work.ts'
import { placeOf, readyRefusals, release } from './publish.ts'

/** 历史稿件: an old article goes into the log under its own day, signed by the chief who imports it. */
export const archive: Command = (given, actor, order, now) => {
	const work = { ...given, chain: archiveChain }
	const place = placeOf(work, order)
	const signature = {
		...{ step: 'archive', by: actor.id, digest: work.digest.content, at: now.toISOString() },
	}
	const signed = { ...work, signatures: [signature] }
	const found: Refusal[] = [
		...roleRefusals(actor, 'archive', ['chief']),
		...orderRefusals(work, 'archive', order),
		...readyRefusals(signed, place),
	]
	if (!work.imported) found.push({ kind: 'not-imported' })
	if (found.length > 0) return { refusals: found }
	const decided = release(signed, place, actor.id, now)
	if ('refusals' in decided) return decided
	return {
		...decided,
		changes: { ...decided.changes, chain: archiveChain, signatures: [signature] },
	}
}
