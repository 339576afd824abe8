import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everything, type Filter } from '../../cms/queue/filter.ts'
import type { QueuePage } from '../../cms/queue/listed.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
let requestOf: (username: string) => Promise<PayloadRequest>
let queue: (who: string, filter?: Partial<Filter>) => Promise<QueuePage>
let give: (who: string, verb: string, id: string, more?: object) => Promise<void>

beforeAll(async () => {
	room = await startNewsroom()
	const [accounts, { order }, { loadQueue }] = await Promise.all([
		import('../../scripts/seed/accounts.ts'),
		import('../../scripts/seed/order.ts'),
		import('../../cms/command/load-queue.ts'),
	])
	requestOf = (username) => accounts.requestOf(room.payload, username)
	queue = async (who, filter = {}) => loadQueue(await requestOf(who), { ...everything, ...filter })
	give = async (who, verb, id, more = {}) => {
		await order(await requestOf(who), verb as 'sign', id, more)
	}
})
afterAll(() => room?.stop())

const as = (who: string) => ({ as: room.tokens[who] })
const reasons = [{ code: '02', place: '第1段', text: '请写明是哪一天的数。' }]

async function write(title: string, who = 'correspondent', more: object = {}): Promise<string> {
	const { body, text } = await room.call('POST', '/api/manuscripts', {
		...as(who),
		body: {
			...{ kind: 'report', title, byline: '通讯员 刘志尚' },
			body: [{ kind: 'paragraph', spans: [{ text: '坑塘清理完毕。' }] }],
			...more,
		},
	})
	if (!body.doc) throw new Error(text)
	return String((body.doc as { id: number }).id)
}
async function edit(id: string, who: string, more: object): Promise<void> {
	const { body } = await room.call('GET', `/api/manuscripts/${id}`, as(who))
	const { status, text } = await room.call('PATCH', `/api/manuscripts/${id}`, {
		...as(who),
		body: { version: body.version, ...more },
	})
	expect([status, text.slice(0, 300)]).toEqual([200, expect.any(String)])
}
/** A manuscript that waits for the step after as many signatures. */
async function waiting(
	title: string,
	signatures: number,
	author = 'correspondent',
): Promise<string> {
	const id = await write(title, author)
	await give(author, 'submit', id)
	const people = ['unit-lead', 'editor', 'proofreader', 'director', 'proofreader', 'proofreader']
	for (const who of people.slice(0, signatures)) await give(who, 'sign', id)
	return id
}
const titles = ({ rows }: Pick<QueuePage, 'rows'>) => rows.map(({ title }) => title)
const lineOf = ({ rows }: QueuePage, title: string) => rows.find((row) => row.title === title)

