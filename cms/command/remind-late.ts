import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import type { Manuscript } from '../payload-types.ts'
import { notificationWords } from '../queue/hand-over.ts'
import { lateFrom, lateKinds, type ReminderRules, remindersOf } from '../queue/reminders.ts'
import { stepName } from '../review/names.ts'
import { loadPeople } from './load-people.ts'
import { loadReminderRules } from './load-reminder-rules.ts'
import { loadWork, safeRow } from './load-work.ts'
import { writeNotification } from './notify.ts'
import { inTransaction } from './transaction.ts'

/** Between two looks at what is late, ms. */
const glance = 60_000
const hour = 3_600_000

/**
 * Tells of everything that is late who must act and who watches over it, once for each time that is over: what was told
 * since then is not told again, however often this runs.
 * @returns how many manuscripts were told of
 */
export async function remindLateNow(payload: Payload, now = new Date()): Promise<number> {
	const req = await createLocalReq({}, payload)
	const rules = await loadReminderRules(req)
	const late = await lateManuscripts(req, rules, now)
	const told = await toldSince(req, late)
	let count = 0
	for (const { id, from } of late) {
		if ((told.get(id) ?? '') >= from) continue
		const one = await createLocalReq({}, payload)
		if (await inTransaction(one, () => remind(one, id, rules, now))) count++
	}
	return count
}

/** @returns stops the timer */
export function startReminders(payload: Payload): () => void {
	let looking = false
	const timer = setInterval(() => {
		if (looking) return
		looking = true
		remindLateNow(payload)
			.catch((error: unknown) => payload.logger.error({ err: error, msg: 'Reminding failed.' }))
			.finally(() => {
				looking = false
			})
	}, glance)
	timer.unref()
	return () => clearInterval(timer)
}

type Late = { id: Manuscript['id']; from: string }

async function lateManuscripts(
	req: PayloadRequest,
	rules: ReminderRules,
	now: Date,
): Promise<Late[]> {
	const before = new Date(now.getTime() - rules.publishHours * hour).toISOString()
	const where: Where = {
		or: [
			{
				and: [
					{ stage: { in: ['in-review', 'returned'] } },
					{ deadline: { less_than: now.toISOString() } },
				],
			},
			{ and: [{ stage: { equals: 'approved' } }, { since: { less_than: before } }] },
		],
	}
	const { docs } = await req.payload.find({
		...{ collection: 'manuscripts', where, sort: 'since', depth: 0, pagination: false, req },
		select: { stage: true, since: true, deadline: true },
	})
	return docs.flatMap((doc) => {
		const from = fromOf(doc, rules)
		return from ? [{ id: doc.id, from }] : []
	})
}

function fromOf(
	{ stage, since, deadline }: Pick<Manuscript, 'stage' | 'since' | 'deadline'>,
	rules: ReminderRules,
): string | undefined {
	if (!stage || !since) return
	return lateFrom({ stage, since, deadline: deadline ?? null }, rules)
}

/** When each manuscript was last told to be late. */
async function toldSince(
	req: PayloadRequest,
	late: readonly Late[],
): Promise<Map<Manuscript['id'], string>> {
	if (late.length === 0) return new Map()
	const { docs } = await req.payload.find({
		collection: 'notifications',
		where: {
			and: [{ manuscript: { in: late.map(({ id }) => id) } }, { kind: { in: [...lateKinds] } }],
		},
		...{ sort: 'at', select: { manuscript: true, at: true }, depth: 0, pagination: false, req },
	})
	// The last one of each stays.
	return new Map(docs.map(({ manuscript, at }) => [manuscript as Manuscript['id'], at]))
}

/** In its transaction: reads anew, so that what has moved on meanwhile is not told to be late. */
async function remind(
	req: PayloadRequest,
	id: Manuscript['id'],
	rules: ReminderRules,
	now: Date,
): Promise<boolean> {
	const doc = await req.payload.findByID({
		...{ collection: 'manuscripts', id, depth: 0, req, disableErrors: true },
	})
	const row = safeRow(doc)
	const from = doc && fromOf(doc, rules)
	if (!doc || !row.success || !from || from > now.toISOString()) return false
	if (((await toldSince(req, [{ id, from }])).get(id) ?? '') >= from) return false
	const [work, people] = await Promise.all([loadWork(req, row.data), loadPeople(req, now)])
	const name = stepName(doc.step ?? '', work.chain)
	const reminders = remindersOf(work, doc.step ?? null, people, rules)
	for (const { to, kind } of reminders) {
		const words = notificationWords(kind, name, doc.title ?? '没有标题')
		await writeNotification(req, id, { to, kind, words }, now)
	}
	return reminders.length > 0
}
