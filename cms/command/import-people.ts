import type { PayloadRequest } from 'payload'
import { type Known, type PersonPlan, peopleColumns, planPeople } from '../import/people.ts'
import { recordsOf } from '../import/records-of.ts'
import { idOfCode } from './id-of-code.ts'
import { randomLetters } from './random-letters.ts'
import { inTransaction } from './transaction.ts'

export type Handed = { line: number; username: string; password: string }

/** What a table of units and people would do, or the columns it lacks. */
export async function planFor(
	req: PayloadRequest,
	rows: readonly string[][],
): Promise<{ plans: PersonPlan[] } | { lacking: string[] }> {
	const read = recordsOf(rows, peopleColumns, ['unit', 'username', 'name', 'role'])
	return 'lacking' in read ? read : { plans: planPeople(read.records, await known(req)) }
}

async function known(req: PayloadRequest): Promise<Known> {
	const all = { depth: 0, pagination: false, req } as const
	const [units, users] = await Promise.all([
		req.payload.find({ collection: 'units', select: { name: true, code: true }, ...all }),
		req.payload.find({ collection: 'users', select: { username: true }, ...all }),
	])
	return {
		units: new Map(units.docs.map(({ name, code }) => [name, code])),
		usernames: new Set(users.docs.map(({ username }) => username.toLowerCase())),
	}
}

/**
 * Creates what the lines without faults name, each line whole or not at all.
 * @returns the first passwords, told once: everybody changes theirs at the first login
 */
export async function importPeople(
	req: PayloadRequest,
	plans: readonly PersonPlan[],
): Promise<Handed[]> {
	const handed: Handed[] = []
	for (const { line, newUnit, unit, user, faults } of plans) {
		if (faults.length > 0) continue
		const password = randomLetters(10)
		await inTransaction(req, async () => {
			if (newUnit) await req.payload.create({ collection: 'units', data: newUnit, depth: 0, req })
			if (!user) return
			const unitId = unit === undefined ? undefined : await idOfCode(req, 'units', unit)
			const { username, name, role } = user
			await req.payload.create({
				collection: 'users',
				data: {
					...{ username, name, password, roles: [role], mustChangePassword: true },
					...(unitId === undefined ? {} : { unit: unitId }),
				},
				depth: 0,
				req,
			})
		})
		if (user) handed.push({ line, username: user.username, password })
	}
	return handed
}
