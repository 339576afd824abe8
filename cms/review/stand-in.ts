import type { Role } from './chain.ts'

/** 代签: somebody holds another's role from one moment to another, ISO 8601. The rules of signing are the same. */
export type StandIn = Readonly<{ role: Role; for: string; from: string; to: string }>

type Person = Readonly<{ id: string; roles: readonly Role[]; unit: string }>

export type StandInRefusal =
	| 'not-a-signer'
	| 'no-such-person'
	| 'not-theirs'
	| 'other-unit'
	| 'admin-never-signs'
	| 'themselves'
	| 'period'

const signing: readonly Role[] = ['unit-lead', 'editor', 'proofreader', 'director', 'chief']

/** Every reason why `person` cannot stand in for `absent`; empty when they can. */
export function standInRefusals(
	person: Person,
	absent: Person | undefined,
	{ role, from, to }: StandIn,
): StandInRefusal[] {
	const found: StandInRefusal[] = []
	if (!signing.includes(role)) found.push('not-a-signer')
	if (person.roles.includes('admin')) found.push('admin-never-signs')
	if (!absent) found.push('no-such-person')
	else {
		if (absent.id === person.id) found.push('themselves')
		if (!absent.roles.includes(role)) found.push('not-theirs')
		if (role === 'unit-lead' && absent.unit !== person.unit) found.push('other-unit')
	}
	if (!(Date.parse(from) < Date.parse(to))) found.push('period')
	return found
}

/** The roles somebody holds for others at a moment. An administrator holds none, even if the data says so. */
export function standingIn(
	{ roles, standsIn }: { roles: readonly Role[]; standsIn: readonly StandIn[] },
	now: Date,
): { role: Role; for: string }[] {
	if (roles.includes('admin')) return []
	const at = now.getTime()
	return standsIn
		.filter(
			({ from, to, role }) =>
				Date.parse(from) <= at && at < Date.parse(to) && !roles.includes(role),
		)
		.map(({ role, for: absent }) => ({ role, for: absent }))
}
