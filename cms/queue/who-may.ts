import { type Actor, nextStep, refusals } from '../review/decide.ts'
import type { Work } from '../review/work.ts'

export type Person = Actor & Readonly<{ name: string }>

/** The people who may give the next signature: asked of the decision itself, person by person. */
export function whoMay(
	work: Pick<Work, 'stage' | 'authors' | 'unit' | 'chain' | 'signatures' | 'digest'>,
	people: readonly Person[],
): Person[] {
	const step = work.stage === 'in-review' ? nextStep(work) : undefined
	if (!step) return []
	return people.filter((person) => refusals(work, person, work.digest[step.covers]).length === 0)
}
