import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FrontDesk } from '../../cms/command/load-front.ts'
import { axeFaults } from './axe-faults.ts'
import { type Product, startProduct } from './start-product.ts'

let product: Product
beforeAll(async () => {
	product = await startProduct()
}, 180_000)
afterAll(() => product?.stop())

async function open(who: string, width = 1440): Promise<Page> {
	const page = await product.signIn(who)
	// So that a failure names the step.
	page.setDefaultTimeout(8_000)
	await page.setViewportSize({ width, height: 900 })
	await page.goto(`${product.cms}/admin/globals/front`)
	await page.waitForSelector('[data-place=pair] .front-name')
	return page
}
const titles = (page: Page, place: string) =>
	page.locator(`[data-place="${place}"] .front-name`).allTextContents()
const home = async () => (await fetch(`${product.portal}/`)).text()
const shot = (page: Page, name: string) =>
	page.screenshot({ path: join(tmpdir(), `front-e2e-${name}.png`), fullPage: true })
const deskOf = async (): Promise<FrontDesk> => {
	const answer = await fetch(`${product.cms}/api/globals/front/desk`, {
		headers: { authorization: `JWT ${await product.tokenOf('chief')}` },
	})
	return (await answer.json()) as FrontDesk
}

/** A live piece that stands nowhere on the front page. */
async function elsewhere(page: Page): Promise<{ id: string; title: string }> {
	const answer = await page.request.get(`${product.cms}/api/globals/front/pieces?q=`)
	const pieces = (await answer.json()) as { id: string; title: string }[]
	const standing = new Set(
		await page
			.locator('[data-piece]')
			.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-piece'))),
	)
	const found = pieces.find(({ id }) => !standing.has(id))
	if (!found) throw new Error('The demo has no piece beside the front page.')
	return found
}

test('an editor chooses a piece for a slot by keyboard alone and publishes, and the home page shows it there', async () => {
	const page = await open('editor')
	const foreign: string[] = []
	page.on('request', (request) => {
		const { protocol, host } = new URL(request.url())
		if (/^http/.test(protocol) && host !== new URL(product.cms).host) foreign.push(request.url())
	})
	const piece = await elsewhere(page)
	const before = await titles(page, 'pair')
	await page.locator('[data-place=pair] .front-name').first().focus()
	await page.keyboard.press('Enter')
	await page.waitForSelector('[role=combobox]:focus')
	await page.keyboard.type(piece.title.slice(0, 6))
	await page.waitForSelector(`[role=option][aria-selected=true]:has-text("${piece.title}")`)
	expect(await axeFaults(page, '.ms-dialog')).toEqual([])
	await page.keyboard.press('Enter')
	await expect.poll(() => titles(page, 'pair')).toEqual([piece.title, before[1]])
	// The focus is on what was put there; it goes down and up again.
	await page.waitForSelector(`[data-piece="${piece.id}"] .front-name:focus`)
	await page.keyboard.press('Alt+ArrowDown')
	await expect.poll(() => titles(page, 'pair')).toEqual([before[1], piece.title])
	await page.waitForSelector(`[data-piece="${piece.id}"] .front-name:focus`)
	await expect.poll(() => page.textContent('.front-bar')).toContain('改了1处：双条')
	await shot(page, 'changed')
	await page.keyboard.press('Control+Enter')
	await page.waitForSelector('.front-bar [role=status]:has-text("已上线")')
	await expect.poll(() => page.textContent('.front-bar')).toContain('网上的首页就是这样')
	const pair = (await home()).match(/<div class="pair">.*?<\/div>/s)?.[0] ?? ''
	expect(pair.indexOf(piece.title)).toBeGreaterThan(pair.indexOf(before[1] ?? '?'))
	expect(foreign).toEqual([])
	await product.leave(page)
})

test('an editor cannot give the lead and reads why; a director gives it', async () => {
	const editor = await open('editor')
	const locked = editor.locator('[data-place=lead] .front-name')
	await expect.poll(() => locked.getAttribute('aria-disabled')).toBe('true')
	const why = await locked.getAttribute('aria-describedby')
	await expect
		.poll(() => editor.textContent(`[id="${why}"]`))
		.toBe('首页头条由部主任或总编定。请选别的位置，或请他们发布。')
	// The browser's driver waits for what is not disabled; a mouse does not.
	await locked.click({ force: true })
	await expect.poll(() => editor.locator('dialog[open]').count()).toBe(0)
	await product.leave(editor)

	const page = await open('director')
	const piece = await elsewhere(page)
	await page.click('[data-place=lead] .front-name')
	await page.fill('[role=combobox]', piece.title)
	await page.click(`[role=option]:has-text("${piece.title}")`)
	await expect.poll(() => titles(page, 'lead')).toEqual([piece.title])
	await page.click('.front-bar button:has-text("发布")')
	await page.waitForSelector('.front-bar [role=status]:has-text("已上线")')
	const main = (await home()).split('<main')[1] ?? ''
	const lead = main.slice(0, main.indexOf('class="pair"'))
	expect(lead).toContain(piece.title)
	await product.leave(page)
})

