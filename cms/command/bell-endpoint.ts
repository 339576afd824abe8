import type { Endpoint } from 'payload'
import { personOf } from '../access/allow.ts'
import type { Bell } from '../queue/bell.ts'
import { countWaiting } from './load-queue.ts'
import { refusalResponse } from './refused.ts'

/** What the bell shows of what one was told. */
const shown = 20

/** `GET /api/bell`: how much one was told and has not read, and the last of it. */
export const bellEndpoint: Endpoint = {
	path: '/bell',
	method: 'get',
	handler: async (req) => {
		const who = personOf(req)
		if (!who) return refusalResponse([{ kind: 'not-signed-in' }])
		if (who.mustChangePassword) return refusalResponse([{ kind: 'must-change-password' }])
		const [waiting, unread, { docs }] = await Promise.all([
			countWaiting(req),
			req.payload.count({
				collection: 'notifications',
				where: { and: [{ to: { equals: who.id } }, { read: { equals: false } }] },
				req,
			}),
			req.payload.find({
				collection: 'notifications',
				where: { to: { equals: who.id } },
				...{ sort: '-at', limit: shown, depth: 0, pagination: false, req },
			}),
		])
		const bell: Bell = {
			unread: unread.totalDocs,
			waiting,
			told: docs.map(({ id, words, at, read, manuscript }) => ({
				...{ id: String(id), words, at, read: read ?? false },
				manuscript: manuscript ? String(manuscript) : '',
			})),
		}
		return Response.json(bell, { headers: { 'cache-control': 'private, no-cache' } })
	},
}

/** `POST /api/bell/read`: one has seen what one was told. */
export const bellReadEndpoint: Endpoint = {
	path: '/bell/read',
	method: 'post',
	handler: async (req) => {
		const who = personOf(req)
		if (!who) return refusalResponse([{ kind: 'not-signed-in' }])
		await req.payload.update({
			collection: 'notifications',
			where: { and: [{ to: { equals: who.id } }, { read: { equals: false } }] },
			data: { read: true },
			...{ depth: 0, req },
		})
		return Response.json({ unread: 0 })
	},
}
