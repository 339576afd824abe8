import { globSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Check } from '../../cms/command/check-live.ts'
import type { Compared } from '../../cms/command/compare-endpoint.ts'
import type { LivePiece } from '../../cms/command/load-live.ts'
import type { Portal } from '../../site/publisher/open-publisher.ts'
import { deskOf } from './desk.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
let portal: Portal
let id: number
let subject: string
let check: (who?: string, entry?: number) => Promise<Check | undefined>

beforeAll(async () => {
	room = await startNewsroom()
	const [{ openPublisher }, { findPhoto }, { logSource }, { checkLive }, { requestOf }] =
		await Promise.all([
			import('../../site/publisher/open-publisher.ts'),
			import('../../cms/publish/find-photo.ts'),
			import('../../cms/publish/source.ts'),
			import('../../cms/command/check-live.ts'),
			import('../../scripts/seed/accounts.ts'),
		])
	portal = await openPublisher({
		dist: resolve('site/dist'),
		data: room.folder,
		source: logSource(room.payload),
		findPhoto,
		report: (message, error) => console.error(message, error),
	})
	portal.wake()
	await portal.idle()
	const { docs } = await room.payload.find({
		collection: 'publications',
		where: { subject: { like: 'piece:' } },
		limit: 1,
	})
	;[id, subject] = [docs[0]?.id ?? 0, docs[0]?.subject ?? '']
	check = async (who = 'editor', entry = id) =>
		checkLive(await requestOf(room.payload, who), String(entry), portal)
})
afterAll(async () => {
	await portal?.close()
	await room?.stop()
})

const live = async (who: string, entry = id) =>
	room.call('GET', `/api/publications/${entry}/live`, { as: room.tokens[who] })
const fileOf = (route: string) => join(room.folder, 'site', route, 'index.html')

describe('a live piece', () => {
	test('shows what was signed, by whom, and where it stands', async () => {
		const { body } = await live('editor')
		const shown = body as unknown as LivePiece
		expect(shown).toMatchObject({ subject, isLast: true, isLive: true })
		expect(shown.entries).toHaveLength(1)
		expect(shown.entries[0]?.name).not.toMatch(/^\d+$/)
		const [sent, ...desk] = shown.signatures.map(({ became }) => became.kind)
		expect([sent, new Set(desk)]).toEqual(['submission', new Set(['live'])])
		expect(shown.signatures.every(({ name }) => !/^\d+$/.test(name))).toBe(true)
		expect(shown.text.length).toBeGreaterThan(0)
		expect(shown.route).toContain(subject.slice('piece:'.length))
		expect(shown.page).toMatch(new RegExp(`^https?://[^/]+${shown.route}$`))
		expect(shown.working).toBeUndefined()
		expect(shown.went.map(({ where }) => where)).toEqual(
			expect.arrayContaining(['site', 'column', 'unit']),
		)
		expect(shown.went.every(({ href, name }) => URL.canParse(href) && name !== '')).toBe(true)
	})

	test('says where on the front page it stands, where the portal runs in this program', async () => {
		const { loadLive } = await import('../../cms/command/load-live.ts')
		const { requestOf } = await import('../../scripts/seed/accounts.ts')
		const { fillFront } = await import('../../site/front/fill-front.ts')
		const [notice] = fillFront(portal.store).notices
		const { docs } = await room.payload.find({
			collection: 'publications',
			where: { subject: { equals: `piece:${notice?.id}` } },
			limit: 1,
		})
		const req = await requestOf(room.payload, 'editor')
		const shown = await loadLive(req, String(docs[0]?.id), portal)
		expect(shown?.went.at(-1)).toMatchObject({ where: 'front', name: '公告' })
	})

	test('under correction stands beside what the newsroom writes; corrected, it says what changed and who signed', async () => {
		const desk = deskOf(room)
		const manuscript = await desk.published()
		const { piece } = await desk.get(manuscript)
		const path = `/api/publications?where[subject][equals]=piece:${piece}&sort=-seq&limit=1`
		const shown = async () => {
			const { docs } = (await room.call('GET', path, desk.as('chief'))).body as {
				docs: { id: number }[]
			}
			return (await live('chief', docs[0]?.id)).body as unknown as LivePiece
		}
		expect((await shown()).working).toBeUndefined()
		await desk.done('editor', 'correct', manuscript, { text: '题目有误。' })
		await desk.edit('editor', manuscript, { title: '塘清了 路畅通了' })
		const { working, corrections, entries } = await shown()
		expect(corrections).toEqual([])
		expect(working).toMatchObject({ stands: '等初审', correction: '题目有误。' })
		expect(working?.live.digest).toBe(entries[0]?.digest)
		expect(JSON.stringify(working?.sheet)).toContain('{"op":"+","text":"畅通"}')
		await desk.done('editor', 'sign', manuscript, { text: '同意更正' })
		expect((await shown()).signatures.at(-1)).toMatchObject({
			...{ step: '更正 初审', opinion: '同意更正', became: { kind: 'waiting' } },
		})
		for (const who of ['proofreader', 'chief']) await desk.done(who, 'sign', manuscript)
		await desk.done('chief', 'publish', manuscript)

		const after = await shown()
		expect(after.working).toBeUndefined()
		expect(after.signatures.map(({ step, became }) => `${step} ${became.kind}`)).toEqual([
			...['单位审签 submission', '初审 published', '一校 published', '复审 published'],
			...['二校 published', '三校 published', '终审 published'],
			...['更正 初审 live', '更正 校对 live', '更正 终审 live'],
		])
		const [correction] = after.corrections
		expect(correction).toMatchObject({
			text: '题目有误。',
			changes: [{ label: '主题', parts: expect.arrayContaining([{ op: '+', text: '畅通' }]) }],
		})
		expect(correction?.signed.map(({ step }) => step)).toEqual(['初审', '校对', '终审'])
		// The link opens exactly the two texts.
		const [, query] = correction?.compare?.split('?') ?? []
		const { body } = await room.call(
			'GET',
			`/api/manuscripts/${manuscript}/compare?${query}`,
			desk.as('chief'),
		)
		const { left, right, editions } = body as unknown as Compared
		const digestOf = (id: string) => editions.find((one) => one.id === id)?.digest
		expect([left, right].map(digestOf)).toEqual(after.entries.map(({ digest }) => digest))
	})

	test('is not shown to correspondents, nor checked by them', async () => {
		for (const who of ['correspondent', 'unit-lead']) {
			expect([who, (await live(who)).status]).toEqual([who, 404])
			const { status } = await room.call('POST', `/api/publications/${id}/verify`, {
				as: room.tokens[who],
			})
			expect([who, status]).toEqual([who, 404])
		}
	})

	test('a record of the log that is no piece is shown as it was published', async () => {
		const { docs } = await room.payload.find({
			collection: 'publications',
			where: { subject: { equals: 'settings' } },
			limit: 1,
		})
		const { body, status } = await live('editor', docs[0]?.id)
		expect(status).toBe(200)
		expect((body as unknown as LivePiece).record).toContain('"')
		expect(await check('editor', docs[0]?.id)).toMatchObject({ page: 'none', isSigned: true })
	})

	test('without a portal in this program the page is not said to match', async () => {
		const { body } = await room.call('POST', `/api/publications/${id}/verify`, {
			as: room.tokens.editor,
		})
		expect(body).toMatchObject({ page: 'unknown', isSigned: true })
	})
})

