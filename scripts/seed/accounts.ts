import { randomInt } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Role } from '../../cms/review/chain.ts'
import { roleNames } from '../../cms/review/names.ts'

export type Account = { username: string; password: string; role: Role; unit: string }
type Person = Omit<Account, 'password'>

/** The people whose passwords are handed out: one a role, and a second town. */
const handedOut: readonly Person[] = [
	{ username: 'correspondent', role: 'correspondent', unit: 'zhaomiao' },
	{ username: 'unit-lead', role: 'unit-lead', unit: 'zhaomiao' },
	{ username: 'editor', role: 'editor', unit: 'newsroom' },
	{ username: 'proofreader', role: 'proofreader', unit: 'newsroom' },
	{ username: 'director', role: 'director', unit: 'newsroom' },
	{ username: 'chief', role: 'chief', unit: 'newsroom' },
	{ username: 'admin', role: 'admin', unit: 'newsroom' },
	{ username: 'correspondent-fucun', role: 'correspondent', unit: 'fucun' },
	{ username: 'unit-lead-fucun', role: 'unit-lead', unit: 'fucun' },
]

/** Without letters and digits that are taken for one another when read out. */
const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789'

function randomPassword(length = 16): string {
	return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/**
 * Creates the demo's people: those who are handed out, and for every other unit that sends pieces a correspondent and
 * a lead whose passwords nobody knows.
 * @param units ids in the database by code
 * @returns the accounts to hand out
 */
export async function createAccounts(
	payload: Payload,
	units: ReadonlyMap<string, { id: number | string; name: string }>,
	senders: readonly string[],
): Promise<Account[]> {
	const known = handedOut.map((person) => ({ ...person, password: randomPassword() }))
	const others = senders
		.filter((unit) => !known.some((one) => one.unit === unit && one.role === 'correspondent'))
		.flatMap((unit): Account[] => [
			{
				username: `correspondent-${unit}`,
				role: 'correspondent',
				unit,
				password: randomPassword(),
			},
			{ username: `unit-lead-${unit}`, role: 'unit-lead', unit, password: randomPassword() },
		])
	// The first account of a newsroom is its administrator.
	const all = [...known, ...others].sort(
		(a, b) => Number(b.role === 'admin') - Number(a.role === 'admin'),
	)
	for (const { username, password, role, unit } of all) {
		const { id, name = '' } = units.get(unit) ?? {}
		const ofUnit = role === 'correspondent' || role === 'unit-lead'
		await payload.create({
			collection: 'users',
			data: {
				...{ username, password, roles: [role], unit: id as number },
				name: ofUnit ? `${name}${roleNames[role]}` : roleNames[role],
			},
			depth: 0,
		})
	}
	return known
}

/** A request by one of the demo's people. */
export async function requestOf(payload: Payload, username: string): Promise<PayloadRequest> {
	const { docs } = await payload.find({
		collection: 'users',
		where: { username: { equals: username } },
		depth: 0,
		limit: 1,
	})
	const [user] = docs
	if (!user) throw new Error(`The demo has no ${username}.`)
	return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

/** Who of a unit writes or signs for it. */
export function usernameOf(role: Role, unit: string): string {
	const person = handedOut.find((one) => one.role === role && one.unit === unit)
	if (person) return person.username
	return role === 'correspondent' || role === 'unit-lead' ? `${role}-${unit}` : role
}
