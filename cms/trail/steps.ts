import type { Role } from '../review/chain.ts'
import { isValid, nextStep, type Signature } from '../review/decide.ts'
import { roleNames } from '../review/names.ts'
import type { Work } from '../review/work.ts'

/** Someone's name under a text, and whether it still counts. */
export type Given = Readonly<{
	by: string
	at: string
	digest: string
	/** Whose substitute the signer was. */
	for?: string
	valid: boolean
	/** Why it does not count: the text changed, or the manuscript was sent back. */
	void?: 'changed' | 'reopened'
}>
/** A step as the review bar shows it. `void`: it was signed, and none of its signatures counts any more. */
export type StepState = Readonly<{
	id: string
	name: string
	/** In words, and as the chain has it. */
	role: string
	roleId: Role
	covers: 'submission' | 'content'
	hours: number
	state: 'done' | 'now' | 'void' | 'open'
	/** It is this step's turn; may be `void` besides. */
	isNow: boolean
	given: readonly Given[]
	/** When its turn came: the last signature before it that counts. */
	since?: string
}>

type Trail = Pick<Work, 'chain' | 'signatures' | 'digest' | 'stage' | 'authors' | 'unit'>

/** The chain with what was signed at each step, those a change has voided among them. */
export function stepsOf(work: Trail): StepState[] {
	const next = work.stage === 'in-review' ? nextStep(work) : undefined
	const isUnderWay = !['draft', 'recalled'].includes(work.stage)
	let since: string | undefined
	return work.chain.map((step) => {
		const given = work.signatures
			.filter((signature) => signature.step === step.id)
			.map((signature) => givenOf(signature, isValid(work, step, signature) && isUnderWay))
		const isDone = given.some(({ valid }) => valid)
		const isNow = step.id === next?.id
		const state = {
			...{ id: step.id, name: step.name, role: roleNames[step.role], roleId: step.role },
			...{ covers: step.covers, hours: step.hours, isNow, given },
			state: isDone ? 'done' : given.length > 0 && isUnderWay ? 'void' : isNow ? 'now' : 'open',
			...(isNow && since ? { since } : {}),
		} as const
		since = given.findLast(({ valid }) => valid)?.at ?? since
		return state
	})
}

function givenOf({ by, at, digest, reopened, for: absent }: Signature, valid: boolean): Given {
	return {
		...{ by, at, digest, valid },
		...(absent ? { for: absent } : {}),
		...(valid ? {} : { void: reopened ? 'reopened' : 'changed' }),
	}
}
