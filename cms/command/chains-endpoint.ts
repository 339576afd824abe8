import type { Endpoint, PayloadRequest } from 'payload'
import { personOf } from '../access/allow.ts'
import type { ReminderRules } from '../queue/reminders.ts'
import {
	type Chain,
	type ChainName,
	type Chains,
	defaultChains,
	type Role,
} from '../review/chain.ts'
import { type ChainEdition, chainEditions } from '../review/chain-editions.ts'
import type { Staff } from '../review/staffing.ts'
import type { StandIn } from '../review/stand-in.ts'
import { chainsSchema, loadChains } from './load-chains.ts'
import { loadReminderRules } from './load-reminder-rules.ts'
import { loadStaff } from './load-staff.ts'
import { refusalResponse } from './refused.ts'

const needs = ['admin', 'chief'] as const

export type Signer = Readonly<{
	id: string
	name: string
	roles: readonly Role[]
	unit: string
	standsIn: readonly StandIn[]
}>
/** What the page of chains shows. */
export type ChainsPage = Readonly<{
	chains: Readonly<Record<ChainName, Chain>>
	editions: Readonly<Record<ChainName, readonly ChainEdition[]>>
	staff: readonly Staff[]
	/** Everybody who signs. */
	signers: readonly Signer[]
	/** Manuscripts that go on under the chain they were handed in with. */
	underWay: number
	/** Who is told of what is late. */
	reminders: ReminderRules
	may: Readonly<{ edit: boolean }>
	now: string
}>

/** `GET /api/chains`: the chains in force, who could sign them, who stands in for whom. For the administrator and the chief. */
export const chainsEndpoint: Endpoint = {
	path: '/chains',
	method: 'get',
	handler: async (req) => {
		const who = personOf(req)
		if (!who) return refusalResponse([{ kind: 'not-signed-in' }])
		if (!needs.some((role) => who.roles.includes(role))) {
			return refusalResponse([{ kind: 'not-permitted', verb: 'chains', needs }])
		}
		const [chains, versions, staff, signers, reminders, { totalDocs }] = await Promise.all([
			loadChains(req),
			loadVersions(req),
			loadStaff(req),
			loadSigners(req),
			loadReminderRules(req),
			req.payload.count({
				collection: 'manuscripts',
				where: { stage: { equals: 'in-review' } },
				req,
			}),
		])
		const of = (name: ChainName) => chainEditions(versions, name)
		const page: ChainsPage = {
			...{ chains, staff, signers, reminders, underWay: totalDocs, now: new Date().toISOString() },
			editions: {
				...{ standard: of('standard'), brief: of('brief') },
				...{ correction: of('correction'), notice: of('notice') },
			},
			may: { edit: who.roles.includes('admin') },
		}
		return Response.json(page)
	},
}

async function loadVersions(req: PayloadRequest): Promise<{ at: string; chains: Chains }[]> {
	const { docs } = await req.payload.findGlobalVersions({
		...{ slug: 'settings', depth: 0, pagination: false, limit: 0, req },
	})
	return docs.map(({ createdAt, version }) => {
		const parsed = chainsSchema.safeParse(version.chains)
		return { at: String(createdAt), chains: parsed.success ? parsed.data : defaultChains }
	})
}

async function loadSigners(req: PayloadRequest): Promise<Signer[]> {
	const { docs } = await req.payload.find({
		collection: 'users',
		select: { name: true, roles: true, unit: true, standsIn: true },
		...{ sort: 'id', depth: 0, pagination: false, req },
	})
	return docs
		.filter(({ roles }) => roles.some((role) => role !== 'correspondent' && role !== 'admin'))
		.map(({ id, name, roles, unit, standsIn }) => ({
			...{ id: String(id), name, roles: roles as Role[], unit: String(unit ?? '') },
			standsIn: (standsIn ?? []).map(({ role, for: absent, from, to }) => ({
				...{ role: role as Role, for: String(absent), from, to },
			})),
		}))
}
