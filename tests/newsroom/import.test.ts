import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, deskOf, kinds } from './desk.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
let desk: Desk
beforeAll(async () => {
	room = await startNewsroom()
	desk = deskOf(room)
})
afterAll(() => room?.stop())

async function send(
	who: string | undefined,
	what: 'people' | 'archive',
	table: string,
	fields: Record<string, string | File> = {},
) {
	const form = new FormData()
	form.append('file', new Blob([table]), 'list.csv')
	for (const [name, value] of Object.entries(fields)) form.append(name, value)
	return room.call('POST', `/api/import/${what}`, { ...(who ? desk.as(who) : {}), form })
}
const entryCount = async () =>
	(await room.call('GET', '/api/publications?limit=0', desk.as('chief'))).body.totalDocs as number

describe('units and people', () => {
	const table = [
		'单位,编码,类别,账号,名称,身份',
		'两城镇,liangcheng,镇街,lead-lc,两城镇审签人,单位审签人',
		'两城镇,,,writer-lc,两城镇通讯员,通讯员',
		'两城镇,,,chief,又一位总编,总编',
	].join('\n')

	test('a dry run names every fault by its line and changes nothing', async () => {
		const { status, body } = await send('admin', 'people', table)
		expect(status).toBe(200)
		expect(
			(body.lines as { line: number; faults: string[] }[]).map(({ faults }) => faults),
		).toEqual([[], [], [expect.stringContaining('已经有了')]])
		const { totalDocs } = await room.payload.count({
			collection: 'units',
			where: { code: { equals: 'liangcheng' } },
		})
		expect(totalDocs).toBe(0)
	})

	test('the lines without faults are done, and the first passwords must be changed', async () => {
		const { body } = await send('admin', 'people', table, { run: '1' })
		const accounts = body.accounts as { username: string; password: string }[]
		expect(accounts.map(({ username }) => username)).toEqual(['lead-lc', 'writer-lc'])
		const { username, password } = accounts[1] ?? { username: '', password: '' }
		const login = await room.call('POST', '/api/users/login', { body: { username, password } })
		expect(login.body.user).toMatchObject({ mustChangePassword: true, roles: ['correspondent'] })
		expect((await send('admin', 'people', table, { run: '1' })).body.accounts).toEqual([])
	})

	test('only an administrator may; a table without its columns is told which', async () => {
		expect((await send('chief', 'people', table)).status).toBe(403)
		expect((await send(undefined, 'people', table)).status).toBe(401)
		const { status, body } = await send('admin', 'people', '题目,作者\n甲,乙')
		expect([status, body.refusals]).toMatchObject([
			422,
			[{ lacking: ['单位', '账号', '名称', '身份'] }],
		])
	})
})

