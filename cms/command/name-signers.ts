import type { PayloadRequest } from 'payload'
import type { Role } from '../review/chain.ts'
import { nextStep } from '../review/decide.ts'
import type { Refusal } from '../review/refusal.ts'
import type { Work } from '../review/work.ts'

/** Adds to refusals of a signature who could give it, by the names on the desk. */
export async function nameSigners(
	req: PayloadRequest,
	work: Work,
	refusals: readonly Refusal[],
): Promise<Refusal[]> {
	const step = nextStep(work)
	const asks = refusals.some(({ kind }) =>
		['wrong-role', 'own-manuscript', 'already-reviewed'].includes(kind),
	)
	if (!step || !asks) return [...refusals]
	const can = await signersOf(req, step.role, step.scope === 'unit' ? work : undefined, work)
	return refusals.map((refusal) => {
		const names =
			refusal.kind === 'wrong-role' ||
			refusal.kind === 'own-manuscript' ||
			refusal.kind === 'already-reviewed'
		return names ? { ...refusal, can } : refusal
	})
}

async function signersOf(
	req: PayloadRequest,
	role: Role,
	unit: Pick<Work, 'unit'> | undefined,
	{ authors }: Work,
): Promise<string[]> {
	const { docs } = await req.payload.find({
		collection: 'users',
		where: {
			and: [{ roles: { in: [role] } }, ...(unit ? [{ unit: { equals: unit.unit } }] : [])],
		},
		select: { name: true },
		depth: 0,
		limit: 5,
		pagination: false,
		req,
	})
	return docs.filter(({ id }) => !authors.includes(String(id))).map(({ name }) => name)
}
