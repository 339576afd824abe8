import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MailServer, startMailServer } from './mail-server.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
let mail: MailServer
const env = () => ({
	...process.env,
	...{ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mail.port), SMTP_FROM: 'desk@example.invalid' },
})

beforeAll(async () => {
	mail = await startMailServer()
	room = await startNewsroom()
	const { docs } = await room.payload.find({
		collection: 'users',
		where: { username: { equals: 'unit-lead' } },
	})
	await room.payload.update({
		collection: 'users',
		id: docs[0]?.id as number,
		data: { email: 'lead@example.invalid' },
	})
})
afterAll(async () => {
	await room?.stop()
	await mail?.stop()
})

/** A manuscript handed in: its unit's lead is told. */
async function handIn(title: string): Promise<void> {
	const { order } = await import('../../scripts/seed/order.ts')
	const { requestOf } = await import('../../scripts/seed/accounts.ts')
	const { body } = await room.call('POST', '/api/manuscripts', {
		as: room.tokens.correspondent,
		body: {
			...{ kind: 'report', title, byline: '通讯员 刘志尚' },
			body: [{ kind: 'paragraph', spans: [{ text: '坑塘清理完毕。' }] }],
		},
	})
	await order(
		await requestOf(room.payload, 'correspondent'),
		'submit',
		String((body.doc as { id: number }).id),
	)
}
const outbox = async (mail: string) =>
	(await room.payload.find({ collection: 'notifications', where: { mail: { equals: mail } } })).docs

test('no server named: nothing is kept for one', async () => {
	await handIn('没有邮件')
	expect(await outbox('due')).toEqual([])
})

test('a server that is down costs nobody anything: the letter waits and goes when it is back', async () => {
	const { postBySmtp } = await import('../../cms/command/mail.ts')
	const { sendDueMail } = await import('../../cms/command/send-mail.ts')
	Object.assign(process.env, env())
	await handIn('塘清了')
	for (const name of ['SMTP_HOST', 'SMTP_PORT', 'SMTP_FROM']) delete process.env[name]
	expect(await outbox('due')).toHaveLength(1)

	const down = postBySmtp({ ...env(), SMTP_PORT: '9' })
	expect(await sendDueMail(room.payload, down)).toBe(0)
	const [waiting] = await outbox('due')
	expect(waiting).toMatchObject({ mailTries: 1, words: '等您单位审签：“塘清了”' })

	const post = postBySmtp(env())
	expect(await sendDueMail(room.payload, post)).toBe(0)
	const later = new Date(Date.now() + 120_000)
	expect(await sendDueMail(room.payload, post, later)).toBe(1)
	expect(await sendDueMail(room.payload, post, later)).toBe(0)
	expect(mail.letters).toHaveLength(1)
	expect(mail.letters[0]).toContain('To: lead@example.invalid')
	expect(await outbox('sent')).toHaveLength(1)
})
