import type { PayloadRequest, Where } from 'payload'
import { actorOf, personOf } from '../../access/allow.ts'
import { loadWork, parseRow, type Row } from '../../command/load-work.ts'
import { nextStep } from '../../review/decide.ts'
import { sign } from '../../review/sign.ts'
import type { Work } from '../../review/work.ts'

/** More are not gone through for a list on a phone. */
const most = 200

export type Waiting = { row: Row; work: Work; updatedAt: string }

/** What waits for the asker's signature, longest waiting first. The rule that guards the signature picks them. */
export async function loadWaiting(req: PayloadRequest): Promise<Waiting[]> {
	const [who, actor] = [personOf(req), actorOf(req)]
	if (!who || !actor || who.mustChangePassword) return []
	const onlyUnit = who.roles.every((role) => ['correspondent', 'unit-lead', 'admin'].includes(role))
	if (onlyUnit && !who.roles.includes('unit-lead')) return []
	const where: Where = {
		and: [
			{ stage: { equals: 'in-review' } },
			...(onlyUnit ? [{ unit: { equals: who.unit ?? 0 } }] : []),
		],
	}
	const { docs } = await req.payload.find({
		...{ collection: 'manuscripts', where, sort: 'updatedAt', limit: most, depth: 0 },
		...{ pagination: false, req, user: req.user, overrideAccess: false },
	})
	const now = new Date()
	const waiting: Waiting[] = []
	for (const doc of docs) {
		const row = parseRow(doc)
		const work = await loadWork(req, row)
		const step = nextStep(work)
		const seen = step && work.digest[step.covers]
		const decided = sign(work, actor, { version: work.version, seen }, now)
		if ('changes' in decided) waiting.push({ row, work, updatedAt: doc.updatedAt })
	}
	return waiting
}

export async function countWaiting(req: PayloadRequest): Promise<number> {
	return (await loadWaiting(req)).length
}
