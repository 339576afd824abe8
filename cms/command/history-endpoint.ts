import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '../access/allow.ts'
import { policies } from '../access/policies.ts'
import { scopeOf } from '../access/policy.ts'
import { editionName, editionsOf } from '../trail/editions.ts'
import { type Done, type Event, eventsOf, type Said } from '../trail/events.ts'
import { stepsOf } from '../trail/steps.ts'
import { loadStates } from './load-editions.ts'
import { loadNames } from './load-names.ts'
import { loadRow, loadWork, type Row } from './load-work.ts'
import { refusalResponse } from './refused.ts'

/**
 * `GET /api/manuscripts/:id/history`: what happened to a manuscript, oldest first: texts, signatures, returns with their
 * reasons. The newsroom's own notes and opinions are among them only for the newsroom.
 */
export const historyEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:id/history',
	method: 'get',
	handler: async (req) => {
		if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
		const row = await loadRow(req, String(req.routeParams?.id))
		if (!row) return refusalResponse([{ kind: 'not-found' }])
		return Response.json(await historyOf(req, row))
	},
}

export async function historyOf(req: PayloadRequest, row: Row): Promise<Event[]> {
	const done = await loadDone(req, row)
	const [states, said, nameOf] = await Promise.all([
		loadStates(req, String(row.id)),
		loadSaid(req, row),
		loadNames(
			req,
			(row.signatures ?? []).map(({ by }) => by),
		),
	])
	const editions = editionsOf(states, row.submitted ?? '')
	const names = new Map(
		editions.map((edition) => [edition.id, editionName(edition, edition === editions.at(-1))]),
	)
	return eventsOf({
		states: states.map((state) => ({ ...state, edition: names.get(state.id) })),
		steps: stepsOf(await loadWork(req, row)),
		nameOf,
		done,
		said,
	})
}

/** The commands that were carried out, with people by name; a row that the asker may not read this of has none. */
export async function loadDone(req: PayloadRequest, { history }: Row): Promise<Done[]> {
	const done = history ?? []
	const nameOf = await loadNames(
		req,
		done.flatMap(({ to }) => to ?? []),
	)
	return done.map(({ to, ...one }) => ({ ...one, ...(to ? { to: nameOf(to) } : {}) }))
}

/** Notes; none for those who are not the newsroom. */
export async function loadSaid(req: PayloadRequest, { id }: Row): Promise<Said[]> {
	const actor = actorOf(req)
	if (!actor || scopeOf(policies.notes, actor.roles, 'read') !== 'all') return []
	const { docs } = await req.payload.find({
		collection: 'notes',
		where: { manuscript: { equals: id } },
		sort: 'createdAt',
		depth: 0,
		pagination: false,
		req,
	})
	return docs.map(({ kind, text, name, createdAt }) => ({
		...{ kind, text, by: name ?? '', at: createdAt },
	}))
}
