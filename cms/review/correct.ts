import type { Refusal } from './refusal.ts'
import { type Command, orderRefusals, roleRefusals, type Work } from './work.ts'

export const correctors = ['editor', 'director', 'chief'] as const

/**
 * 发更正: opens a live piece's text again under the chain of corrections. Its page stays as it is until all of that
 * chain have signed the new text, with what readers will be told of it, and it is published.
 */
export const correct: Command = (work, actor, order) => {
	const found: Refusal[] = [
		...roleRefusals(actor, 'correct', correctors),
		...orderRefusals(work, 'correct', order),
	]
	if (!order.text) found.push({ kind: 'no-reason' })
	if (!order.text || found.length > 0) return { refusals: found }
	return {
		changes: {
			stage: 'in-review',
			chain: work.chains.correction,
			correction: order.text,
			signedText: 'keep',
			reasons: [],
		},
	}
}

/** 放弃更正: the text is again the one that is live, with the signatures it had. */
export const abandon: Command = (work, actor, order) => {
	const found: Refusal[] = [
		...roleRefusals(actor, 'abandon', correctors),
		...(work.correction === undefined
			? [{ kind: 'not-correcting' } as const]
			: orderRefusals(work, 'abandon', order)),
	]
	return found.length > 0
		? { refusals: found }
		: { changes: { stage: 'published', ...dropped(work) } }
}

/** What ends a correction under way, nothing when there is none. */
export function dropped(work: Pick<Work, 'correction'>) {
	if (work.correction === undefined) return {}
	return { correction: null, due: null, signedText: 'put-back' } as const
}
