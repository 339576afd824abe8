import type { Where } from 'payload'
import { dayOf } from '../../../content/day.ts'
import { pieceRoute } from '../../../content/route.ts'
import { actorOf, personOf } from '../../access/allow.ts'
import { loadWork, parseRow, type Row } from '../../command/load-work.ts'
import { coarseSteps, stageForAuthor } from '../../phone/coarse-steps.ts'
import type { Listed } from '../../phone/pages/my.ts'
import { printAnswerBy, printWaited, printWhen } from '../../phone/when.ts'
import { nextStep } from '../../review/decide.ts'
import { recall } from '../../review/recall.ts'
import type { Stage } from '../../review/stage.ts'
import type { Work } from '../../review/work.ts'
import { portalAddress } from './portal-address.ts'
import type { SignedIn } from './visit.ts'

const most = 60
const todo: readonly Stage[] = ['draft', 'returned', 'recalled']
const moving: readonly Stage[] = ['in-review', 'held', 'approved', 'scheduled']

/** Everything of one's own: to be done, under way, and how it ended. */
export async function loadMine({ payload, req, viewer }: SignedIn) {
	const who = personOf(req)
	const own: Where[] = [{ author: { equals: viewer.id } }, { coauthors: { in: [viewer.id] } }]
	const unit: Where[] =
		viewer.roles.includes('unit-lead') && who?.unit ? [{ unit: { equals: who.unit } }] : []
	const mine: Where = { or: [...own, ...unit] }
	const common = { collection: 'manuscripts', req, user: req.user, overrideAccess: false } as const
	const now = new Date()
	const year = Number(dayOf(now).slice(0, 4))
	const [{ docs }, count, portal] = await Promise.all([
		payload.find({
			...{ ...common, where: mine, sort: '-updatedAt', limit: most, depth: 0, pagination: false },
		}),
		payload.count({
			...common,
			where: { and: [mine, { day: { like: `${year}-` } }, { stage: { equals: 'published' } }] },
		}),
		portalAddress(req),
	])
	const listed: Listed[] = []
	for (const doc of docs) {
		const row = parseRow(doc)
		const inReview = row.stage === 'in-review'
		const work = inReview || row.stage === 'returned' ? await loadWork(req, row) : undefined
		listed.push(listedOf(row, work, portal, now, actorOf(req)))
	}
	return {
		todo: listed.filter(({ stage }) => todo.includes(stage)),
		moving: listed.filter(({ stage }) => moving.includes(stage)),
		done: listed.filter(({ stage }) => ![...todo, ...moving].includes(stage)).slice(0, 20),
		...{ year, published: count.totalDocs },
	}
}

export function listedOf(
	row: Row,
	work: Work | undefined,
	portal: string,
	now: Date,
	actor: ReturnType<typeof actorOf>,
): Listed {
	const next = work && row.stage === 'in-review' ? nextStep(work) : undefined
	const steps = coarseSteps(row.stage, next, Boolean(row.unit))
	const reasons = row.reasons ?? []
	const since = sinceOf(row)
	const recalled = work && actor ? recall(work, actor, { version: row.version }, now) : undefined
	const url =
		row.day && row.stage === 'published' && portal + pieceRoute({ id: row.piece, day: row.day })
	return {
		...{ id: String(row.id), version: row.version, title: row.title ?? '', stage: row.stage },
		...{ state: stageForAuthor(row.stage, reasons, steps), steps, reasons },
		last: [row.edited?.by, row.edited && printWhen(row.edited.at, now)].filter(Boolean).join(' '),
		waits: next && since ? `${next.name}，${printWaited(since, next.hours, now)}` : undefined,
		answerBy:
			row.stage === 'returned' && row.answerBy ? printAnswerBy(row.answerBy, now) : undefined,
		mayRecall: recalled !== undefined && 'changes' in recalled,
		...(url ? { url } : {}),
	}
}

/** Since when the next step waits: the last signature, or the last time that something happened. */
export function sinceOf(row: Row): string | undefined {
	const signed = (row.signatures ?? []).filter(({ reopened }) => !reopened).map(({ at }) => at)
	return signed.sort().at(-1) ?? row.edited?.at
}
