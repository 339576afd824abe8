import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/allow.ts'

/** Who writes in a manuscript now, and since when. */
export type Lock = { by: string; since: string }
/** How long Payload keeps a lock after the last key, ms. */
const duration = 300_000

/** The lock of another person on a manuscript; `undefined` when nobody else is writing. */
export async function loadLock(
	req: PayloadRequest,
	id: string | number,
): Promise<Lock | undefined> {
	const { docs } = await req.payload.find({
		collection: 'payload-locked-documents',
		where: {
			and: [
				{ 'document.relationTo': { equals: 'manuscripts' } },
				{ 'document.value': { equals: id } },
				{ updatedAt: { greater_than: new Date(Date.now() - duration).toISOString() } },
			],
		},
		depth: 1,
		pagination: false,
		req,
	})
	const me = actorOf(req)?.id
	const other = docs.find(({ user }) => String(idOf(user.value)) !== me)
	if (!other) return
	const who = other.user.value
	return { by: typeof who === 'object' ? who.name : '有人', since: other.createdAt }
}

function idOf(value: number | { id: number }): number {
	return typeof value === 'object' ? value.id : value
}
