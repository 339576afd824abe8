import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/allow.ts'
import { sameSteps } from '../review/chain.ts'
import { nextStep } from '../review/decide.ts'
import { editRefusals } from '../review/edit.ts'
import { nameSteps } from '../review/name-steps.ts'
import type { Refusal } from '../review/refusal.ts'
import { type Verb, verbsOfPeople } from '../review/stage.ts'
import type { Order, Work } from '../review/work.ts'
import { worded } from './messages.ts'
import { nameSigners } from './name-signers.ts'
import { commands } from './operate.ts'

export type Action = {
	action: Verb | 'edit'
	/** Empty when the caller may; else the words beside the disabled button. */
	refusals: (Refusal & { message: string })[]
	/** With `sign`: the digest of what the step covers, to be sent back. */
	seen?: string
}

/** What the caller may do with a manuscript now. The same functions guard the orders. */
export async function actionsOf(req: PayloadRequest, work: Work): Promise<Action[]> {
	const actor = actorOf(req)
	if (!actor) return []
	const now = new Date()
	const step = nextStep(work)
	const seen = step && work.digest[step.covers]
	// As if the form behind the button had been filled in.
	const order: Order = {
		version: work.version,
		seen,
		reasons: [{ code: '12', text: '…' }],
		text: '…',
		chain: sameSteps(work.chain, work.chains.brief) ? 'standard' : 'brief',
		at: new Date(now.getTime() + 3_600_000).toISOString(),
		column: work.place.column || work.columns[0],
	}
	return Promise.all([
		...verbsOfPeople.map(async (action): Promise<Action> => {
			const decided = commands[action](work, actor, order, now)
			const refusals = 'refusals' in decided ? await nameSigners(req, work, decided.refusals) : []
			return {
				action,
				refusals: worded(refusals),
				...(action === 'sign' && seen ? { seen } : {}),
			}
		}),
		{ action: 'edit', refusals: worded(nameSteps(editRefusals(work, actor), work.chain)) },
	])
}
