import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { elderRoute, pieceRoute } from '../../content/route.ts'
import { startBrowser } from './browser.ts'
import { bothTrees, long, pages, startEdgeSite } from './edge-site.ts'
import type { Site } from './start-site.ts'

let site: Site
let browser: Browser
let light: Page
let dark: Page
beforeAll(async () => {
	site = await startEdgeSite()
	browser = await startBrowser()
	light = await browser.newPage({ colorScheme: 'light' })
	dark = await browser.newPage({ colorScheme: 'dark' })
})
afterAll(async () => {
	await browser?.close()
	await site?.close()
})

const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth')

test.each(bothTrees)(
	'%s: nothing leaves a small screen, nor a large one at twice the text',
	async (_, route) => {
		await light.setViewportSize({ width: 320, height: 640 })
		await light.goto(site.address + route)
		expect(await widthOf(light)).toBe(320)
		await light.setViewportSize({ width: 768, height: 900 })
		await light.evaluate(`{
		const size = getComputedStyle(document.documentElement).fontSize
		document.documentElement.style.fontSize = 2 * parseFloat(size) + 'px'
	}`)
		expect(await widthOf(light)).toBe(768)
	},
)

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test.each(bothTrees)('%s: axe finds nothing, light and dark', async (_, route) => {
	const axe = await readFile(resolve('node_modules/axe-core/axe.min.js'), 'utf8')
	for (const page of [light, dark]) {
		await page.setViewportSize({ width: 390, height: 844 })
		await page.goto(site.address + route)
		await page.evaluate(axe)
		const found = await page.evaluate(
			`axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
				violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
		)
		expect(found).toEqual([])
	}
})

test.each(bothTrees)(
	'%s: pictures stand no larger than they are, and as large as they say',
	async (_, route) => {
		for (const width of [390, 768, 1440]) {
			await light.setViewportSize({ width, height: 900 })
			await light.goto(site.address + route)
			const pictures =
				(await light.evaluate(`Promise.all([...document.images].map(async (image) => {
			image.loading = 'eager'
			await image.decode()
			// With sizes by width, the natural width is what the attribute "sizes" promised.
			return { stands: image.clientWidth, promised: image.naturalWidth, own: Number(image.getAttribute('width')), color: image.dataset.color }
		}))`)) as { stands: number; promised: number; own: number; color?: string }[]
			for (const { stands, promised, own, color } of pictures) {
				expect(stands).toBeLessThanOrEqual(own)
				expect(color).toBe('#88aaaa')
				// A crop of a tall picture stands no wider than asked for, a small picture is all there is.
				if (own > stands) expect(promised / stands).toBeGreaterThan(0.93)
				if (own > stands && stands > 150) expect(promised / stands).toBeLessThan(1.2)
			}
		}
	},
)

test('one picture at most is fetched before the others, and it is not a lazy one', async () => {
	for (const [, route] of bothTrees) {
		await light.goto(site.address + route)
		const first = light.locator('img[fetchpriority=high]')
		expect(await first.count()).toBeLessThanOrEqual(1)
		if ((await first.count()) > 0) expect(await first.getAttribute('loading')).toBe(null)
	}
})

test('a reader who chose the pages for elderly readers stays with them, and leaves to the page they are on', async () => {
	await light.setViewportSize({ width: 390, height: 844 })
	await light.goto(site.address)
	await light.click('text=适老版')
	for (const [, route] of bothTrees.filter(([, route]) => route.startsWith('/elder/'))) {
		await light.goto(site.address + route)
		expect(await light.getAttribute('html', 'data-mode')).toBe('elder')
		const leading = (await light.evaluate(
			`[...document.querySelectorAll('a[href^="/"]:not(.full), form[method=get], form:not([method])')]
				.filter((one) => !one.matches('[rel=alternate]')).map((one) => one.getAttribute('href') ?? one.getAttribute('action'))`,
		)) as string[]
		expect(leading.filter((address) => !address.startsWith('/elder/'))).toEqual([])
		const out = await light.getAttribute('.nav [rel=alternate]', 'href')
		expect(out).toBe(route === '/elder/404/' ? '/' : route.slice('/elder'.length))
	}
})

test('light or dark is chosen without a script, kept, and the same on the next page', async () => {
	const context = await browser.newContext({ colorScheme: 'light' })
	const page = await context.newPage()
	const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
	const choose = (name: string) =>
		Promise.all([page.waitForEvent('load'), page.click(`button:has-text("${name}")`)])
	await page.goto(`${site.address}/unit/`)
	expect(await paper()).toBe('rgb(252, 251, 248)')
	await choose('深色')
	expect(new URL(page.url()).pathname).toBe('/unit/')
	expect(await paper()).toBe('rgb(20, 19, 15)')
	for (const route of ['/', '/elder/']) {
		await page.goto(site.address + route)
		expect(await paper()).toBe('rgb(20, 19, 15)')
	}
	await page.emulateMedia({ colorScheme: 'dark' })
	await choose('浅色')
	expect(await paper()).toBe('rgb(255, 255, 255)')
	await page.goto(site.address)
	expect(await paper()).toBe('rgb(252, 251, 248)')
	await choose('随系统')
	expect(await paper()).toBe('rgb(20, 19, 15)')
	await context.close()
})

test('a corrected piece says first what was corrected and when, on both its pages', async () => {
	await light.goto(site.address + pieceRoute(long))
	expect(await light.textContent('.prose > :first-child')).toBe(
		'更正11月25日09:10：办结反馈率原写作90.9%，应为90.97%（1621÷1782），已改正。更正记录',
	)
	await light.goto(site.address + elderRoute(pieceRoute(long)))
	expect(await light.textContent('.prose > :first-child')).toBe(
		'更正11月25日：办结反馈率原写作90.9%，应为90.97%（1621÷1782），已改正。',
	)
})

test('a notice prints as its sheet alone, a report with its name and no navigation', async () => {
	await light.emulateMedia({ media: 'print' })
	const shown = (selector: string) => light.locator(`${selector}:visible`).count()
	await light.goto(site.address + pages.notice)
	expect(await shown('.doc')).toBe(1)
	for (const other of ['.mast', '.nav', '.crumb', 'aside', '.foot', '.skip'])
		expect([other, await shown(other)]).toEqual([other, 0])
	expect(await light.evaluate("getComputedStyle(document.querySelector('.doc')).lineHeight")).toBe(
		'38.6px',
	)
	await light.goto(site.address + pieceRoute(long))
	for (const other of ['.nav', '.crumb', 'aside', '.foot', '.find'])
		expect([other, await shown(other)]).toEqual([other, 0])
	expect(await shown('.mast .name')).toBe(1)
	expect(await shown('.end')).toBe(1)
	for (const page of [pages.notice, pieceRoute(long)]) {
		await light.goto(site.address + page)
		const pdf = await light.pdf({ preferCSSPageSize: true })
		// A4 in points, the unit of a PDF.
		expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
	}
	await light.emulateMedia({ media: 'screen' })
})