describe('what waits for me', () => {
	test('stands in the list of who may sign the next step, and of nobody else', async () => {
		await waiting('等单位', 0)
		await waiting('等初审', 1)
		await waiting('等一校', 2)
		for (const [who, own] of [
			['unit-lead', '等单位'],
			['editor', '等初审'],
			['proofreader', '等一校'],
		] as const) {
			const list = await queue(who)
			expect([who, titles(list).filter((title) => title.startsWith('等'))]).toEqual([who, [own]])
			expect(lineOf(list, own)?.sign).toEqual({
				may: true,
				step: expect.any(String),
				reasons: [],
				can: [],
			})
		}
		for (const who of ['unit-lead-fucun', 'director', 'chief', 'admin']) {
			expect([who, titles(await queue(who)).filter((title) => title.startsWith('等'))]).toEqual([
				who,
				[],
			])
		}
	})

	test('says in every list what the button on the page says', async () => {
		for (const who of ['unit-lead', 'editor', 'proofreader', 'director', 'chief', 'admin']) {
			const { rows } = await queue(who, { tab: 'transit' })
			for (const { id, sign, stage } of rows) {
				if (stage !== 'in-review') continue
				const { body } = await room.call('GET', `/api/manuscripts/${id}/actions`, as(who))
				const action = (body as unknown as { action: string; refusals: object[] }[]).find(
					({ action }) => action === 'sign',
				)
				expect([who, id, sign.may]).toEqual([who, id, action?.refusals.length === 0])
			}
		}
	})

	test('leaves out what is mine to sign and I may not, and says who may', async () => {
		const unit = (await requestOf('editor')).user?.unit as number
		for (const [name, username, role] of [
			['编辑甲', 'editor-a', 'editor'],
			['编辑部审签人', 'lead-a', 'unit-lead'],
		] as const) {
			await room.payload.create({
				collection: 'users',
				data: { name, username, password: 'x-1234567', roles: [role], unit },
			})
		}
		const { id } = await room.payload.create({
			collection: 'manuscripts',
			user: (await requestOf('editor-a')).user,
			overrideAccess: false,
			data: {
				...{ kind: 'report', title: '编辑自己写的', byline: '通讯员 甲乙' },
				body: [{ kind: 'paragraph', spans: [{ text: '路通了。' }] }] as never,
			},
		})
		await give('editor-a', 'submit', String(id))
		await give('lead-a', 'sign', String(id))
		const own = await queue('editor-a')
		expect(titles(own)).not.toContain('编辑自己写的')
		expect(own.barred).toMatchObject([
			{
				title: '编辑自己写的',
				sign: {
					may: false,
					reasons: ['您是作者，自己的稿件不能自己签。'],
					can: ['责任编辑'],
				},
			},
		])
		expect(titles(await queue('editor'))).toContain('编辑自己写的')
	})

	test('comes back at once when its text changes, before everything else', async () => {
		const id = await waiting('改过的', 2)
		await edit(id, 'proofreader', { subtitle: '新加的副题' })
		const list = await queue('editor')
		const [first] = list.rows
		expect(first).toMatchObject({
			title: '改过的',
			pill: { word: '复签' },
			waitsFor: '初审失效，等您复签',
			remarks: [expect.stringMatching(/^校对\d\d:\d\d改过，只看改动就行$/)],
		})
		expect(first?.progress.map(({ state }) => state)).toEqual([
			...['done', 'void', 'open', 'open', 'open', 'open', 'open'],
		])
	})

	test('is the author’s while it is returned, and known to who returned it', async () => {
		const id = await waiting('退过的', 1)
		await give('editor', 'return', id, { reasons })
		expect(lineOf(await queue('correspondent'), '退过的')).toMatchObject({
			stage: 'returned',
			waitsFor: '等您改了再交',
		})
		expect(titles(await queue('editor', { tab: 'returned' }))).toEqual(['退过的'])
		expect(titles(await queue('proofreader', { tab: 'returned' }))).toEqual([])
		await give('correspondent', 'submit', id)
		await give('unit-lead', 'sign', id)
		expect(lineOf(await queue('editor'), '退过的')).toMatchObject({
			pill: { word: '再交' },
			waitsFor: '第2稿，等您初审',
		})
	})
})

describe('what is not mine', () => {
	test('is in no list, no count and no option of a correspondent', async () => {
		await write('傅村的草稿', 'correspondent-fucun')
		for (const tab of ['mine', 'transit', 'draft', 'published'] as const) {
			const list = await queue('correspondent', { tab })
			expect(titles(list)).not.toContain('傅村的草稿')
			expect(list.counts[tab]).toBe(list.total)
		}
	})

	test('nothing in a list is text of a manuscript', async () => {
		expect(JSON.stringify(await queue('chief', { tab: 'transit' }))).not.toContain('坑塘清理完毕')
	})
})

describe('narrowing', () => {
	test.each<[string, Partial<Filter>, string[]]>([
		['a word of the title', { q: '等初' }, ['等初审']],
		['a word of the document’s own', { q: 'paragraph' }, []],
		['a word of the text', { q: '坑塘清理', step: 'first-proof' }, ['等一校']],
		['a step', { step: 'unit-sign' }, ['等单位']],
		['a kind that there is none of', { kind: 'notice' }, []],
		['what is late', { late: '1' }, []],
	])('by %s', async (_, filter, expected) => {
		const list = await queue('chief', { tab: 'transit', ...filter })
		expect(titles(list).filter((title) => title.startsWith('等'))).toEqual(expected)
		expect(list.total).toBe(list.rows.length)
	})
})

