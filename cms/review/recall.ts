import { nextStep } from './decide.ts'
import type { Refusal } from './refusal.ts'
import { answered, mayActForAuthor, writers } from './submit.ts'
import { type Command, orderRefusals, roleRefusals } from './work.ts'

/** 撤回: the author takes it back while the chief has not signed. What was signed is void. */
export const recall: Command = (work, actor, order) => {
	const found: Refusal[] = roleRefusals(actor, 'recall', writers)
	const signedOff = ['approved', 'scheduled', 'published', 'withdrawn'].includes(work.stage)
	if (signedOff || (work.stage === 'in-review' && !nextStep(work))) found.push({ kind: 'too-late' })
	else found.push(...orderRefusals(work, 'recall', order))
	if (!mayActForAuthor(work, actor)) found.push({ kind: 'not-author' })
	if (found.length > 0) return { refusals: found }
	return {
		changes: {
			stage: 'recalled',
			submitted: null,
			...answered(work),
			signatures: work.signatures.map((given) => ({ reopened: given.at, ...given })),
		},
	}
}
