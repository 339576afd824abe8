import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { elderRoute, pieceRoute } from '../../content/route.ts'
import { startBrowser } from './browser.ts'
import { long, pages } from './edge-pages.ts'

const site = inject('edge')
let browser: Browser
beforeAll(async () => {
	browser = await startBrowser()
})
afterAll(async () => {
	await browser?.close()
})

/** A browser's voice that says a sentence when `finish` is called: a test machine has none. */
const voice = `{
	const heard = []
	let current
	Object.defineProperty(window, 'speechSynthesis', { value: {
		speak: (utterance) => { heard.push(utterance); current = utterance },
		cancel: () => { const broken = current; current = undefined; broken?.onerror?.() },
	} })
	window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
	window.heard = () => heard.map(({ text }) => text)
	window.finish = () => { const said = current; current = undefined; said.onend() }
}`

async function open(route: string, script: string): Promise<Page> {
	const page = await browser.newPage()
	await page.addInitScript(script)
	await page.goto(site + route, { waitUntil: 'load' })
	return page
}
const toggle = (page: Page) => page.getByRole('button', { name: '朗读' })
const end = (page: Page) => page.getByRole('button', { name: '停止' })
const heard = (page: Page) => page.evaluate('heard()') as Promise<string[]>

test('an elderly reader has a report read out by keyboard: title first, pause, on, stop', async () => {
	const page = await open(elderRoute(pieceRoute(long)), voice)
	await toggle(page).focus()
	await page.keyboard.press('Enter')
	expect(await toggle(page).getAttribute('aria-pressed')).toBe('true')
	expect(await heard(page)).toEqual([long.headline.title])
	await page.evaluate('finish()')
	expect(await heard(page)).toHaveLength(2)
	await page.keyboard.press('Space')
	expect(await toggle(page).getAttribute('aria-pressed')).toBe('false')
	await page.keyboard.press('Space')
	const [, broken, again] = await heard(page)
	expect(again).toBe(broken)
	await end(page).focus()
	await page.keyboard.press('Enter')
	expect(await end(page).isVisible()).toBe(false)
	expect(await page.evaluate('document.activeElement.textContent')).toBe('朗读')
	await page.keyboard.press('Enter')
	await page.keyboard.press('Escape')
	expect(await toggle(page).getAttribute('aria-pressed')).toBe('false')
	expect((await heard(page)).at(-1)).toBe(long.headline.title)
	await page.close()
})

test('a notice is read with who issued and who signed it, without its table', async () => {
	const page = await open(elderRoute(pages.notice ?? '/'), voice)
	await toggle(page).click()
	for (let steps = 0; (await end(page).isVisible()) && steps < 50; steps++)
		await page.evaluate('finish()')
	const said = await heard(page)
	expect(said[0]).toBe('夏镇街道')
	expect(said).toContain('夏镇街道办事处')
	expect(said.join('')).not.toContain('村民委员会')
	await page.close()
})

test('where the browser cannot speak the page is whole and offers nothing', async () => {
	const page = await open(elderRoute(pieceRoute(long)), 'delete window.speechSynthesis')
	expect(await page.locator('.query').count()).toBe(0)
	expect(await page.textContent('h1')).toBe(long.headline.title)
	await page.close()
})

test('no other page offers it', async () => {
	for (const route of [pieceRoute(long), pages.notice ?? '/', '/elder/', '/elder/unit/']) {
		const page = await open(route, voice)
		expect(await page.getByRole('button', { name: '朗读' }).count()).toBe(0)
		await page.close()
	}
})
