import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { pieceRoute } from '../../content/route.ts'
import { startBrowser } from './browser.ts'
import { story } from './edge-pages.ts'

/** Bytes of scripts, compressed as they are sent. */
const mostScript = 75_000

const site = inject('edge')
let browser: Browser
let context: BrowserContext
let page: Page
const wrong: string[] = []
beforeAll(async () => {
	browser = await startBrowser()
})
afterAll(async () => {
	await browser?.close()
})
beforeEach(async () => {
	wrong.length = 0
	context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
	page = await context.newPage()
	page.on('console', (message) => wrong.push(message.text()))
	page.on('pageerror', (error) => wrong.push(error.message))
})
afterEach(async () => {
	await context.close()
	expect(wrong).toEqual([])
})

const address = () => site + pieceRoute(story)
const links = () => page.locator('a.full')
const place = () => page.textContent('.viewer [role=status]')
const focused = () => page.evaluate('document.activeElement.textContent.trim()')

async function open(at: number): Promise<void> {
	await page.goto(address())
	await page.locator('html[data-viewer=ready]').waitFor()
	await links().nth(at).focus()
	await page.keyboard.press('Enter')
	await page.locator('dialog.viewer[open]').waitFor()
}

test('the keyboard alone opens a picture, turns, and comes back to where it was', async () => {
	await open(1)
	expect(await place()).toBe('第2幅，共3幅')
	expect(await page.getAttribute('dialog', 'aria-modal')).toBe('true')
	await page.keyboard.press('ArrowRight')
	expect(await place()).toBe('第3幅，共3幅')
	expect(await page.textContent('.viewer figcaption')).toBe('一枚徽章。 通讯员 田贺 摄')
	expect(await page.getAttribute('.viewer img', 'alt')).toBe('一枚徽章')
	await page.keyboard.press('ArrowRight')
	await page.keyboard.press('ArrowLeft')
	expect(await place()).toBe('第2幅，共3幅')
	await page.keyboard.press('Home')
	expect(await place()).toBe('第1幅，共3幅')
	await page.keyboard.press('Escape')
	await page.locator('dialog').waitFor({ state: 'detached' })
	expect(
		await page.evaluate('document.activeElement === document.querySelectorAll("a.full")[1]'),
	).toBe(true)
})

test('focus goes round within the viewer', async () => {
	await open(1)
	const round: unknown[] = []
	for (let stop = 0; stop < 9; stop++) {
		round.push(await focused())
		await page.keyboard.press('Tab')
	}
	const [first] = round
	expect(new Set(round)).toEqual(new Set(['上一幅', '下一幅', '全屏', '关闭']))
	expect(round[4]).toBe(first)
	await page.keyboard.press('Shift+Tab')
	expect(new Set(round)).toContain(await focused())
})

test('a finger turns it, up and down do not, and nothing stands larger than the screen or itself', async () => {
	await open(0)
	const swipe = async (dx: number, dy: number) => {
		const figure = page.locator('.viewer figure')
		const at = { pointerType: 'touch', bubbles: true }
		await figure.dispatchEvent('pointerdown', { ...at, clientX: 200, clientY: 300 })
		await figure.dispatchEvent('pointerup', { ...at, clientX: 200 + dx, clientY: 300 + dy })
	}
	await swipe(-120, 10)
	expect(await place()).toBe('第2幅，共3幅')
	await swipe(-30, 0)
	await swipe(50, 200)
	expect(await place()).toBe('第2幅，共3幅')
	await swipe(90, 0)
	expect(await place()).toBe('第1幅，共3幅')
	for (const [at, most] of [390, 390, 300].entries()) {
		if (at > 0) await swipe(-120, 0)
		const box = await page.locator('.viewer img').boundingBox()
		expect(box?.width).toBeGreaterThan(100)
		expect(box?.width).toBeLessThanOrEqual(most)
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(844)
	}
})

test('it fills the screen and gives it back, with its caption', async () => {
	await open(0)
	await page.click('.viewer button:has-text("全屏")')
	await expect.poll(() => page.evaluate('document.fullscreenElement?.className')).toBe('all')
	expect(await page.isVisible('.viewer figcaption')).toBe(true)
	await page.click('.viewer button:has-text("关闭")')
	await expect.poll(() => page.evaluate('document.fullscreenElement')).toBe(null)
})

test('without scripts a picture leads to its full size', async () => {
	const plain = await browser.newPage({ javaScriptEnabled: false })
	await plain.goto(address())
	expect(await plain.locator('.pics figcaption').count()).toBe(3)
	await plain.locator('a.full').first().click()
	await plain.waitForURL(/\/media\/[0-9a-f]{64}\.webp$/)
	expect(plain.url()).toMatch(/\/media\/[0-9a-f]{64}\.webp$/)
	await plain.close()
})

test('its scripts are few bytes, and none comes before the reader nears a picture', async () => {
	const sizes: Promise<number>[] = []
	page.on('response', (response) => {
		if (/javascript/.test(response.headers()['content-type'] ?? ''))
			sizes.push(
				response
					.request()
					.sizes()
					.then(({ responseBodySize }) => responseBodySize),
			)
	})
	await open(0)
	const sum = (await Promise.all(sizes)).reduce((all, one) => all + one, 0)
	expect(sizes.length).toBeGreaterThan(2)
	expect(sum).toBeLessThanOrEqual(mostScript)
})
