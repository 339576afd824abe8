import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitPortal } from '../../cms/command/visit-portal.ts'
import type { Check } from '../../cms/health/checks.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
beforeAll(async () => {
	room = await startNewsroom()
	const page = join(room.folder, 'site/2020/08/26/k7m2q9ab')
	await mkdir(page, { recursive: true })
	await writeFile(
		join(page, 'index.html'),
		'<a href="/gone/"></a><a href="/">首页</a><img src="/a.jpg">',
	)
	await writeFile(join(room.folder, 'site/index.html'), '<p>首页')
})
afterAll(() => room?.stop())

test('measuring finds dead links and pictures without words in the written pages, and the log whole', async () => {
	const asEditor = { as: room.tokens.editor }
	expect((await room.call('GET', '/api/site-health', asEditor)).text).toBe('null')
	const { body } = await room.call('POST', '/api/site-health', asEditor)
	const checks = new Map((body.checks as Check[]).map((check) => [check.id, check]))
	expect(checks.get('links')).toMatchObject({ list: ['/2020/08/26/k7m2q9ab/ → /gone/'] })
	expect(checks.get('alt')).toMatchObject({ found: '1张' })
	expect(checks.get('log')).toMatchObject({ found: '完好', level: 'ok' })
	expect(checks.get('home')).toMatchObject({ level: 'now', veto: true })
	expect((await room.call('GET', '/api/site-health', asEditor)).body).toEqual(body)
})

test('it is the newsroom’s to see', async () => {
	expect(
		(await room.call('GET', '/api/site-health', { as: room.tokens.correspondent })).status,
	).toBe(403)
	expect((await room.call('GET', '/api/site-health')).status).toBe(401)
})

test('a word put on the list later is found in what is live, and a visit is kept whether it came or not', async () => {
	const asProofreader = { as: room.tokens.proofreader }
	const { docs } = await room.payload.find({
		...{ collection: 'manuscripts', where: { stage: { equals: 'published' } }, limit: 1, depth: 0 },
	})
	const title = docs[0]?.title ?? ''
	const word = title.slice(0, 4)
	const body = { caution: [{ word, why: '说法陈旧' }] }
	expect((await room.call('POST', '/api/globals/words', { ...asProofreader, body })).status).toBe(
		200,
	)
	const server = createServer((_, answer) => answer.end('<p>首页')).listen(0)
	const { port } = server.address() as AddressInfo
	const address = `http://127.0.0.1:${port}/`
	expect(await visitPortal(room.folder, address)).toMatchObject({ isOpen: true })
	server.closeAllConnections()
	await new Promise((closed) => server.close(closed))
	expect(await visitPortal(room.folder, address)).toMatchObject({ isOpen: false })
	const answer = await room.call('POST', '/api/site-health', { as: room.tokens.editor })
	const checks = new Map((answer.body.checks as Check[]).map((check) => [check.id, check]))
	expect(checks.get('words')?.list.join()).toContain(`${title}：${word}`)
	expect(checks.get('access')).toMatchObject({ found: '1÷2', level: 'fix', veto: false })
})

test('what a check found is given to a unit until a time, and the unit reminded, once an hour', async () => {
	const unit = await room.payload.find({
		collection: 'users',
		where: { username: { equals: 'unit-lead' } },
		depth: 0,
	})
	const give = (who: string, path: string, body: object) =>
		room.call('POST', `/api/site-health/${path}`, { as: room.tokens[who], body })
	const errand = { check: 'home', unit: unit.docs[0]?.unit, by: '2026-08-21T10:00:00Z' }
	expect((await give('proofreader', 'errand', errand)).status).toBe(403)
	expect((await give('unit-lead', 'remind', { check: 'home' })).status).toBe(403)
	expect((await give('editor', 'remind', { check: 'home' })).status).toBe(404)
	expect((await give('editor', 'errand', { ...errand, check: 'no-such' })).status).toBe(404)
	const told = [unit.docs[0]?.name]
	expect((await give('editor', 'errand', errand)).body).toEqual({ told, again: false })
	expect((await give('chief', 'remind', { check: 'home' })).body).toEqual({ told, again: false })
	expect((await give('chief', 'remind', { check: 'home' })).body).toEqual({ told: [], again: true })
	const bell = await room.call('GET', '/api/bell', { as: room.tokens['unit-lead'] })
	const words = (bell.body.told as { words: string }[]).map(({ words }) => words)
	expect(words.filter((one) => one.startsWith('网站体检催办：首页更新'))).toHaveLength(1)
	const { body } = await room.call('GET', '/api/site-health', { as: room.tokens.editor })
	expect(body.errands).toMatchObject([{ check: 'home', by: '2026-08-21T10:00:00.000Z' }])
})
