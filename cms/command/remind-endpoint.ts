import type { Endpoint } from 'payload'
import { nameOf } from '../access/allow.ts'
import { notificationWords } from '../queue/hand-over.ts'
import { whoMay } from '../queue/who-may.ts'
import { nextStep } from '../review/decide.ts'
import { loadPeople } from './load-people.ts'
import { loadRow, loadWork } from './load-work.ts'
import { writeNotification } from './notify.ts'
import { refusalResponse } from './refused.ts'
import { inTransaction } from './transaction.ts'

/** Between two reminders about one manuscript, ms. */
const pause = 3_600_000

/** `POST /api/manuscripts/:id/remind`: tells who may give the next signature that it waits for them. */
export const remindEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:id/remind',
	method: 'post',
	handler: async (req) => {
		if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
		return inTransaction(req, async () => {
			const row = await loadRow(req, String(req.routeParams?.id))
			if (!row) return refusalResponse([{ kind: 'not-found' }])
			const work = await loadWork(req, row)
			const step = work.stage === 'in-review' ? nextStep(work) : undefined
			if (!step) return refusalResponse([{ kind: 'wrong-stage', verb: 'sign', stage: work.stage }])
			const people = whoMay(work, await loadPeople(req)).filter(
				({ id }) => id !== String(req.user?.id),
			)
			const { totalDocs: lately } = await req.payload.count({
				collection: 'notifications',
				where: {
					and: [
						{ manuscript: { equals: row.id } },
						{ kind: { equals: 'reminded' } },
						{ at: { greater_than: new Date(Date.now() - pause).toISOString() } },
					],
				},
				req,
			})
			const reminded = people.map(({ name }) => name)
			if (lately === 0) {
				const words = notificationWords('reminded', step.name, row.title ?? '', nameOf(req))
				for (const { id: to } of people) {
					await writeNotification(req, row.id, { to, kind: 'reminded', words })
				}
			}
			return Response.json({ reminded, again: lately > 0 })
		})
	},
}
