import type { PayloadRequest } from 'payload'
import type { Role } from '../review/chain.ts'
import type { Staff } from '../review/staffing.ts'

/** Everybody with an account as staffing knows them; who is to stand in later counts already. */
export async function loadStaff(req: PayloadRequest): Promise<Staff[]> {
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
