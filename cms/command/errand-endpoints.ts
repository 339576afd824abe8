import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/allow.ts'
import type { Check } from '../health/checks.ts'
import { errandWords, mayRemind } from '../health/errand.ts'
import type { Errand as Row } from '../payload-types.ts'
import { engineId } from './engine-id.ts'
import { jsonOf } from './json-of.ts'
import { tellPerson } from './notify.ts'
import { refusalResponse } from './refused.ts'
import { lastMeasured, reportOf } from './site-health.ts'
import { inTransaction } from './transaction.ts'

const needs = ['editor', 'director', 'chief', 'admin'] as const
const given = z.strictObject({
	check: z.string().max(40),
	unit: z.coerce.string().max(60),
	by: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
})
const named = z.strictObject({ check: z.string().max(40) })

/**
 * `POST /api/site-health/errand`: gives what a check found to a unit until a time and tells its 审签人;
 * `POST /api/site-health/remind`: 催办, once an hour at most. Both answer whom they told, by name.
 */
export const errandEndpoints: Endpoint[] = [
	{
		path: '/site-health/errand',
		method: 'post',
		handler: (req) =>
			answer(req, given, async (check, { unit, by }) => {
				const row = await kept(req, check.id)
				const data = { check: check.id, unit: engineId(unit), by }
				const common = { collection: 'errands', data, depth: 0, req } as const
				if (row) await req.payload.update({ ...common, id: row.id })
				else await req.payload.create(common)
				return { told: await tell(req, unit, errandWords(check, by, false)), again: false }
			}),
	},
	{
		path: '/site-health/remind',
		method: 'post',
		handler: (req) =>
			answer(req, named, async (check) => {
				const row = await kept(req, check.id)
				if (!row?.unit) return
				const now = new Date()
				if (!mayRemind(row.remindedAt, now)) return { told: [], again: true }
				await req.payload.update({
					...{ collection: 'errands', id: row.id, depth: 0, req },
					data: { remindedAt: now.toISOString() },
				})
				const unit = String(typeof row.unit === 'object' ? row.unit.id : row.unit)
				return { told: await tell(req, unit, errandWords(check, row.by, true)), again: false }
			}),
	},
]

type Told = { told: string[]; again: boolean }

/** An order about a check of the last report, in one transaction. */
async function answer<Order extends { check: string }>(
	req: PayloadRequest,
	schema: z.ZodType<Order>,
	carryOut: (check: Check, order: Order) => Promise<Told | undefined>,
): Promise<Response> {
	const who = personOf(req)
	if (!who) return refusalResponse([{ kind: 'not-signed-in' }])
	if (!needs.some((role) => who.roles.includes(role))) {
		return refusalResponse([{ kind: 'not-permitted', verb: 'health', needs }])
	}
	const order = schema.safeParse(await jsonOf(req))
	if (!order.success) {
		const fields = order.error.issues.map(({ path }) => path.join('.') || '内容')
		return refusalResponse([{ kind: 'bad-order', fields: [...new Set(fields)] }])
	}
	const measured = await lastMeasured()
	const report = measured && (await reportOf(req.payload, measured))
	const check = report?.checks.find(({ id }) => id === order.data.check)
	if (!check) return refusalResponse([{ kind: 'not-found' }])
	const done = await inTransaction(req, () => carryOut(check, order.data))
	return done ? Response.json(done) : refusalResponse([{ kind: 'not-found' }])
}

async function kept(req: PayloadRequest, check: string): Promise<Row | undefined> {
	const { docs } = await req.payload.find({
		...{ collection: 'errands', where: { check: { equals: check } }, limit: 1 },
		...{ depth: 0, pagination: false, req },
	})
	return docs[0]
}

/** Tells who signs for a unit. @returns their names */
async function tell(req: PayloadRequest, unit: string, words: string): Promise<string[]> {
	const { docs } = await req.payload.find({
		collection: 'users',
		where: { and: [{ unit: { equals: unit } }, { roles: { in: ['unit-lead'] } }] },
		...{ select: { name: true }, depth: 0, pagination: false, req },
	})
	for (const { id } of docs) await tellPerson(req, { to: id, kind: 'errand', words })
	return docs.map(({ name }) => name)
}