describe('old articles', () => {
	const table = [
		'日期,标题,正文,署名,图片,图片说明',
		'2019-11-06,便民桥通车,"桥修好了。\n村民说方便。",通讯员 刘志尚,,',
		'2019-11-07,塘边新路,路修到塘边。,通讯员 刘志尚,塘.jpg,新路一角。',
		',没有日期的一篇,正文。,,,',
	].join('\n')
	const where = { column: 'towns', unit: 'zhaomiao' }
	const photo = async () =>
		new File(
			[new Uint8Array(await readFile('tests/fixtures/photos/01-orientation-1.jpg'))],
			'塘.jpg',
			{ type: 'image/jpeg' },
		)

	test('a dry run lists every line and changes nothing; only the chief imports', async () => {
		const before = await entryCount()
		const { body } = await send('admin', 'archive', table, where)
		expect(body.lines).toMatchObject([
			{ line: 2, result: 'ok' },
			{ line: 3, result: 'refused', notes: [{ what: '没有图片“塘.jpg”，不导入' }] },
			{ line: 4, result: 'refused', notes: [{ what: '没有发布日期，不导入' }] },
		])
		expect(await entryCount()).toBe(before)
		expect((await send('admin', 'archive', table, { ...where, run: '1' })).status).toBe(403)
	})

	test('each ends in the log under its own day, signed by the chief as 历史稿件; again it adds nothing', async () => {
		const before = await entryCount()
		const given = { ...where, photos: await photo(), run: '1' }
		const { text } = await send('chief', 'archive', table, given)
		const lines = text
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as { batch: string; line: number; said?: string })
		expect(lines).toMatchObject([
			{ line: 2, done: 1, of: 2 },
			{ line: 3, done: 2, of: 2 },
		])
		expect(lines.map(({ said }) => said)).toEqual([undefined, undefined])
		expect(await entryCount()).toBe(before + 2)
		const { docs } = await room.payload.find({
			...{ collection: 'publications', sort: '-seq', limit: 1, depth: 0 },
		})
		expect(docs[0]).toMatchObject({
			snapshot: {
				day: '2019-11-07',
				headline: { title: '塘边新路' },
				photos: [{ alt: '新路一角。' }],
			},
			signatures: [{ step: 'archive', covers: 'content' }],
		})
		await send('chief', 'archive', table, { ...where, photos: await photo(), run: '1' })
		expect(await entryCount()).toBe(before + 2)

		const { firstProblem } = await import('../../cms/publish/verify.ts')
		const { wholeLog } = await import('../../cms/publish/source.ts')
		const rows: unknown[] = []
		for await (const row of wholeLog(room.payload)) rows.push(row)
		expect(firstProblem(rows)).toBeUndefined()

		const path = `/api/import/archive/${lines[0]?.batch}/withdraw`
		const taken = await room.call('POST', path, {
			...desk.as('chief'),
			body: { text: '整批导错了。' },
		})
		expect(taken.body).toEqual({ withdrawn: 2 })
	})

	test('a folder of documents comes in by the days of their names, with the pictures inside', async () => {
		const document = async (name: string) =>
			new File(
				[new Uint8Array(await readFile('tests/fixtures/docx/08-photos-with-captions.docx'))],
				name,
			)
		const form = new FormData()
		for (const name of ['2019-12-18 图片新闻.docx', '没有日期.docx']) {
			form.append('documents', await document(name))
		}
		for (const [name, value] of Object.entries(where)) form.append(name, value)
		const dry = await room.call('POST', '/api/import/archive', { ...desk.as('chief'), form })
		expect(dry.body.lines).toMatchObject([
			{ line: 1, day: '2019-12-18' },
			{ line: 2, result: 'refused', notes: [{ what: '没有发布日期，不导入' }] },
		])
		form.append('run', '1')
		const { text } = await room.call('POST', '/api/import/archive', { ...desk.as('chief'), form })
		expect(JSON.parse(text.trim())).toMatchObject({ line: 1, done: 1, of: 1 })
		expect(text).not.toContain('said')
	})

	test('a manuscript of the newsroom cannot go that way', async () => {
		const id = await desk.write()
		const { version } = await desk.get(id)
		const { status } = await room.call('POST', `/api/manuscripts/${id}/archive`, {
			...desk.as('chief'),
			body: { version },
		})
		expect(status).toBe(404)
		const { operate } = await import('../../cms/command/operate.ts')
		const { requestOf } = await import('../../scripts/seed/accounts.ts')
		const done = await operate(await requestOf(room.payload, 'chief'), 'archive', String(id), {
			...{ version, column: 'towns' },
		})
		expect(kinds({ body: done as never })).toEqual(['not-imported'])
	})

	test('no form can say that it was imported', async () => {
		const { body } = await room.call('POST', '/api/manuscripts', {
			...desk.as('correspondent'),
			body: { kind: 'report', title: '甲', imported: 'x', day: '2019-01-01' },
		})
		expect(body.doc).toMatchObject({ imported: null, day: null })
	})
})
