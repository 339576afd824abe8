import type { PayloadRequest } from 'payload'
import type { Role } from '../review/chain.ts'
import { nextStep } from '../review/decide.ts'
import { nameSteps } from '../review/name-steps.ts'
import type { Refusal } from '../review/refusal.ts'
import type { Work } from '../review/work.ts'

/** Adds to refusals what the manuscript's chain calls its steps, and to those of a signature who could give it. */
export async function nameSigners(
	req: PayloadRequest,
	work: Work,
	given: readonly Refusal[],
): Promise<Refusal[]> {
	const refusals = nameSteps(given, work.chain)
	const step = nextStep(work)
	if (!step || !refusals.some(asksWho)) return refusals
	const can = await signersOf(req, step.role, step.scope === 'unit' ? work : undefined, work)
	return refusals.map((refusal) => (asksWho(refusal) ? { ...refusal, can } : refusal))
}

type Asking = 'wrong-role' | 'own-manuscript' | 'already-reviewed' | 'already-signed'
const asking: readonly Refusal['kind'][] = [
	...(['wrong-role', 'own-manuscript', 'already-reviewed', 'already-signed'] as const),
]

function asksWho(refusal: Refusal): refusal is Extract<Refusal, { kind: Asking }> {
	return asking.includes(refusal.kind)
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
