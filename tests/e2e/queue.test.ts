import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaultsAtBest } from './axe-faults.ts'
import { type Product, startProduct } from './start-product.ts'

let desk: Product
let page: Page
/** Waiting for the editor, by title. */
const ids = new Map<string, number>()

async function give(who: string, verb: string, id: number, more: object = {}): Promise<void> {
	const { version } = (await desk.call(who, 'GET', `/api/manuscripts/${id}`)) as { version: number }
	const actions = (await desk.call(who, 'GET', `/api/manuscripts/${id}/actions`)) as {
		action: string
		seen?: string
	}[]
	const seen = verb === 'sign' ? actions.find(({ action }) => action === 'sign')?.seen : undefined
	await desk.call(who, 'POST', `/api/manuscripts/${id}/${verb}`, {
		...{ version, ...(seen ? { seen } : {}), ...more },
	})
}
/** Handed in by its town, signed by its lead: the editor's turn. */
async function waiting(title: string, more: object = {}): Promise<number> {
	const { doc } = (await desk.call('correspondent', 'POST', '/api/manuscripts', {
		...{ kind: 'report', title, dateline: '本报微山讯', byline: '通讯员 刘志尚 李启国' },
		body: [
			{ kind: 'paragraph', spans: [{ text: `${title}，居民出门不再踩泥。` }] },
			{ kind: 'paragraph', spans: [{ text: '下一步将建立日常管护办法。' }] },
		],
		...more,
	})) as { doc: { id: number } }
	await give('correspondent', 'submit', doc.id)
	await give('unit-lead', 'sign', doc.id)
	ids.set(title, doc.id)
	return doc.id
}
async function photo(): Promise<number> {
	const form = new FormData()
	const bytes = readFileSync(resolve('content/demo/pictures/park-path.jpg'))
	form.append('file', new Blob([bytes], { type: 'image/jpeg' }), 'park-path.jpg')
	const { doc } = (await desk.call('correspondent', 'POST', '/api/media', form)) as {
		doc: { id: number }
	}
	return doc.id
}
const line = (title: string) => `tr[data-id="${ids.get(title)}"]`
const selected = () => page.textContent('tr.sel a.t')

beforeAll(async () => {
	desk = await startProduct()
	const media = await photo()
	await waiting('服务专员上门 企业问题变成办事清单', { kicker: '突出“一窗受理”' })
	await waiting('群策群力清坑塘 22处水面换新颜', {
		photos: [{ media, alt: '公园里的步道', caption: '步道修好了。', credit: '通讯员 甲乙 摄' }],
	})
	await waiting('普法走进集市街巷 3万余份资料送到家门口')
	// Changed after the editor had signed: it comes back to be signed again.
	const again = await waiting('40余项创新出自职工小家')
	await give('editor', 'sign', again)
	const { version } = (await desk.call('proofreader', 'GET', `/api/manuscripts/${again}`)) as {
		version: number
	}
	await desk.call('proofreader', 'PATCH', `/api/manuscripts/${again}`, {
		...{ version, subtitle: '职工提出，班组采用' },
	})
	page = await desk.signIn('editor')
	await page.goto(`${desk.cms}/admin`)
	await page.waitForSelector('.desk table')
}, 240_000)
afterAll(() => desk?.stop())

