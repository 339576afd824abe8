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
	/** Every step is to be another person's, and for these there are fewer people than steps. */
	| { kind: 'too-few-for-all'; steps: readonly Step[]; people: number }

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
	return [...found, ...tooFew(chain, people)]
}

/** Whether there are people enough for the steps that must not share one. */
function tooFew(chain: Chain, people: readonly Staff[]): StaffingProblem[] {
	const isDistinct = chain.some(({ distinct }) => distinct)
	const apart = isDistinct ? chain : chain.filter(({ kind }) => kind === 'review')
	const choices = apart.map((step) => signersOf(step, people).map(({ id }) => id))
	if (choices.some(({ length }) => length === 0) || canBeDistinct(choices)) return []
	const signersFor = (steps: Chain) =>
		new Set(steps.flatMap((step) => signersOf(step, people).map(({ id }) => id))).size
	if (!isDistinct) return [{ kind: 'too-few', reviews: apart.length, people: signersFor(apart) }]
	// By Hall's theorem there is a set of steps with fewer signers than steps: the smallest says it best.
	const short = subsetsOf(apart).find((steps) => signersFor(steps) < steps.length) ?? apart
	return [{ kind: 'too-few-for-all', steps: short, people: signersFor(short) }]
}

/** Every choice of steps, the small ones first. Chains are short. */
function subsetsOf(chain: Chain): Step[][] {
	const all: Step[][] = [[]]
	for (const step of chain) all.push(...all.map((steps) => [...steps, step]))
	return all.sort((one, other) => one.length - other.length)
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
