import type { Chain, Role, Step } from './chain.ts'

/** Somebody who could sign, with the roles they hold and those they stand in for. */
export type Staff = Readonly<{
	id: string
	roles: readonly Role[]
	standsIn: readonly Role[]
	unit: string
}>

/** Why a step of a chain would wait for ever. */
export type StaffingProblem =
	| { kind: 'nobody'; step: Step }
	/** Units that send in manuscripts and have nobody to sign for them. */
	| { kind: 'no-unit-lead'; step: Step; units: readonly string[] }
	/** What the only signer writes, nobody else could sign. */
	| { kind: 'alone'; step: Step }
	/** One person reviews a manuscript once: there are fewer people than reviews. */
	| { kind: 'too-few'; reviews: number; people: number }

const writing: readonly Role[] = ['editor', 'director', 'chief']

/** Every reason why a chain cannot be switched on; empty when each of its steps can be signed. An administrator signs nothing. */
export function staffingProblems(chain: Chain, staff: readonly Staff[]): StaffingProblem[] {
	const people = staff.filter(({ roles }) => !roles.includes('admin'))
	const found = chain.flatMap((step): StaffingProblem[] => {
		const signers = signersOf(step, people)
		if (signers.length === 0) return [{ kind: 'nobody', step }]
		if (step.scope === 'unit') {
			const units = unled(people, signers)
			return units.length > 0 ? [{ kind: 'no-unit-lead', step, units }] : []
		}
		return signers.length === 1 && writing.includes(step.role) ? [{ kind: 'alone', step }] : []
	})
	const reviews = chain.filter(({ kind }) => kind === 'review')
	const able = [...new Set(reviews.flatMap((step) => signersOf(step, people)))].map(({ id }) => id)
	const choices = reviews.map((step) => signersOf(step, people).map(({ id }) => id))
	if (choices.every(({ length }) => length > 0) && !canBeDistinct(choices)) {
		found.push({ kind: 'too-few', reviews: reviews.length, people: able.length })
	}
	return found
}

/** Who could sign a step, by their own role or as a substitute. */
export function signersOf({ role }: Pick<Step, 'role'>, people: readonly Staff[]): Staff[] {
	return people.filter(({ roles, standsIn }) => roles.includes(role) || standsIn.includes(role))
}

/** The units that somebody writes for and nobody signs for. */
export function unled(people: readonly Staff[], leads: readonly Staff[]): string[] {
	const led = new Set(leads.map(({ unit }) => unit))
	const writing = people.filter(({ roles, unit }) => unit && roles.includes('correspondent'))
	return [...new Set(writing.map(({ unit }) => unit).filter((unit) => !led.has(unit)))]
}

/** Whether a different person can be found for each choice. Chains are short: every way is tried. */
function canBeDistinct(
	[first, ...rest]: readonly (readonly string[])[],
	taken: readonly string[] = [],
): boolean {
	if (!first) return true
	return first.some((id) => !taken.includes(id) && canBeDistinct(rest, [...taken, id]))
}