test('a piece is dragged to another slot, and a cleared slot is filled by rule', async () => {
	const page = await open('editor')
	const [first = ''] = await titles(page, 'notices')
	const [, second = ''] = await titles(page, 'pair')
	await page.dragAndDrop(
		`[data-place=pair] li:has-text("${second}")`,
		`[data-place=notices] li:has-text("${first}")`,
	)
	await expect.poll(async () => (await titles(page, 'notices'))[0]).toBe(second)
	expect(await titles(page, 'pair')).not.toContain(second)
	await page.click('[data-place=notices] li:first-child button:has-text("按规则")')
	await expect.poll(async () => (await titles(page, 'notices'))[0]).toBe(first)
	await page.click('.front-bar button:has-text("放弃改动")')
	await page.waitForSelector('.front-bar:has-text("网上的首页就是这样")')
	await product.leave(page)
})

test('the whole home page is shown before it is published, on a phone and on a desk', async () => {
	const page = await open('editor')
	const piece = await elsewhere(page)
	await page.click('[data-place=photos] .front-name >> nth=0')
	await page.fill('[role=combobox]', piece.title)
	await page.click(`[role=option]:has-text("${piece.title}")`)
	await expect.poll(async () => (await titles(page, 'photos'))[0]).toBe(piece.title)
	for (const [name, width] of [
		['手机', '390'],
		['电脑', '1280'],
	]) {
		await page.click(`button:has-text("${name}预览")`)
		const frame = page.frameLocator(`iframe[title="首页${name}预览"]`)
		await frame.locator('main').waitFor()
		await expect
			.poll(() => frame.locator('body').textContent())
			.toContain('预览：这一页尚未对外发布')
		await expect.poll(() => frame.locator('main').textContent()).toContain(piece.title)
		await expect.poll(() => page.getAttribute('iframe', 'width')).toBe(width)
		await expect
			.poll(() => frame.locator('main').evaluate((main) => getComputedStyle(main).maxWidth))
			.not.toBe('none')
		await shot(page, `preview-${width}`)
	}
	expect(await home()).not.toContain('预览：这一页尚未对外发布')
	// Leaving asks first.
	const asked: string[] = []
	page.on('dialog', (dialog) => {
		asked.push(dialog.message())
		void dialog.dismiss()
	})
	await page.click('a[href$="/globals/front/versions"]')
	await expect.poll(() => asked).toEqual(['首页有改动还没发布，离开就没有了。要离开吗？'])
	expect(page.url()).toMatch(/\/globals\/front$/)
	await product.leave(page)
})

test('who was slower sees what the other changed, and keeps theirs or takes the other’s', async () => {
	const page = await open('editor')
	const { published, seq } = await deskOf()
	const faster = await fetch(`${product.cms}/api/globals/front/place`, {
		method: 'POST',
		headers: {
			...{ 'content-type': 'application/json' },
			authorization: `JWT ${await product.tokenOf('chief')}`,
		},
		body: JSON.stringify({ seq, front: { ...published, units: ['fucun'] } }),
	})
	expect(faster.status).toBeLessThan(300)
	await page.selectOption('.front-banner', { index: 2 })
	await page.click('.front-bar button:has-text("发布")')
	await page.waitForSelector('.front-conflict:has-text("他改了：单位")')
	await expect.poll(() => page.textContent('.front-conflict')).toContain('没发布：总编')
	expect(await axeFaults(page, '.front')).toEqual([])
	await page.click('button:has-text("留我的，发布")')
	await page.waitForSelector('.front-bar [role=status]:has-text("已上线")')
	const { units, banner } = (await deskOf()).published
	expect(units).toEqual(published.units)
	expect(banner).not.toBe(published.banner)
	await product.leave(page)
})

test('the page has no fault of access and does not scroll sideways on either desk', async () => {
	for (const width of [1280, 1440]) {
		const page = await open('chief', width)
		expect([width, await axeFaults(page, '.front')]).toEqual([width, []])
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
		await shot(page, String(width))
		await product.leave(page)
	}
})