describe('what one is told', () => {
	type Bell = { unread: number; told: { words: string; manuscript: string }[] }
	const bell = async (who: string) =>
		(await room.call('GET', '/api/bell', as(who))).body as unknown as Bell
	const wordsAbout = async (who: string, id: string) =>
		(await bell(who)).told.filter(({ manuscript }) => manuscript === id).map(({ words }) => words)

	test('follows the manuscript from hand to hand, and what is done rings no more', async () => {
		const id = await waiting('传下去', 0)
		expect(await wordsAbout('unit-lead', id)).toEqual(['等您单位审签：“传下去”'])
		expect(await wordsAbout('unit-lead-fucun', id)).toEqual([])
		await give('unit-lead', 'sign', id)
		expect(await wordsAbout('unit-lead', id)).toEqual([])
		expect(await wordsAbout('editor', id)).toEqual(['等您初审：“传下去”'])
		await give('editor', 'sign', id)
		await edit(id, 'proofreader', { subtitle: '新加的副题' })
		expect(await wordsAbout('editor', id)).toEqual(['初审失效，等您复签：“传下去”'])
		await give('editor', 'return', id, { reasons })
		expect(await wordsAbout('correspondent', id)).toEqual(['退回修改：“传下去”，请看理由'])
		expect(await wordsAbout('editor', id)).toEqual([])
	})

	test('names what is published and withdrawn to its author', async () => {
		const id = await waiting('发了又撤', 6)
		await give('chief', 'sign', id)
		await give('chief', 'publish', id, { column: 'towns' })
		expect(await wordsAbout('correspondent', id)).toEqual(['已发布：“发了又撤”'])
		await give('chief', 'withdraw', id, { text: '期次编号有误。', reasons })
		expect(await wordsAbout('correspondent', id)).toEqual([
			'已撤稿：“发了又撤”',
			'已发布：“发了又撤”',
		])
		expect(await wordsAbout('editor', id)).toEqual(['已撤稿：“发了又撤”'])
	})

	test('is read once, by its reader alone', async () => {
		const { unread } = await bell('unit-lead')
		expect(unread).toBeGreaterThan(0)
		await room.call('POST', '/api/bell/read', as('unit-lead'))
		expect((await bell('unit-lead')).unread).toBe(0)
		expect((await bell('editor')).unread).toBeGreaterThan(0)
	})

	test('goes out once when somebody reminds, and not again within the hour', async () => {
		const id = await waiting('催一催', 1)
		const remind = async () =>
			(await room.call('POST', `/api/manuscripts/${id}/remind`, as('chief'))).body
		expect(await remind()).toMatchObject({ reminded: ['责任编辑', '编辑甲'], again: false })
		expect(await remind()).toMatchObject({ again: true })
		expect(await wordsAbout('editor', id)).toEqual([
			'总编提醒您，这一篇等您初审：“催一催”',
			'等您初审：“催一催”',
		])
	})

	test('is undone with the write that it told of', async () => {
		const id = await waiting('没签成', 1)
		const { totalDocs: before } = await room.payload.count({ collection: 'notifications' })
		const { status } = await room.call('POST', `/api/manuscripts/${id}/sign`, {
			...as('editor'),
			body: { version: 1, seen: 'x' },
		})
		expect(status).toBe(409)
		expect((await room.payload.count({ collection: 'notifications' })).totalDocs).toBe(before)
	})
})

describe('the answer', () => {
	const asked = async (etag?: string) => {
		const { signedIn } = await import('../../cms/command/signed-in.ts')
		const { handleEndpoints } = await import('payload')
		const handle = signedIn(
			async () => room.payload,
			(request) => handleEndpoints({ config: room.payload.config, request }),
		)
		return handle(
			new Request('http://localhost/api/queue?tab=transit', {
				headers: {
					authorization: `JWT ${room.tokens.editor}`,
					...(etag ? { 'if-none-match': etag } : {}),
				},
			}),
			{ params: Promise.resolve({ slug: ['queue'] }) },
		)
	}

	test('is 304 until something changes', async () => {
		const etag = (await asked()).headers.get('etag') ?? ''
		const again = await asked(etag)
		expect([again.status, await again.text()]).toEqual([304, ''])
		await waiting('刚交的', 0)
		expect((await asked(etag)).status).toBe(200)
	})

	test('of a peek shows text, photos and what may be done, to who may read it', async () => {
		const id = await waiting('速览这一篇', 1)
		const { body } = await room.call('GET', `/api/manuscripts/${id}/peek`, as('editor'))
		expect(body).toMatchObject({
			title: '速览这一篇',
			text: ['坑塘清理完毕。'],
			refusals: { sign: [], return: [] },
			step: '初审',
		})
		expect(body.facts).toContainEqual(['流程', '共7步，第2步初审'])
		const { status } = await room.call(
			'GET',
			`/api/manuscripts/${id}/peek`,
			as('correspondent-fucun'),
		)
		expect(status).toBe(404)
		const signed = await room.call('POST', `/api/manuscripts/${id}/sign`, {
			...as('editor'),
			body: { version: body.version, seen: body.seen },
		})
		expect(signed.status).toBe(200)
	})
})

