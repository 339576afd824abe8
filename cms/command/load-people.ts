import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/allow.ts'
import type { Person } from '../queue/who-may.ts'

/** Everybody with an account, as decisions know them now, by the names on the desk. */
export async function loadPeople(req: PayloadRequest, now = new Date()): Promise<Person[]> {
	const { docs } = await req.payload.find({
		collection: 'users',
		select: { name: true, roles: true, unit: true, standsIn: true },
		sort: 'id',
		depth: 0,
		pagination: false,
		req,
	})
	return docs.flatMap((user) => {
		// As if they asked: the same reading of a row, with the roles they stand in for.
		const actor = actorOf({ user } as unknown as PayloadRequest, now)
		return actor ? [{ ...actor, name: user.name }] : []
	})
}
