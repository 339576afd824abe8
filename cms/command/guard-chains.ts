import { isDeepStrictEqual } from 'node:util'
import { APIError, type GlobalBeforeChangeHook, type PayloadRequest } from 'payload'
import { type Chains, defaultChains, type Role } from '../review/chain.ts'
import { chainNames, roleNames } from '../review/names.ts'
import { type Staff, type StaffingProblem, staffingProblems } from '../review/staffing.ts'
import { chainsSchema } from './load-chains.ts'

/** A changed chain is switched on only when each of its steps can be signed by the people there are. */
export const guardChains: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
	const given = chainsSchema.safeParse(data.chains)
	if (!given.success) return data
	const before: Chains = originalDoc?.chains ?? defaultChains
	const names = (Object.keys(defaultChains) as (keyof Chains)[]).filter(
		(name) => !isDeepStrictEqual(given.data[name], before[name]),
	)
	if (names.length === 0) return data
	const staff = await loadStaff(req)
	const refusals = names.flatMap((name) =>
		staffingProblems(given.data[name], staff).map((problem) => ({
			kind: problem.kind,
			message: `“${chainNames[name]}”还不能启用：${say(problem)}`,
		})),
	)
	if (refusals.length > 0) {
		const all = refusals.map(({ message }) => message).join('')
		throw new APIError(all, 409, { refusals }, true)
	}
	return data
}

function say(problem: StaffingProblem): string {
	if (problem.kind === 'too-few') {
		return `一篇稿一个人只签一级审，${problem.reviews}级审现在只有${problem.people}个人能签。请再设人。`
	}
	const { name, role } = problem.step
	if (problem.kind === 'nobody') {
		return `${name}没有${roleNames[role]}能签。请先设一位${roleNames[role]}，或指定代签人。`
	}
	if (problem.kind === 'no-unit-lead') {
		return `${problem.units.length}个单位有通讯员、没有审签人，${name}没人能签。请给这些单位设审签人。`
	}
	return `${name}只有1位${roleNames[role]}，他自己写的稿件没人能签。请再设一位${roleNames[role]}，或给他指定代签人。`
}

async function loadStaff(req: PayloadRequest): Promise<Staff[]> {
	const { docs } = await req.payload.find({
		collection: 'users',
		select: { roles: true, unit: true, standsIn: true },
		depth: 0,
		pagination: false,
		req,
	})
	const now = Date.now()
	return docs.map(({ id, roles, unit, standsIn }) => ({
		id: String(id),
		roles: roles as Role[],
		unit: String(unit ?? ''),
		standsIn: (standsIn ?? [])
			.filter(({ to }) => Date.parse(to) > now)
			.map(({ role }) => role as Role),
	}))
}
