import { isDeepStrictEqual } from 'node:util'
import { APIError, type GlobalBeforeChangeHook } from 'payload'
import { type Chains, defaultChains } from '../review/chain.ts'
import { chainNames } from '../review/names.ts'
import { staffingProblems } from '../review/staffing.ts'
import { staffingMessage } from '../review/staffing-words.ts'
import { chainsSchema } from './load-chains.ts'
import { loadStaff } from './load-staff.ts'

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
			message: `“${chainNames[name]}”还不能启用：${staffingMessage(problem)}`,
		})),
	)
	if (refusals.length > 0) {
		const all = refusals.map(({ message }) => message).join('')
		throw new APIError(all, 409, { refusals }, true)
	}
	return data
}
