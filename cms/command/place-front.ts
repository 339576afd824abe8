import type { PayloadRequest } from 'payload'
import type { Front } from '../../content/front.ts'
import { actorOf } from '../access/allow.ts'
import { judgeFront } from '../front/judge.ts'
import type { Refusal } from '../review/refusal.ts'
import { announce } from './announce.ts'
import { frontRow, NoSuchCode } from './front-row.ts'
import { lastFront } from './last-front.ts'
import { loadNames } from './load-names.ts'
import { inTransaction } from './transaction.ts'

/**
 * 发布 of the front page: what was set is kept and is what the public sees, in one transaction, or every refusal.
 * @param seq the publication it was set upon, as `loadFront` said it
 */
export async function placeFront(
	req: PayloadRequest,
	front: Front,
	seq: number,
	now = new Date(),
): Promise<{ seq: number } | { refusals: Refusal[] }> {
	const actor = actorOf(req, now)
	if (!actor) return { refusals: [{ kind: 'not-signed-in' }] }
	try {
		return await inTransaction(req, async () => {
			const before = await lastFront(req)
			const found = judgeFront(front, before?.front, actor.roles)
			if (before && before.seq !== seq) {
				const nameOf = await loadNames(req, [before.by])
				found.push({ kind: 'front-changed', by: nameOf(before.by), at: before.at })
			}
			if (found.length > 0) return { refusals: found }
			const data = await frontRow(req, front)
			await req.payload.updateGlobal({ slug: 'front', data, depth: 0, req })
			return announce(req, 'front', undefined, now)
		})
	} catch (error) {
		if (!(error instanceof NoSuchCode)) throw error
		return { refusals: [{ kind: 'bad-order', fields: ['栏目、专题、单位'] }] }
	}
}
