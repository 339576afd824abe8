import type { Endpoint, PayloadRequest, Where } from 'payload'
import { dayOf } from '../../content/day.ts'
import { listsOf } from '../../content/piece.ts'
import { archiveRoute, frontRoute, listRoute, monthOf, pieceRoute } from '../../content/route.ts'
import type { Work } from '../review/work.ts'
import { loadRow, loadWork } from './load-work.ts'
import { refusalResponse } from './refused.ts'

type Standing = { title: string; day: string }
/** What `GET /api/manuscripts/:id/places` answers: where the piece could stand and who stands there now. */
export type Places = {
	columns: { code: string; name: string; newest?: Standing }[]
	/** Who gives way when this piece becomes the lead of the front page or stands at its top. */
	lead?: Standing
	/** The editors have put this piece at the head of the front page by hand: no rank of another changes that. */
	fixedLead?: Standing
	top?: Standing
	/** Pages that publishing writes again. */
	routes: string[]
	/** Where its page will be. */
	route: string
}

/** `GET /api/manuscripts/:id/places?column=`: for the publishing dialog. */
export const placesEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:id/places',
	method: 'get',
	handler: async (req) => {
		if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
		const row = await loadRow(req, String(req.routeParams?.id))
		if (!row) return refusalResponse([{ kind: 'not-found' }])
		const work = await loadWork(req, row)
		const asked = req.query?.column
		const column = typeof asked === 'string' ? asked : work.place.column
		return Response.json(await placesOf(req, work, column))
	},
}

async function placesOf(req: PayloadRequest, work: Work, column: string): Promise<Places> {
	const { docs } = await req.payload.find({
		collection: 'columns',
		where: { code: { in: [...work.columns] } },
		select: { code: true, name: true },
		sort: 'order',
		depth: 0,
		pagination: false,
		req,
	})
	const [columns, lead, top, fixedLead] = await Promise.all([
		Promise.all(
			docs.map(async ({ id, code, name }) => {
				const newest = await standing(req, { column: { equals: id } })
				return { code, name, ...(newest ? { newest } : {}) }
			}),
		),
		standing(req, { rank: { equals: 'lead' } }),
		standing(req, { rank: { equals: 'top' } }),
		fixed(req),
	])
	const day = work.day ?? dayOf(new Date())
	const route = pieceRoute({ id: work.piece, day })
	const lists = listsOf({ ...work.place, column, id: work.piece, day } as never)
	return {
		...{ columns, route },
		...(lead ? { lead } : {}),
		...(top ? { top } : {}),
		...(fixedLead ? { fixedLead } : {}),
		routes: [
			...[route, frontRoute],
			...lists.flatMap((list) => [listRoute(list), archiveRoute(list, monthOf(day))]),
		],
	}
}

async function fixed(req: PayloadRequest): Promise<Standing | undefined> {
	const { lead } = await req.payload.findGlobal({ slug: 'front', depth: 0, req })
	return lead ? standing(req, { piece: { equals: lead } }) : undefined
}

/** The newest live piece of a place. Its title is public, so nobody is asked whether they may read the manuscript. */
async function standing(req: PayloadRequest, where: Where): Promise<Standing | undefined> {
	const { docs } = await req.payload.find({
		collection: 'manuscripts',
		where: { and: [{ stage: { equals: 'published' } }, where] },
		sort: '-day',
		limit: 1,
		pagination: false,
		select: { title: true, day: true },
		depth: 0,
		req,
	})
	const [row] = docs
	return row ? { title: row.title ?? '', day: row.day ?? '' } : undefined
}
