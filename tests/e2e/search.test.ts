import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { paragraph } from '../../content/body.ts'
import type { Piece } from '../../content/piece.ts'
import { pieceRoute, searchRoute } from '../../content/route.ts'
import { openPublisher } from '../../site/publisher/open-publisher.ts'
import { logOf, type Told } from '../log-of.ts'
import { campaign, column, report, settings, unit } from '../told.ts'
import { axeFaultsAtBest } from './axe-faults.ts'
import { startBrowser } from './browser.ts'

const piece = (n: number): Piece =>
	report({
		...{ id: n.toString(36).padStart(8, '0'), column: n % 2 ? 'towns' : 'news', unit: 'xiazhen' },
		headline: { title: n === 7 ? '庭院评比揭晓' : `第${n}篇 村里的路修好了` },
		body: [paragraph('居民把庭院打扫干净，出门不再踩泥。')],
	})
const told: Told[] = [
	{ record: 'settings', shows: settings('今日微山') },
	{ record: 'column:towns', shows: column('镇街') },
	{ record: 'unit:xiazhen', shows: unit('夏镇街道') },
	...Array.from({ length: 45 }, (_, n) => ({ piece: piece(n) })),
	{
		record: 'campaign:renju',
		shows: { ...campaign('人居环境整治'), introduction: '打扫庭院。' },
	},
]
const pages = {
	empty: '/search/',
	found: searchRoute('庭院'),
	narrowed: searchRoute('庭院', { k: 'report', c: 'towns', s: 'time', p: '2' }),
	none: searchRoute('庭园'),
	'narrowed to none': searchRoute('庭院', { y: '1999' }),
	long: searchRoute('庭'.repeat(100)),
}
/** What the search page's scripts may weigh, bytes, as sent. */
const maxScript = 75 * 1024

let folder: string
let server: ChildProcess
let browser: Browser
let page: Page
let site: string
let wrong: string[]

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
	folder = await mkdtemp(join(tmpdir(), 'search-'))
	const log = logOf(told)
	const portal = await openPublisher({
		...{ dist: resolve('site/dist'), data: folder, report: console.error },
		source: async (seq) => log.slice(seq),
		findPhoto: async () => undefined,
	})
	portal.wake()
	await portal.idle()
	await portal.close()
	const port = await freePort()
	site = `http://127.0.0.1:${port}`
	server = spawn(process.execPath, ['site/server/serve.ts'], {
		// Every page has an address of its own: they are many readers here.
		env: { ...process.env, DATA_DIR: folder, PORTAL_PORT: String(port), TRUST_PROXY: 'on' },
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	if (server.stdout) await once(server.stdout, 'data')
	browser = await startBrowser()
})
afterAll(async () => {
	await browser?.close()
	server?.kill()
	if (folder) await rm(folder, { recursive: true })
})
let readers = 0
beforeEach(async () => {
	await page?.context().close()
	page = await newPage({})
})

async function newPage(options: { javaScriptEnabled?: boolean }): Promise<Page> {
	const extraHTTPHeaders = { 'x-forwarded-for': `10.1.0.${++readers}` }
	const page = await (await browser.newContext({ ...options, extraHTTPHeaders })).newPage()
	wrong = []
	page.on('console', (message) => wrong.push(message.text()))
	page.on('pageerror', (error) => wrong.push(String(error)))
	return page
}

const field = 'main input[type=search]'
/** The page with its suggestions there: the field has become a combobox. */
async function open(route: string): Promise<void> {
	await page.goto(site + route)
	await page.waitForSelector(`${field}[role=combobox]`)
}
async function suggest(words: string): Promise<void> {
	await page.fill(field, words)
	await page.waitForSelector('[role=option]')
}
function ofField(attribute: string): Promise<string | null> {
	return page.getAttribute(field, attribute)
}