describe('rows of before', () => {
	test('are whole in every list after the start that brought the new version', async () => {
		const shown = [
			'progress',
			'barred',
			'signers',
			'urgency',
			'turn',
			'step',
			'contentDigest',
		] as const
		const read = async () =>
			(
				await room.payload.find({
					collection: 'manuscripts',
					pagination: false,
					sort: 'id',
					depth: 0,
				})
			).docs
		const before = await read()
		for (const { id, updatedAt } of before) {
			await room.payload.db.updateOne({
				collection: 'manuscripts',
				id,
				data: {
					...Object.fromEntries(shown.map((name) => [name, null])),
					...{ standing: null, since: null, deadline: null, submission: null, updatedAt },
				},
			})
		}
		expect((await queue('editor')).total).toBe(0)
		const { refreshStandings } = await import('../../cms/command/refresh-standings.ts')
		expect(await refreshStandings(room.payload)).toBe(before.length)
		expect(await refreshStandings(room.payload)).toBe(0)
		const after = await read()
		for (const [at, row] of after.entries()) {
			for (const name of shown.filter((name) => name !== 'urgency')) {
				expect([row.title, name, row[name]]).toEqual([row.title, name, before[at]?.[name]])
			}
			expect([row.updatedAt, row.version]).toEqual([before[at]?.updatedAt, before[at]?.version])
		}
	})
})

describe('an old version', () => {
	test('put back stands in the list as its text is now', async () => {
		const id = await waiting('改回去', 1)
		await edit(id, 'editor', { subtitle: '改过一次' })
		await give('editor', 'sign', id)
		const { docs } = await room.payload.findVersions({
			collection: 'manuscripts',
			where: {
				and: [{ parent: { equals: Number(id) } }, { 'version.subtitle': { exists: false } }],
			},
			sort: '-createdAt',
			limit: 1,
		})
		const { status, text } = await room.call(
			'POST',
			`/api/manuscripts/versions/${docs[0]?.id}`,
			as('proofreader'),
		)
		expect([status, text.slice(0, 200)]).toEqual([200, expect.any(String)])
		const { body } = await room.call('GET', `/api/manuscripts/${id}`, as('editor'))
		expect(body.contentDigest).toBe((body.digest as { content: string }).content)
		const row = lineOf(await queue('editor'), '改回去')
		expect(row).toMatchObject({ pill: { word: '复签' }, sign: { may: true } })
	})
})

describe('rows that are not whole', () => {
	test('keep nobody from starting: a deleted author’s manuscript goes on, a broken row is named and left', async () => {
		const { refreshStandings } = await import('../../cms/command/refresh-standings.ts')
		const [orphan, broken] = [await waiting('作者不在了', 1), await waiting('缺了编号', 1)]
		const write = (id: string, data: Record<string, unknown>) =>
			room.payload.db.updateOne({ collection: 'manuscripts', id: Number(id), data })
		await write(orphan, { author: null, standing: null })
		await write(broken, { piece: null, standing: null })
		expect(await refreshStandings(room.payload)).toBe(1)
		expect(lineOf(await queue('editor', { q: '作者不在了' }), '作者不在了')?.sign.may).toBe(true)
		await give('editor', 'sign', orphan)
	})
})

describe('what one keeps for oneself', () => {
	test('a filter under a name is there at the next login, and nobody else’s', async () => {
		const path = '/api/payload-preferences/queue-filters'
		const value = [{ name: '公告', query: 'kind=notice' }]
		const { status, text } = await room.call('POST', path, { ...as('editor'), body: { value } })
		expect([status, text.slice(0, 300)]).toEqual([200, expect.any(String)])
		expect((await room.call('GET', path, as('editor'))).body.value).toEqual(value)
		expect((await room.call('GET', path, as('chief'))).body.value ?? null).toBeNull()
	})
})