describe('the editor’s list', () => {
	test('says what waits, what of it first, and why', async () => {
		await expect.poll(() => page.textContent('h1')).toBe('待我处理')
		await expect
			.poll(() => page.textContent('#queue > header p'))
			.toMatch(/^等您签\d+篇、改后等您复签1篇。最久的一篇等了.+，限24小时。$/)
		const [first] = await page.locator('tbody tr').allInnerTexts()
		expect(first).toMatch(
			/复签.*40余项创新出自职工小家[\s\S]*初审失效，等您复签[\s\S]*只看改动就行/,
		)
		await expect.poll(() => page.textContent('.tabs [aria-current=page]')).toMatch(/^待我处理 \d+$/)
		await expect.poll(() => page.textContent('.desk-nav')).toMatch(/待我处理\d+/)
	})

	test('is read with the keys: next, peek at text and photo, sign, confirm', async () => {
		const title = '群策群力清坑塘 22处水面换新颜'
		await page.keyboard.press('j')
		expect(await selected()).toBe('40余项创新出自职工小家')
		await page.keyboard.press('k')
		while ((await selected()) !== title) await page.keyboard.press('j')
		await page.keyboard.press('Space')
		await page.waitForSelector('.peek h2')
		await expect.poll(() => page.textContent('.peek h2')).toBe(title)
		await expect.poll(() => page.textContent('.peek .song')).toContain('居民出门不再踩泥')
		await page.waitForFunction('document.querySelector(".peek img")?.naturalWidth > 0', undefined)
		await page.keyboard.press('s')
		await page.waitForSelector('text=签字通过：初审？')
		await page.keyboard.press('Enter')
		await page.waitForSelector(`text=签好了：“${title}”初审。`)
		await page.waitForSelector(line(title), { state: 'detached' })
		expect(page.url()).toBe(`${desk.cms}/admin`)
	}, 60_000)

	test('a letter typed into the search is a letter; nothing found says what is narrowed', async () => {
		await page.keyboard.press('/')
		await page.keyboard.type('sjd没有这样的')
		await page.waitForSelector('text=没有符合条件的稿件。')
		await expect.poll(() => page.textContent('.empty')).toContain('现在筛的是：“sjd没有这样的”。')
		await expect.poll(() => page.locator('text=签字通过').count()).toBe(0)
		await page.click('.empty >> text=清除筛选')
		await page.waitForSelector('tbody tr')
		await page.keyboard.press('/')
		await page.keyboard.type('踩泥')
		await page.waitForURL(/q=/)
		await page.waitForFunction('document.querySelectorAll("tbody tr").length > 0')
		await page.keyboard.press('Escape')
		await page.keyboard.press('g')
		await page.keyboard.press('q')
		await page.waitForURL(`${desk.cms}/admin`)
	}, 60_000)

	test('a filter kept under a name is there in another window', async () => {
		await page.selectOption('select[aria-label=体裁]', 'notice')
		await page.click('summary:has-text("常用筛选")')
		await page.fill('#queue .panel input[type=text]', '公告')
		await page.click('#queue .panel button:has-text("存下")')
		await page.waitForSelector('#queue .panel [role=status]:has-text("存好了。")')
		const other = await desk.signIn('editor')
		await other.goto(`${desk.cms}/admin`)
		await other.click('#queue summary:has-text("常用筛选")')
		await other.click('#queue .panel button:has-text("公告") >> nth=0')
		await other.waitForURL(/kind=notice/)
		await desk.leave(other)
		await page.goto(`${desk.cms}/admin`)
		await page.waitForSelector('tbody tr')
	}, 60_000)

	test('shows by itself what comes in, and comes back after the server was away', async () => {
		await waiting('刚交上来的一篇')
		await page.waitForSelector(line('刚交上来的一篇'), { timeout: 15_000 })
		await desk.goDown()
		await page.waitForSelector('text=网络断开，正在重连。', { timeout: 20_000 })
		await page.keyboard.press('j')
		await page.keyboard.press('s')
		await page.waitForSelector('text=没有网络，不能签。签字要当场由服务器记下。 >> nth=1')
		await desk.comeBack()
		await page.waitForSelector('text=已连接', { timeout: 20_000 })
		await waiting('断开以后交的')
		await page.waitForSelector(line('断开以后交的'), { timeout: 15_000 })
	}, 120_000)

	test('the bell tells what was handed over, until it is read', async () => {
		await page.waitForSelector('summary:has-text("通知") .pill', { timeout: 20_000 })
		await page.click('summary:has-text("通知")')
		await page.waitForSelector('.app-header .panel >> text=等您初审：“断开以后交的”')
		await page.click('summary:has-text("通知")')
		await page.waitForSelector('summary:has-text("通知") .pill', { state: 'detached' })
	}, 60_000)

	test.each([1280, 1440])('every reader can use it at %d px', async (width) => {
		await page.setViewportSize({ width, height: 900 })
		await page.goto(`${desk.cms}/admin`)
		await page.waitForSelector('tbody tr')
		await page.keyboard.press('j')
		await page.keyboard.press('j')
		await page.keyboard.press('Space')
		await page.waitForSelector('.peek h2')
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
		await expect.poll(() => page.locator('h1').count()).toBe(1)
		await page.screenshot({ path: join(tmpdir(), `queue-${width}.png`) })
		expect(await axeFaultsAtBest(page, '#queue')).toEqual([])
	})

	test('letters switched off in 我 do nothing; Enter opens all the same', async () => {
		await page.goto(`${desk.cms}/admin/account`)
		await page.click('label[for=field-singleKeys]')
		await page.click('#action-save')
		await page.waitForSelector('.payload-toast-container >> text=成功')
		await page.goto(`${desk.cms}/admin`)
		await page.waitForSelector('tbody tr')
		await page.keyboard.press('j')
		await expect.poll(() => page.locator('tr.sel').count()).toBe(0)
		await page.focus('tbody tr:first-child a.t')
		await page.keyboard.press('Enter')
		await page.waitForURL(/manuscripts\/\d+/)
	}, 60_000)
})

test('who has nothing to do is told where to look', async () => {
	const chief = await desk.signIn('chief')
	await chief.goto(`${desk.cms}/admin`)
	await chief.waitForSelector('text=没有等您处理的稿件。')
	await chief.click('.empty >> text=/看全部在途\\d+篇/')
	await chief.waitForURL(/tab=transit/)
	await chief.waitForSelector('tbody tr')
	await chief.goto(`${desk.cms}/admin/collections/manuscripts`)
	await chief.waitForSelector('.mini-steps')
	await expect.poll(() => chief.textContent('.table thead')).toMatch(/步骤[\s\S]*等待/)
	// One at a time on purpose: what is ticked can be neither edited nor deleted nor published together.
	await chief.click('#select-all')
	await expect.poll(() => chief.textContent('.list-selection')).not.toMatch(/编辑|删除|发布/)
	await chief.screenshot({ path: join(tmpdir(), 'queue-manuscripts.png') })
	await desk.leave(chief)
}, 60_000)
