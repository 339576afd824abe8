import type { Payload } from 'payload'
import type { Notification } from '../payload-types.ts'
import { triedOnce } from '../queue/outbox.ts'
import { mailIsOn, type Post, postBySmtp } from './mail.ts'

/** Letters of one round. */
const batch = 20
/** Between two rounds, ms. */
const pause = 15_000

/**
 * Posts what is due. A letter that does not go stays in the outbox and is tried again later; nobody waits for it.
 * @returns how many went
 */
export async function sendDueMail(payload: Payload, post: Post, now = new Date()): Promise<number> {
	const { docs } = await payload.find({
		collection: 'notifications',
		where: {
			and: [{ mail: { equals: 'due' } }, { mailAt: { less_than_equal: now.toISOString() } }],
		},
		...{ sort: 'mailAt', limit: batch, depth: 0, pagination: false },
	})
	let sent = 0
	for (const letter of docs) {
		const to = await addressOf(payload, letter)
		// Who has no address is told in the program alone.
		if (!to) {
			await note(payload, letter.id, { mail: 'none' })
			continue
		}
		const isSent = await tried(payload, post, to, letter)
		await note(payload, letter.id, triedOnce(isSent, letter.mailTries ?? 0, now))
		if (isSent) sent++
	}
	return sent
}

/** Looks into the outbox again and again, where there is a server to send by. @returns stops it */
export function startMail(payload: Payload): () => void {
	if (!mailIsOn()) return () => {}
	const post = postBySmtp()
	let posting = false
	const timer = setInterval(() => {
		if (posting) return
		posting = true
		sendDueMail(payload, post)
			.catch((error: unknown) => payload.logger.error({ err: error, msg: 'The outbox failed.' }))
			.finally(() => {
				posting = false
			})
	}, pause)
	timer.unref()
	return () => clearInterval(timer)
}

async function tried(
	payload: Payload,
	post: Post,
	to: string,
	{ id, words, manuscript }: Notification,
): Promise<boolean> {
	const address = process.env.CMS_URL
	const about =
		address && manuscript ? `${address}/admin/collections/manuscripts/${String(manuscript)}` : ''
	const link = about ? `\n\n${about}` : ''
	try {
		await post({ to, subject: `采编系统：${words}`, text: `${words}。${link}` })
		return true
	} catch (error) {
		payload.logger.warn({ err: error, msg: `Notification ${id} did not go by e-mail.` })
		return false
	}
}

async function addressOf(payload: Payload, { to }: Notification): Promise<string | undefined> {
	if (to === null || to === undefined) return
	const id = typeof to === 'object' ? to.id : to
	const user = await payload.findByID({
		...{ collection: 'users', id, depth: 0, disableErrors: true },
	})
	return user?.email ?? undefined
}

async function note(payload: Payload, id: number, data: Partial<Notification>): Promise<void> {
	await payload.db.updateOne({ collection: 'notifications', id, data, returning: false })
}
