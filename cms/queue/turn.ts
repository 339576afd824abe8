import type { Role } from '../review/chain.ts'
import { type Actor, nextStep } from '../review/decide.ts'
import type { Work } from '../review/work.ts'

/**
 * Whose turn a manuscript is, as one word a list can be asked for: a role (`editor`), a role of one unit
 * (`unit-lead@7`), or one person (`#12`).
 */
export type Turn = string

/** Whose turn it is now; `null` where nobody is waited for. */
export function turnOf(
	work: Pick<Work, 'stage' | 'authors' | 'unit' | 'chain' | 'signatures' | 'digest'>,
): Turn | null {
	if (work.stage === 'returned') return work.authors[0] ? `#${work.authors[0]}` : null
	const step = work.stage === 'in-review' ? nextStep(work) : undefined
	if (!step) return null
	return step.scope === 'unit' ? ofUnit(step.role, work.unit) : step.role
}

/** Every turn that is the actor's. */
export function turnsOf({ id, roles, unit }: Actor): Turn[] {
	return [`#${id}`, ...roles, ...(unit ? roles.map((role) => ofUnit(role, unit)) : [])]
}

function ofUnit(role: Role, unit: string): Turn {
	return `${role}@${unit}`
}
