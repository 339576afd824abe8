import { globSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Check } from '../../cms/command/check-live.ts'
import type { LivePiece } from '../../cms/command/load-live.ts'
import type { Portal } from '../../site/publisher/open-publisher.ts'
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
		expect(shown.steps.every(({ given }) => given.some(({ valid }) => valid))).toBe(true)
		expect(shown.text.length).toBeGreaterThan(0)
		expect(shown.route).toContain(subject.slice('piece:'.length))
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
