import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/allow.ts'
import type { Actor } from '../review/decide.ts'

/** Somebody else as decisions know them, `undefined` where there is no such person. */
export async function loadActor(
	req: PayloadRequest,
	id: string,
	now = new Date(),
): Promise<Actor | undefined> {
	const user = await req.payload.findByID({
		...{ collection: 'users', id, depth: 0, disableErrors: true, req },
	})
	return user ? actorOf({ ...req, user: { ...user, collection: 'users' } }, now) : undefined
}
