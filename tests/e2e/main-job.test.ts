import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitUntilUp } from '../../scripts/start/wait-until-up.ts'
import { startBrowser } from './browser.ts'

type Account = { username: string; password: string }
let folder: string
let cms: string
let portal: string
let accounts: Account[]
let browser: Browser
const running: ChildProcess[] = []

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, () => {
			const address = server.address()
			const port = typeof address === 'object' && address ? address.port : 0
			server.close(() => done(port))
		})
	})
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'main-job-'))
	const [cmsPort, portalPort] = [await freePort(), await freePort()]
	cms = `http://127.0.0.1:${cmsPort}`
	portal = `http://127.0.0.1:${portalPort}`
	const env = {
		...process.env,
		NODE_ENV: 'production' as const,
		NEXT_TELEMETRY_DISABLED: '1',
		PAYLOAD_SECRET: 'main job',
		DATA_DIR: folder,
		DATABASE_URI: `file:${join(folder, 'cms.db')}`,
		PORTAL_PORT: String(portalPort),
	}
	const prepared = spawnSync(process.execPath, ['scripts/prepare.ts'], { env, encoding: 'utf8' })
	if (prepared.status !== 0) throw new Error(prepared.stderr)
	accounts = JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8'))
	for (const args of [
		['node_modules/next/dist/bin/next', 'start', 'cms', '-p', String(cmsPort)],
		['site/server/serve.ts'],
	]) {
		running.push(spawn(process.execPath, args, { env, stdio: 'ignore' }))
	}
	await waitUntilUp([`${cms}/api/health`, `${portal}/healthz`])
	browser = await startBrowser()
}, 180_000)
afterAll(async () => {
	await browser?.close()
	for (const child of running) child.kill()
	if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function signIn(username: string): Promise<Page> {
	const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
	await page.goto(`${cms}/admin/login`)
	await page.fill('input[name=username]', username)
	await page.fill(
		'input[name=password]',
		accounts.find((one) => one.username === username)?.password ?? '',
	)
	await page.click('button[type=submit]')
	await page.waitForURL((url) => !url.pathname.includes('login'))
	return page
}

test('a town’s .docx becomes a signed public page', async () => {
	const author = await signIn('correspondent')
	await author.goto(`${cms}/admin/collections/manuscripts`)
	const fixture = resolve('tests/fixtures/docx/08-photos-with-captions.docx')
	await author.setInputFiles('input[name=file]', fixture)
	await author.setInputFiles('input[name=photos]', resolve('content/demo/pictures/park-path.jpg'))
	await author.click('text=读进来')
	await author.waitForURL(/manuscripts\/\d+/)
	const manuscript = author.url()
	expect(await author.inputValue('input[name=title]')).toBe('新河湾公园成休闲好去处')
	// The photo that came beside the file has no caption yet, so nobody has said what it shows.
	await author.fill('input[name="photos.2.alt"]', '公园里的步道')
	await author.click('#action-save')
	await author.waitForSelector('.payload-toast-container >> text=成功')
	await author.reload()
	await author.click('.review-bar button:has-text("提交")')
	await author.waitForSelector('.review-bar button:has-text("撤回")')

	for (const name of [
		'unit-lead',
		'editor',
		'proofreader',
		'director',
		'proofreader',
		'proofreader',
		'chief',
	]) {
		const page = await signIn(name)
		await page.goto(manuscript)
		const before = await page.inputValue('#field-version')
		await page.click('.review-bar button:has-text("签字")')
		await page.waitForFunction(
			(old) => document.querySelector<HTMLInputElement>('#field-version')?.value !== old,
			before,
		)
		await page.context().close()
	}

	const chief = await signIn('chief')
	await chief.goto(manuscript)
	await chief.click('.review-bar button:has-text("发布")')
	await chief.selectOption('.review-bar select >> nth=0', 'towns')
	await chief.click('text=确定发布')
	const said = await chief.textContent('.review-bar [role=status]')
	expect(said).toMatch(/已上线，用了\d+毫秒/)
	const route = /网址：(\S+)/.exec(said ?? '')?.[1] ?? ''

	const reader = await browser.newPage()
	await reader.goto(portal + route)
	expect(await reader.textContent('h1')).toBe('新河湾公园成休闲好去处')
	expect(await reader.textContent('.prose')).toContain('新河湾公园面积21.4万平方米')
	expect(await reader.locator('main figure.photo picture').count()).toBe(3)
	for (const list of ['/', '/column/towns/', '/unit/zhaomiao/']) {
		await reader.goto(portal + list)
		expect(await reader.locator(`a[href="${route}"]`).count()).toBeGreaterThan(0)
	}
}, 120_000)
