import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, deskOf, kinds, reasons } from './desk.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
let desk: Desk
beforeAll(async () => {
	room = await startNewsroom()
	desk = deskOf(room)
})
afterAll(() => room?.stop())

const as = (who: string) => desk.as(who)
const get: Desk['get'] = (...given) => desk.get(...given)
const actions: Desk['actions'] = (...given) => desk.actions(...given)
const give: Desk['give'] = (...given) => desk.give(...given)
const signed: Desk['signed'] = (...given) => desk.signed(...given)
const write: Desk['write'] = (...given) => desk.write(...given)

describe('the whole way', () => {
	test('what is published is what everybody signed, and nothing twice', async () => {
		const id = await signed()
		const before = await get(id)
		expect(before).toMatchObject({ stage: 'approved', step: null })
		expect(before.signatures.map(({ step }) => step)).toEqual([
			'unit-sign',
			'first-review',
			'first-proof',
			'second-review',
			'second-proof',
			'third-proof',
			'final-review',
		])
		const both = await Promise.all(
			['chief', 'director'].map((who) => give(who, 'publish', id, { column: 'towns' })),
		)
		expect(both.map(({ status }) => status).sort()).toEqual([202, 409])
		const { body } = await room.call(
			'GET',
			`/api/publications?where[subject][equals]=piece:${before.piece}`,
			as('editor'),
		)
		const [entry, ...others] = body.docs as {
			digest: string
			snapshot: { headline: { title: string }; column: string }
			signatures: { covers: string; digest: string }[]
		}[]
		expect(others).toEqual([])
		expect(entry?.digest).toBe(before.digest.content)
		expect(entry?.snapshot).toMatchObject({ headline: { title: '塘清了 路通了' }, column: 'towns' })
		for (const { covers, digest } of entry?.signatures ?? []) {
			expect(digest).toBe(covers === 'content' ? before.digest.content : before.digest.submission)
		}
	})

	test('a notice takes the short chain', async () => {
		const id = await write('correspondent', 'notice')
		await give('correspondent', 'submit', id)
		for (const who of ['unit-lead', 'editor', 'proofreader', 'chief']) {
			expect((await give(who, 'sign', id)).status).toBe(200)
		}
		expect((await get(id)).stage).toBe('approved')
	})
})

describe('sending back', () => {
	test('an editor sends it to its author, whose next submission the unit signs anew', async () => {
		const id = await signed(1)
		expect(kinds(await give('editor', 'return', id))).toEqual(['no-reason'])
		expect((await give('editor', 'return', id, { reasons })).status).toBe(200)
		const returned = await get(id, 'correspondent')
		expect(returned).toMatchObject({ stage: 'returned', reasons })
		expect((await give('correspondent', 'submit', id)).status).toBe(200)
		expect((await get(id)).step).toBe('unit-sign')
	})

	test('a proofreader sends it one step back', async () => {
		const id = await signed(2)
		expect((await give('proofreader', 'return', id, { reasons })).status).toBe(200)
		expect(await get(id)).toMatchObject({ stage: 'in-review', step: 'first-review' })
	})

	test('the chief holds it and takes it up where it stood; an editor may not', async () => {
		const id = await signed(2)
		expect((await give('editor', 'hold', id)).status).toBe(403)
		expect((await give('chief', 'hold', id)).status).toBe(200)
		expect((await give('chief', 'resume', id)).status).toBe(200)
		expect((await get(id)).step).toBe('first-proof')
	})

	test('its author takes it back until the chief has signed', async () => {
		const id = await signed(3)
		expect((await give('correspondent', 'recall', id)).status).toBe(200)
		expect((await get(id)).stage).toBe('recalled')
		const done = await signed()
		expect(kinds(await give('correspondent', 'recall', done))).toEqual(['too-late'])
	})

	test('what is not taken says why to its author', async () => {
		const id = await signed(1)
		expect((await give('editor', 'reject', id, { reasons })).status).toBe(200)
		expect((await get(id, 'correspondent')).stage).toBe('rejected')
	})
})

describe('refusals', () => {
	test('change nothing, give every reason, and say what to do in Chinese', async () => {
		const id = await signed(1)
		const before = await get(id)
		for (const [who, verb] of [
			['director', 'sign'],
			['proofreader', 'publish'],
			['chief', 'publish'],
			['correspondent', 'submit'],
			['editor', 'unschedule'],
		] as const) {
			const { status, body } = await give(who, verb, id)
			expect([403, 409]).toContain(status)
			for (const { message } of body.refusals as { message: string }[]) {
				expect(message).toMatch(/^[\p{Script=Han}“（].*[。]$/u)
			}
		}
		expect(await get(id)).toEqual(before)
	})

	test('a signature names who can sign, and is for the text that was seen', async () => {
		const id = await signed(1)
		const { version, digest } = await get(id)
		const wrong = await give('director', 'sign', id)
		expect(wrong.body.refusals).toMatchObject([
			{
				kind: 'wrong-role',
				can: ['责任编辑'],
				message: expect.stringContaining('可以签的人：责任编辑'),
			},
		])
		const blind = await room.call('POST', `/api/manuscripts/${id}/sign`, {
			...as('editor'),
			body: { version, seen: digest.content.replace(/^./, 'x') },
		})
		expect(kinds(blind)).toEqual(['changed-since-opened'])
	})

	test('nobody signs their own', async () => {
		const id = await write('unit-lead')
		await give('unit-lead', 'submit', id)
		expect(kinds(await give('unit-lead', 'sign', id))).toEqual(['own-manuscript'])
	})

	test('a column that is not live takes no piece, and the front page’s lead is not an editor’s to give', async () => {
		const id = await signed()
		expect(kinds(await give('editor', 'publish', id, { column: 'nowhere' }))).toEqual(['no-column'])
		expect(
			kinds(await give('editor', 'publish', id, { column: 'towns', placement: 'lead' })),
		).toEqual(['lead-reserved'])
	})
})