test.each(Object.entries(pages))('%s: every reader can use it', async (_, route) => {
	for (const width of [390, 1440]) {
		await page.setViewportSize({ width, height: 900 })
		await open(route)
		await check(width)
		if (route !== pages.empty) continue
		await suggest('庭院')
		await page.press(field, 'ArrowDown')
		await check(width)
	}
})

async function check(width: number): Promise<void> {
	expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
	expect(await page.locator('h1').count()).toBe(1)
	expect(wrong).toEqual([])
	expect(await axeFaultsAtBest(page)).toEqual([])
}

test('without scripts it is whole: looked for, narrowed, turned, read', async () => {
	page = await newPage({ javaScriptEnabled: false })
	await page.goto(`${site}/search/`)
	expect(await page.textContent('aside h2')).toBe('最新稿件')
	await page.fill(field, '庭院')
	await page.press(field, 'Enter')
	expect(await page.textContent('[role=status]')).toBe('“庭院”找到46条，按相关度排列。改按时间')
	expect(await page.textContent('.list li:first-child .head')).toBe('庭院评比揭晓')
	await page.click('text=改按时间')
	expect(await page.textContent('.list li:first-child .head')).toBe('人居环境整治')
	await page.selectOption('select[name=c]', 'towns')
	await page.check('input[name=k][value=report]')
	await page.click('main button')
	expect(await page.textContent('[role=status]')).toBe('“庭院”找到22条，按时间排列。改按相关度')
	expect(await page.inputValue('select[name=c]')).toBe('towns')
	await page.click('text=下一页')
	expect(await page.textContent('.pager [aria-current]')).toBe('2')
	expect(await page.locator('.list li').count()).toBe(2)
	await page.click('.list li:last-child .head a')
	expect(await page.textContent('h1')).toBe('第1篇 村里的路修好了')
})

test('where nothing is found, what was nearly typed is one step away', async () => {
	await open(searchRoute('庭院打少'))
	expect(await page.textContent('main [role=status]')).toContain('没有找到“庭院打少”。')
	await page.click('.empty a:has-text("庭院打")')
	expect(await page.textContent('main [role=status]')).toContain('找到45条')
	await open(pages['narrowed to none'])
	await page.click('text=全部看')
	expect(await page.textContent('main [role=status]')).toContain('找到46条')
})

test('the keyboard alone: down, up, round, closed, open, chosen', async () => {
	await open('/search/')
	expect([await ofField('aria-expanded'), await ofField('aria-autocomplete')]).toEqual([
		'false',
		'list',
	])
	await page.focus(field)
	await suggest('庭院')
	expect(await ofField('aria-expanded')).toBe('true')
	const options = page.locator('[role=option]')
	expect(await options.count()).toBe(9)
	expect(await options.last().textContent()).toBe('看全部46条')
	const chosen = async () => {
		const id = await ofField('aria-activedescendant')
		const one = page.locator('[role=option][aria-selected=true]')
		expect(await one.count()).toBe(id ? 1 : 0)
		if (id) expect(await one.getAttribute('id')).toBe(id)
		return id && (await one.textContent())
	}
	expect(await chosen()).toBe(null)
	await page.keyboard.press('ArrowDown')
	expect(await chosen()).toContain('庭院评比揭晓')
	await page.keyboard.press('ArrowUp')
	expect(await chosen()).toBe(null)
	await page.keyboard.press('ArrowUp')
	expect(await chosen()).toBe('看全部46条')
	await page.keyboard.press('Escape')
	expect([await ofField('aria-expanded'), await page.inputValue(field)]).toEqual(['false', '庭院'])
	await page.keyboard.press('ArrowDown')
	expect(await chosen()).toContain('庭院评比揭晓')
	await page.keyboard.press('Enter')
	await page.waitForURL(site + pieceRoute(piece(7)))
})

