import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
