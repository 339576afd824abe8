import { readdirSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
	newsroom = await startNewsroom()
})
afterAll(() => newsroom?.stop())

const fields = {
	...{ kind: 'report', kicker: '', title: '清理坑塘22处', subtitle: '', dateline: '' },
	byline: '通讯员 刘建华',
	body: [{ kind: 'paragraph', spans: [{ text: '街道清理坑塘22处。' }] }],
	photos: [],
}
const keep = (body: object, as = 'correspondent') =>
	newsroom.call('POST', '/api/keep', { as: newsroom.tokens[as], body })
const count = async (title: string) =>
	(await newsroom.payload.count({ collection: 'manuscripts', where: { title: { equals: title } } }))
		.totalDocs

test('a draft sent twice with one key is one manuscript, and both answers are the same', async () => {
	const title = '同一篇交两次'
	const order = { key: 'twice-0001', fields: { ...fields, title } }
	const [one, two] = await Promise.all([keep(order), keep(order)])
	expect([one.status, two.status]).toEqual([200, 200])
	expect(one.body.id).toBe(two.body.id)
	expect(await count(title)).toBe(1)
	const third = await keep(order)
	expect(third.body).toMatchObject({ id: one.body.id, version: 1 })
})

test('a key belongs to its sender: another’s is another request', async () => {
	const title = '同名不同人'
	const order = { key: 'shared-0001', fields: { ...fields, title } }
	const mine = await keep(order)
	const theirs = await keep(order, 'correspondent-fucun')
	expect(theirs.body.id).not.toBe(mine.body.id)
	expect(await count(title)).toBe(2)
})

test('a refused request leaves no record: mended, it goes through under the same key', async () => {
	const { body } = await keep({ key: 'mend-0001', fields })
	const order = { key: 'mend-0002', id: body.id, fields: { ...fields, title: '改' } }
	expect((await keep({ ...order, version: 7 })).status).toBe(409)
	expect(await keep({ ...order, version: 1 })).toMatchObject({ status: 200, body: { version: 2 } })
})

test('another’s manuscript cannot be written, and reads like one that is not there', async () => {
	const { body } = await keep({ key: 'other-0001', fields })
	const foreign = await keep(
		{ key: 'other-0002', id: body.id, version: 1, fields },
		'correspondent-fucun',
	)
	const absent = await keep(
		{ key: 'other-0003', id: 99999, version: 1, fields },
		'correspondent-fucun',
	)
	expect(foreign.status).toBe(absent.status)
	expect(foreign.body).toEqual(absent.body)
	expect(foreign.status).toBe(404)
})

test('a double tap on 提交 submits once', async () => {
	const { body } = await keep({ key: 'double-0001', fields })
	const send = () =>
		newsroom.call('POST', '/api/send', {
			as: newsroom.tokens.correspondent,
			body: { key: 'double-0002', id: body.id, version: 1 },
		})
	const [one, two] = await Promise.all([send(), send()])
	expect(one).toMatchObject({ status: 200, body: { stage: 'in-review' } })
	expect(two.body).toEqual(one.body)
	const row = await newsroom.payload.findByID({ collection: 'manuscripts', id: body.id as number })
	expect(row.version).toBe(2)
})

test('what keeps a draft from being sent is said when it is kept', async () => {
	const { body } = await keep({ key: 'lack-0001', fields: { ...fields, title: '' } })
	expect(body.submit).toMatchObject([{ kind: 'incomplete', missing: ['title'] }])
})

test('what an author answers to the reasons is kept with the submission, all or nothing', async () => {
	const { body } = await keep({ key: 'answer-0001', fields: { ...fields, title: '' } })
	const answers = [{ reason: 0, done: false, text: '是公用相机拍的' }]
	const send = (key: string, version: number) =>
		newsroom.call('POST', '/api/send', {
			as: newsroom.tokens.correspondent,
			body: { key, id: body.id, version, answers },
		})
	expect((await send('answer-0002', 1)).status).toBe(409)
	const read = () =>
		newsroom.payload.findByID({ collection: 'manuscripts', id: body.id as number, depth: 0 })
	expect(await read()).toMatchObject({ version: 1, stage: 'draft', answers: null })
	await keep({ key: 'answer-0003', id: body.id, version: 1, fields })
	expect((await send('answer-0004', 2)).status).toBe(200)
	expect(await read()).toMatchObject({ stage: 'in-review', answers })
})

