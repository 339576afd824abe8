import type { PayloadRequest } from 'payload'
import type { Person } from '../queue/who-may.ts'

/** Everybody with an account, as decisions know them, by the names on the desk. */
export async function loadPeople(req: PayloadRequest): Promise<Person[]> {
	const { docs } = await req.payload.find({
		collection: 'users',
		select: { name: true, roles: true, unit: true },
		sort: 'id',
		depth: 0,
		pagination: false,
		req,
	})
	return docs.map(({ id, name, roles, unit }) => ({
		...{ id: String(id), name, roles, unit: unit ? String(unit) : '' },
	}))
}
