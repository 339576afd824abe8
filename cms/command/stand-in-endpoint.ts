import type { Endpoint } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/allow.ts'
import { roles } from '../review/chain.ts'
import { type StandInRefusal, standInRefusals } from '../review/stand-in.ts'
import { engineId } from './engine-id.ts'
import { jsonOf } from './json-of.ts'
import { loadActor } from './load-actor.ts'
import { refusalResponse } from './refused.ts'
import { inTransaction } from './transaction.ts'

const moment = z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString())
const order = z.strictObject({
	standsIn: z
		.array(
			z.strictObject({ role: z.enum(roles), for: z.coerce.string(), from: moment, to: moment }),
		)
		.max(20),
})

const say: Record<StandInRefusal, string> = {
	'not-a-signer': '这个身份不签字，不用设代签。',
	'no-such-person': '没有这个被代签的人。',
	'not-theirs': '被代签的人没有这个身份。',
	'other-unit': '单位审签只能由本单位的人代签。',
	'admin-never-signs': '管理员不签字，也不能代签。请选别的人。',
	themselves: '不能代自己签。',
	period: '代签的结束时间要晚于开始时间。',
}

/** `POST /api/users/:id/stand-in`: for whom this person signs, and from when to when. All of it, replacing what was. */
export const standInEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:id/stand-in',
	method: 'post',
	handler: async (req) => {
		const who = personOf(req)
		if (!who) return refusalResponse([{ kind: 'not-signed-in' }])
		if (!who.roles.some((role) => role === 'admin' || role === 'chief')) {
			return refusalResponse([
				{ kind: 'not-permitted', verb: 'stand-in', needs: ['admin', 'chief'] },
			])
		}
		const given = order.safeParse(await jsonOf(req))
		if (!given.success) return refusalResponse([{ kind: 'bad-order', fields: ['standsIn'] }])
		return inTransaction(req, async () => {
			const id = String(req.routeParams?.id)
			const person = await loadActor(req, id)
			if (!person) return refusalResponse([{ kind: 'not-found' }])
			const found = await Promise.all(
				given.data.standsIn.map(async (one) =>
					standInRefusals(person, await loadActor(req, one.for), one),
				),
			)
			const refusals = [...new Set(found.flat())].map((kind) => ({ kind, message: say[kind] }))
			if (refusals.length > 0) return Response.json({ refusals }, { status: 409 })
			const standsIn = given.data.standsIn.map(({ for: absent, ...one }) => ({
				...one,
				for: engineId(absent),
			}))
			await req.payload.update({
				...{ collection: 'users', id, data: { standsIn }, depth: 0, req },
			})
			return Response.json({ standsIn })
		})
	},
}