test('Enter with nothing chosen asks for the whole answer, Tab closes what is open', async () => {
	await open('/search/')
	await page.focus(field)
	await suggest('庭院')
	await page.keyboard.press('Tab')
	expect(await ofField('aria-expanded')).toBe('false')
	await page.press(field, 'Enter')
	await page.waitForURL(/\/search\/\?q=/)
	expect(await page.textContent('main [role=status]')).toContain('找到46条')
})

test('a suggestion can be clicked', async () => {
	await open('/search/')
	await suggest('评比')
	await page.click('[role=option] >> nth=0')
	await page.waitForURL(site + pieceRoute(piece(7)))
})

test('a click beside the suggestions does what it is for, and closes them', async () => {
	await open('/search/')
	await suggest('庭院')
	await page.click('input[name=k][value=notice]')
	expect(await page.isChecked('input[name=k][value=notice]')).toBe(true)
	expect(await ofField('aria-expanded')).toBe('false')
})

test('nothing is asked while an input method composes, and Enter stays its own', async () => {
	await open('/search/')
	const asked: string[] = []
	page.on('request', (request) => {
		const { pathname, searchParams } = new URL(request.url())
		if (pathname === '/search.json') asked.push(searchParams.get('q') ?? '')
	})
	await page.focus(field)
	const session = await page.context().newCDPSession(page)
	for (const text of ['t', 'ti', 'ting', 'tingyuan']) {
		await session.send('Input.imeSetComposition', {
			...{ text, selectionStart: text.length, selectionEnd: text.length },
		})
	}
	// Longer than the rest that counts as typed.
	await page.evaluate('new Promise((done) => setTimeout(done, 500))')
	expect(asked).toEqual([])
	await session.send('Input.insertText', { text: '庭院' })
	await page.waitForSelector('[role=option]')
	expect(asked).toEqual(['庭院'])
})

test('of several questions the last one counts, whatever comes back first', async () => {
	await open('/search/')
	let release: (() => void) | undefined
	const held = new Promise<void>((done) => {
		release = done
	})
	await page.route('**/search.json?q=%E5%BA%AD%E9%99%A2', async (route) => {
		await held
		await route.continue().catch(() => {})
	})
	const slow = page.waitForRequest(/%E5%BA%AD%E9%99%A2$/)
	await page.fill(field, '庭院')
	await slow
	await suggest('评比')
	release?.()
	await page.evaluate('new Promise((done) => setTimeout(done, 300))')
	expect(await page.locator('[role=option]').count()).toBe(1)
})

test('a server that refuses takes nothing away', async () => {
	await open('/search/')
	await page.route('**/search.json*', (route) => route.fulfill({ status: 429, body: '{}' }))
	const answered = page.waitForResponse(/search\.json/)
	await page.fill(field, '庭院')
	await answered
	expect(await page.locator('[role=option]').count()).toBe(0)
	await page.unroute('**/search.json*')
	await page.press(field, 'Enter')
	expect(await page.textContent('main [role=status]')).toContain('找到46条')
})

test('its scripts are small, and no other page has one', async () => {
	const scripts: number[] = []
	page.on('response', async (response) => {
		if (response.url().endsWith('.js'))
			scripts.push((await response.request().sizes()).responseBodySize)
	})
	for (const route of [
		'/',
		pieceRoute(piece(1)),
		'/column/towns/',
		'/unit/xiazhen/',
		'/campaign/renju/',
		'/all/2026-11/',
		'/nowhere/',
	]) {
		await page.goto(site + route, { waitUntil: 'networkidle' })
		// JSON-LD is data.
		const running = page.locator('script:not([type="application/ld+json"])')
		expect([route, await running.count()]).toEqual([route, 0])
	}
	expect(scripts).toEqual([])
	await open('/search/')
	await page.waitForLoadState('networkidle')
	expect(scripts.length).toBeGreaterThan(0)
	expect(scripts.reduce((sum, one) => sum + one, 0)).toBeLessThan(maxScript)
})