describe('buttons', () => {
	/** Manuscripts that nobody has moved yet, by how many have signed; none submitted below zero. */
	const untouched = new Map<number, number>()
	async function at(steps: number): Promise<number> {
		const id = untouched.get(steps) ?? (steps < 0 ? await write() : await signed(steps))
		untouched.set(steps, id)
		return id
	}

	test.each(['correspondent', 'unit-lead', 'editor', 'proofreader', 'director', 'chief', 'admin'])(
		'of %s are open exactly where the order is carried out',
		async (who) => {
			for (const steps of [-1, 0, 1, 2, 7]) {
				for (const verb of ['submit', 'recall', 'return', 'reject', 'hold', 'sign', 'publish']) {
					const id = await at(steps)
					const more = {
						...(verb === 'return' || verb === 'reject' ? { reasons } : {}),
						...(verb === 'publish' ? { column: 'towns' } : {}),
					}
					const offered = (await actions(id, who)).find(({ action }) => action === verb)
					const { status } = await give(who, verb, id, more)
					expect([steps, verb, status < 300]).toEqual([steps, verb, offered?.refusals.length === 0])
					// What was refused left the manuscript as it was.
					if (status < 300) untouched.delete(steps)
				}
			}
		},
		60_000,
	)
})

describe('time', () => {
	test('a time gone by is refused; what is due goes out once, in the name of who said so', async () => {
		const id = await signed()
		const past = await give('editor', 'schedule', id, {
			column: 'towns',
			at: '2020-01-01T00:00:00Z',
		})
		expect(kinds(past)).toEqual(['past'])
		const at = new Date(Date.now() + 3_600_000).toISOString()
		expect((await give('editor', 'schedule', id, { column: 'towns', at })).status).toBe(200)
		expect((await give('editor', 'unschedule', id)).status).toBe(200)
		expect((await give('editor', 'schedule', id, { column: 'towns', at })).status).toBe(200)
		const { releaseDueNow } = await import('../../cms/command/release-due.ts')
		expect(await releaseDueNow(room.payload)).toBe(0)
		const later = new Date(Date.now() + 7_200_000)
		expect(await releaseDueNow(room.payload, later)).toBe(1)
		expect(await releaseDueNow(room.payload, later)).toBe(0)
		expect((await get(id)).stage).toBe('published')
	})

	test('a withdrawal is told to readers and stands in the log', async () => {
		const id = await signed()
		await give('chief', 'publish', id, { column: 'towns' })
		const { piece } = await get(id)
		const { status, body } = await room.call('POST', `/api/publications/piece:${piece}/withdraw`, {
			...as('chief'),
			body: { reason: '01', text: '期次编号有误。' },
		})
		expect([status, typeof body.seq]).toEqual([200, 'number'])
		expect((await get(id)).stage).toBe('withdrawn')
	})
})

describe('people and pictures', () => {
	test('who was given a password changes it before anything else; a change ends every session', async () => {
		const { body } = await room.call('POST', '/api/users', {
			...as('admin'),
			body: { name: '新人', username: 'newcomer', password: 'given-1234', roles: ['editor'] },
		})
		expect(body.doc).toMatchObject({ mustChangePassword: true })
		const { id } = body.doc as { id: number }
		const login = async (password: string) =>
			(await room.call('POST', '/api/users/login', { body: { username: 'newcomer', password } }))
				.body.token as string
		const token = await login('given-1234')
		expect(kinds(await room.call('GET', '/api/manuscripts', { as: token }))).toEqual([
			'must-change-password',
		])
		const changed = await room.call('PATCH', `/api/users/${id}`, {
			as: token,
			body: { password: 'my-own-5678' },
		})
		expect(changed.status).toBe(200)
		expect((await room.call('GET', '/api/manuscripts', { as: token })).status).toBe(401)
		const own = await login('my-own-5678')
		expect((await room.call('GET', '/api/manuscripts', { as: own })).status).toBe(200)
	})

	test.each([
		['a script in a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
		['a web page', '<!doctype html><script>1</script>'],
	])('%s is no photo, whatever its name', async (_, text) => {
		const form = new FormData()
		form.append('file', new Blob([text], { type: 'image/jpeg' }), 'photo.jpg')
		const { status, body } = await room.call('POST', '/api/media', { ...as('correspondent'), form })
		expect(status).toBe(422)
		expect(body.refusals).toMatchObject([{ message: expect.stringMatching(/没有上传/) }])
	})
})
