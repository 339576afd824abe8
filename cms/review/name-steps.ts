import type { Chain } from './chain.ts'
import { stepName } from './names.ts'
import type { Refusal } from './refusal.ts'

/** What a manuscript's own chain calls its steps, by id: only those that a new newsroom calls otherwise. */
export type StepNames = Readonly<Record<string, string>>

/** Adds to refusals that name steps what they were called in the chain the manuscript was submitted under. */
export function nameSteps(refusals: readonly Refusal[], chain: Chain): Refusal[] {
	const renamed = chain.filter(({ id, name }) => name !== stepName(id))
	if (renamed.length === 0) return [...refusals]
	const names: StepNames = Object.fromEntries(renamed.map(({ id, name }) => [id, name]))
	return refusals.map((refusal) =>
		'step' in refusal || 'steps' in refusal ? { ...refusal, names } : refusal,
	)
}
