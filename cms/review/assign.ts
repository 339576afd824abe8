import { nextStep } from './decide.ts'
import type { Refusal } from './refusal.ts'
import { type Command, orderRefusals, roleRefusals } from './work.ts'

const may = ['editor', 'proofreader', 'director', 'chief'] as const

/** 转给: names who is to take the next step; no `to` gives it back to all of the role. Others of the role still may. */
export const assign: Command = (work, actor, order) => {
	const found: Refusal[] = [
		...roleRefusals(actor, 'assign', may),
		...orderRefusals(work, 'assign', order),
	]
	const step = nextStep(work)
	const { to } = order
	if (step && to && !to.roles.includes(step.role)) {
		found.push({ kind: 'cannot-sign', step: step.id, needs: step.role })
	}
	if (found.length > 0) return { refusals: found }
	return { changes: { stage: work.stage, assignee: to?.id ?? null } }
}
