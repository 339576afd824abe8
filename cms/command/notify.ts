import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/allow.ts'
import type { Manuscript, Notification } from '../payload-types.ts'
import { handOver, type NotificationKind, notificationWords } from '../queue/hand-over.ts'
import { lateKinds } from '../queue/reminders.ts'
import type { Standable } from '../queue/standing.ts'
import { stepName } from '../review/names.ts'
import { loadPeople } from './load-people.ts'
import { mailIsOn } from './mail.ts'

/**
 * Writes the notifications of a write, in its transaction. What others were told to wait for, and is no longer theirs,
 * goes: a bell that rings for work already done is soon not heard.
 */
export async function notify(
	req: PayloadRequest,
	doc: Manuscript,
	earlier: Partial<Manuscript>,
	work: Standable,
): Promise<void> {
	const standing = {
		...{ step: doc.step ?? null, submission: doc.submission ?? 0 },
		assignee: idOf(doc.assignee),
	}
	const before = { ...earlier, assignee: idOf(earlier.assignee) }
	const moved = before.stage !== doc.stage || before.step !== standing.step
	if (!moved && before.assignee === standing.assignee) return
	if (moved && before.stage) await forgetWaiting(req, doc.id)
	if (doc.stage === 'draft') return
	const people = work.stage === 'in-review' ? await loadPeople(req) : []
	for (const { to, kind, step } of handOver(before, work, standing, people, actorOf(req)?.id)) {
		const name = stepName(step ?? '', work.chain)
		const words = notificationWords(kind, name, doc.title ?? '没有标题')
		await writeNotification(req, doc.id, { to, kind, words })
	}
}

/** One notification, in the transaction of `req`; due to go out by e-mail too where there is a server for it. */
export async function writeNotification(
	req: PayloadRequest,
	manuscript: string | number,
	{ to, kind, words }: { to: string; kind: NotificationKind; words: string },
	now = new Date(),
): Promise<void> {
	// Ids as the database has them: SQLite counts, MongoDB does not.
	const id = (typeof manuscript === 'number' ? Number(to) : to) as number
	await tellPerson(req, { to: id, kind, words, manuscript: manuscript as number }, now)
}

/** One notification about a manuscript or about none, in the transaction of `req`. */
export async function tellPerson(
	req: PayloadRequest,
	told: Pick<Notification, 'to' | 'kind' | 'words' | 'manuscript'>,
	now = new Date(),
): Promise<void> {
	const at = now.toISOString()
	await req.payload.create({
		collection: 'notifications',
		data: {
			...{ ...told, at, read: false },
			...(mailIsOn() ? { mail: 'due' as const, mailAt: at } : {}),
		},
		depth: 0,
		req,
	})
}

function idOf(related: Manuscript['assignee']): string | null {
	if (related === null || related === undefined) return null
	return String(typeof related === 'object' ? related.id : related)
}

async function forgetWaiting(req: PayloadRequest, manuscript: number): Promise<void> {
	await req.payload.db.deleteMany({
		collection: 'notifications',
		where: {
			and: [
				{ manuscript: { equals: manuscript } },
				{ kind: { in: ['waits', 'again', 'reminded', ...lateKinds] } },
			],
		},
		req,
	})
}