describe('checking what the public gets', () => {
	test('the page is byte for byte what the signed text gives', async () => {
		const found = await check()
		expect(found).toMatchObject({ page: 'same', isSigned: true, photos: [] })
		expect(found?.log).toBeUndefined()
	})

	test('a page that somebody changed, or took away, is found', async () => {
		const { route = '' } = (await check()) ?? {}
		const before = await readFile(fileOf(route))
		await writeFile(fileOf(route), before.toString().replace('</h1>', '！</h1>'))
		expect(await check()).toMatchObject({ page: 'other' })
		await rm(fileOf(route))
		expect(await check()).toMatchObject({ page: 'gone' })
		await writeFile(fileOf(route), before)
		expect(await check()).toMatchObject({ page: 'same' })
	})

	test('a picture that is not the one it is named after is found', async () => {
		const { docs } = await room.payload.find({
			collection: 'publications',
			where: { subject: { like: 'piece:' } },
			pagination: false,
		})
		const pictured = docs.find(({ snapshot }) => JSON.stringify(snapshot).includes('"sha256"'))
		const html = await readFile(fileOf((await check('editor', pictured?.id))?.route ?? ''), 'utf8')
		const [name = ''] = globSync('*', { cwd: join(room.folder, 'site/media') }).filter((file) =>
			html.includes(file),
		)
		expect(name).not.toBe('')
		const path = join(room.folder, 'site/media', name)
		const before = await readFile(path)
		await writeFile(path, 'another picture')
		expect((await check('editor', pictured?.id))?.photos).toEqual([name])
		await writeFile(path, before)
	})

	test('an entry that somebody changed in the database is named', async () => {
		await room.payload.db.updateOne({
			collection: 'publications',
			id,
			data: { reason: '改过' },
			req: {} as never,
		})
		const found = await check()
		expect(found?.log).toMatchObject({ kind: expect.stringMatching(/hash|shape/) })
		await room.payload.db.updateOne({
			collection: 'publications',
			id,
			data: { reason: null },
			req: {} as never,
		})
		expect((await check())?.log).toBeUndefined()
	})

	test('a withdrawn piece has nothing on line, and its page says so', async () => {
		const { status } = await room.call('POST', `/api/publications/${subject}/withdraw`, {
			as: room.tokens.chief,
			body: { reason: '01', text: '数字有误' },
		})
		expect(status).toBe(200)
		const { body } = await live('editor')
		expect(body).toMatchObject({ isLive: false, isLast: false })
		expect(await check()).toMatchObject({ page: 'none' })
	})
})
