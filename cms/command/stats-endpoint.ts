import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/allow.ts'
import { exporters } from '../tally/audience.ts'
import { closers, isMonth } from '../tally/closing.ts'
import { closingMessage } from '../tally/closing-words.ts'
import { printMonth } from '../tally/months.ts'
import { type By, dimensions, type StatsPage, sheetOf } from '../tally/page.ts'
import { closeMonth } from './close-month.ts'
import { jsonOf } from './json-of.ts'
import { loadStats } from './load-stats.ts'
import { refusalResponse } from './refused.ts'
import { sheetResponse } from './sheet-response.ts'

const asked = z.object({
	month: z.string().refine(isMonth).optional(),
	by: z.enum(Object.keys(dimensions) as [By, ...By[]]).default('unit'),
	as: z.enum(['xlsx', 'csv']).optional(),
})

/** `GET /api/stats?month=2020-08&by=unit`: what the page of statistics shows to whoever asks. */
const read: Endpoint = {
	path: '/stats',
	method: 'get',
	handler: async (req) => {
		const page = await pageFor(req)
		return page instanceof Response ? page : Response.json(page)
	},
}

/** `GET /api/stats/export?month=…&by=…&as=xlsx|csv`: the table for a spreadsheet. */
const exported: Endpoint = {
	path: '/stats/export',
	method: 'get',
	handler: async (req) => {
		const page = await pageFor(req)
		if (page instanceof Response) return page
		if (!page.may.export) {
			return refusalResponse([{ kind: 'not-permitted', verb: 'stats', needs: exporters }])
		}
		const { as = 'xlsx' } = asked.parse(req.query)
		const name = `${printMonth(page.month)}用稿统计（${dimensions[page.by]}）`
		return sheetResponse(name, sheetOf(page), as)
	},
}

/** `POST /api/stats/close` `{month}`: the yes of the administrator or of the chief; with both the month is closed. */
const close: Endpoint = {
	path: '/stats/close',
	method: 'post',
	handler: async (req) => {
		const who = personOf(req)
		if (!who) return refusalResponse([{ kind: 'not-signed-in' }])
		if (!closers.some((role) => who.roles.includes(role))) {
			return refusalResponse([{ kind: 'not-permitted', verb: 'close-month', needs: closers }])
		}
		const given = z.strictObject({ month: z.string().refine(isMonth) }).safeParse(await jsonOf(req))
		if (!given.success) return refusalResponse([{ kind: 'bad-order', fields: ['month'] }])
		const { month } = given.data
		const done = await closeMonth(req, month)
		if (!('refusals' in done)) return Response.json(done)
		const refusals = done.refusals.map((kind) => ({ kind, message: closingMessage(kind, month) }))
		return Response.json({ refusals }, { status: 409 })
	},
}

export const statsEndpoints: Endpoint[] = [read, exported, close]

async function pageFor(req: PayloadRequest): Promise<StatsPage | Response> {
	if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
	const given = asked.safeParse(req.query)
	if (!given.success) return refusalResponse([{ kind: 'bad-order', fields: ['month', 'by'] }])
	const { month, by } = given.data
	return (await loadStats(req, { month, by })) ?? refusalResponse([{ kind: 'not-found' }])
}
