import { nextStep } from '../review/decide.ts'
import type { Before, Standable } from './standing.ts'

/**
 * What can be told of a manuscript's past from the row alone, for rows written before standings were kept: since when
 * it waits, and how often it was handed in.
 * @param updated when the row was last written, ISO 8601
 */
export function reckonedBefore(work: Standable, updated: string): Before {
	const step = work.stage === 'in-review' ? nextStep(work) : undefined
	const [first] = work.chain
	const given = work.signatures.flatMap(({ at, reopened }) => [at, reopened ?? '']).filter(Boolean)
	const again = work.signatures.filter(
		({ step, reopened }) => step === first?.id && reopened !== undefined,
	)
	const handedIn = work.stage !== 'draft'
	return {
		stage: work.stage,
		...(step ? { step: step.id } : {}),
		since: (work.stage === 'in-review' && given.sort().at(-1)) || work.edited?.at || updated,
		submission: handedIn ? again.length + 1 : 0,
	}
}