const picture = readFileSync('content/demo/pictures/park-path.jpg')
const key = (name: string) => name.padEnd(16, '0')

async function put(name: string, offset: number, bytes: Uint8Array, as = 'correspondent') {
	const request = new Request(`http://localhost/api/uploads/${key(name)}?offset=${offset}`, {
		method: 'PUT',
		headers: { authorization: `JWT ${newsroom.tokens[as]}` },
		body: new Uint8Array(bytes),
	})
	const response = await handleEndpoints({ config: newsroom.payload.config, request })
	return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
const at = (name: string, more = '', method = 'GET', as = 'correspondent') =>
	newsroom.call(method, `/api/uploads/${key(name)}${more}`, { as: newsroom.tokens[as] })

test('a picture sent in parts, one of them twice, is the picture', async () => {
	const half = Math.floor(picture.length / 2)
	expect((await at('parts')).body).toEqual({ received: 0 })
	await put('parts', 0, picture.subarray(0, half))
	await put('parts', 0, picture.subarray(0, half))
	expect((await at('parts')).body).toEqual({ received: half })
	expect((await put('parts', half, picture.subarray(half))).body).toEqual({
		received: picture.length,
	})
	const [one, two] = await Promise.all([
		at('parts', '/finish?name=path.jpg', 'POST'),
		at('parts', '/finish?name=path.jpg', 'POST'),
	])
	expect(one.status).toBe(200)
	expect(two.body).toEqual(one.body)
	const media = await newsroom.payload.findByID({
		collection: 'media',
		id: one.body.media as number,
	})
	expect(media.label).toBe('path.jpg')
	// What has arrived as a picture leaves no bytes behind.
	const kept = readdirSync(join(newsroom.folder, 'uploads'), { recursive: true }).map(String)
	expect(kept.filter((name) => name.includes(key('parts')))).toMatchObject([
		expect.stringMatching(/\.done$/),
	])
})

test('a part that does not continue what is there is refused with where to go on', async () => {
	await put('gap', 0, picture.subarray(0, 1000))
	expect(await put('gap', 5000, picture.subarray(0, 1000))).toMatchObject({
		status: 409,
		body: { received: 1000 },
	})
})

test('nobody reaches another’s upload, nor a folder, by its key', async () => {
	await put('mine', 0, picture.subarray(0, 1000))
	expect((await at('mine', '', 'GET', 'correspondent-fucun')).body).toEqual({ received: 0 })
	expect((await newsroom.call('GET', `/api/uploads/${key('mine')}`)).status).toBe(401)
	expect((await at('..%2F..%2Fcms')).status).toBe(400)
	expect((await at('mine', '', 'GET', 'admin')).status).toBe(403)
})

test('a file that is no picture is refused for good, in words', async () => {
	await put('nopicture', 0, new TextEncoder().encode('<html>not a picture'))
	const refused = await at('nopicture', '/finish?name=a.jpg', 'POST')
	expect(refused.status).toBe(422)
	expect(refused.body.refusals).toMatchObject([{ message: expect.stringMatching(/没有上传/) }])
	expect((await at('nopicture')).body).toEqual({ received: 0 })
})

test('too large a part, too large a picture and too many at once are refused', async () => {
	expect((await put('part', 0, new Uint8Array(600_000))).status).toBe(413)
	for (let number = 0; number < 40; number++) {
		await put(`many${String(number).padStart(2, '0')}`, 0, new Uint8Array(10))
	}
	expect(await put('onemore', 0, new Uint8Array(10))).toMatchObject({
		status: 413,
		body: { refusals: [{ kind: 'too-many' }] },
	})
	// What nobody came back for in three days makes room.
	const [folder = ''] = readdirSync(join(newsroom.folder, 'uploads'))
	const old = new Date(Date.now() - 4 * 24 * 3_600_000)
	for (const name of readdirSync(join(newsroom.folder, 'uploads', folder))) {
		utimesSync(join(newsroom.folder, 'uploads', folder, name), old, old)
	}
	expect((await put('onemore', 0, new Uint8Array(10))).status).toBe(200)
})
