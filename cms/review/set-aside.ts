import { nextStep } from './decide.ts'
import type { Refusal } from './refusal.ts'
import { holderRefusals } from './return.ts'
import { type Command, orderRefusals, roleRefusals } from './work.ts'

const rejecters = ['editor', 'director', 'chief'] as const
const chief = ['chief'] as const

/** 不采用, with a reason that its author reads. */
export const reject: Command = (work, actor, order) => {
	const found: Refusal[] = [
		...roleRefusals(actor, 'reject', rejecters),
		...orderRefusals(work, 'reject', order),
	]
	if (work.stage === 'in-review' && !actor.roles.includes('chief')) {
		found.push(...holderRefusals(work, actor))
	}
	const reasons = order.reasons ?? []
	if (reasons.length === 0) found.push({ kind: 'no-reason' })
	return found.length > 0 ? { refusals: found } : { changes: { stage: 'rejected', reasons } }
}

/** 待用: good, but not now. Its signatures stay. */
export const hold: Command = (work, actor, order) => {
	const found: Refusal[] = [
		...roleRefusals(actor, 'hold', chief),
		...orderRefusals(work, 'hold', order),
	]
	return found.length > 0 ? { refusals: found } : { changes: { stage: 'held' } }
}

/** Takes up what was held: it goes on where it stood. */
export const resume: Command = (work, actor, order) => {
	const found: Refusal[] = [
		...roleRefusals(actor, 'resume', chief),
		...orderRefusals(work, 'resume', order),
	]
	if (found.length > 0) return { refusals: found }
	return { changes: { stage: nextStep(work) ? 'in-review' : 'approved' } }
}
