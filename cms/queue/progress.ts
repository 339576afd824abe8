import { isValid, nextStep } from '../review/decide.ts'
import { stepName } from '../review/names.ts'
import type { Work } from '../review/work.ts'

/** One step as it is drawn: shape and word carry the state. `void`: signed once, and the text has changed since. */
export type Dot = Readonly<{ step: string; name: string; state: 'done' | 'now' | 'void' | 'open' }>
type Walked = Pick<Work, 'stage' | 'authors' | 'unit' | 'chain' | 'signatures' | 'digest'>

const complete: readonly Work['stage'][] = ['approved', 'scheduled', 'published', 'withdrawn']
const underWay: readonly Work['stage'][] = ['in-review', 'held']

/** The steps of a manuscript in order; none where it is not on its way. */
export function progressOf(work: Walked): Dot[] {
	if (complete.includes(work.stage)) return work.chain.map((step) => dot(step, 'done'))
	if (!underWay.includes(work.stage)) return []
	const next = nextStep(work)
	return work.chain.map((step) => {
		if (work.signatures.some((given) => isValid(work, step, given))) return dot(step, 'done')
		if (isVoid(work, step.id)) return dot(step, 'void')
		return dot(step, step.id === next?.id ? 'now' : 'open')
	})
}

/** The people whose signature at the step a change of the text has voided: they sign again with one look. */
export function voided({ signatures }: Pick<Work, 'signatures'>, step: string): string[] {
	const given = signatures.filter((one) => one.step === step && !one.reopened)
	return [...new Set(given.map(({ by }) => by))]
}

/** The steps in words, for who does not see the dots. */
export function progressWords(dots: readonly Dot[]): string {
	const done = dots.filter(({ state }) => state === 'done').length
	const lost = dots.some(({ state }) => state === 'void')
	return `${done}步已签，共${dots.length}步${lost ? '，有签字失效' : ''}`
}

/** Ask only of a step without a valid signature. */
function isVoid(work: Walked, step: string): boolean {
	return voided(work, step).length > 0
}

function dot({ id, name }: { id: string; name?: string }, state: Dot['state']): Dot {
	return { step: id, name: name ?? stepName(id), state }
}
