import { textOf } from '../../content/body.ts'
import { sameSteps } from './chain.ts'
import { nextStep } from './decide.ts'
import type { Refusal } from './refusal.ts'
import { type Command, orderRefusals, roleRefusals, type Work } from './work.ts'

const may = ['editor', 'director', 'chief'] as const
/** The most characters a 快讯 may have. */
export const briefLimit = 300

/** 换流程: a short text that is stale in hours goes the short way, or back to the long one. What was signed still counts. */
export const reroute: Command = (work, actor, order) => {
	const found: Refusal[] = [
		...roleRefusals(actor, 'reroute', may),
		...orderRefusals(work, 'reroute', order),
	]
	const name = order.chain ?? 'brief'
	const chain = work.chains[name]
	if (work.kind !== 'report') found.push({ kind: 'only-report' })
	else if (sameSteps(chain, work.chain)) found.push({ kind: 'same-chain' })
	else if (name === 'brief') found.push(...lengthRefusals(work))
	if (!order.text) found.push({ kind: 'no-reason' })
	if (found.length > 0) return { refusals: found }
	return {
		changes: {
			stage: nextStep({ ...work, chain }) ? 'in-review' : 'approved',
			chain,
			assignee: null,
		},
	}
}

function lengthRefusals({ content }: Work): Refusal[] {
	const characters = content ? [...textOf(content.body)].length : 0
	return characters > briefLimit ? [{ kind: 'not-brief', characters, limit: briefLimit }] : []
}
