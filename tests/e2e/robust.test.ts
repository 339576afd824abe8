import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { elderRoute, isElder, pieceRoute } from '../../content/route.ts'
import { axeFaultsAtBest } from './axe-faults.ts'
import { startBrowser } from './browser.ts'
import { bothTrees, long, pages, story } from './edge-pages.ts'

const site = inject('edge')
let browser: Browser
let light: Page
let dark: Page
beforeAll(async () => {
	browser = await startBrowser()
	light = await browser.newPage({ colorScheme: 'light' })
	dark = await browser.newPage({ colorScheme: 'dark' })
})
afterAll(async () => {
	await browser?.close()
})

const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth')

async function open(page: Page, route: string, width: number, height: number): Promise<void> {
	await page.setViewportSize({ width, height })
	await page.goto(site + route)
}

test.each(bothTrees)(
	'%s: on a phone and on a desk, light and dark, axe finds nothing, and nothing leaves the screen, not at twice the text either',
	async (_, route) => {
		const inDark = open(dark, route, 390, 844).then(() => axeFaultsAtBest(dark))
		await open(light, route, 320, 640)
		expect(await widthOf(light)).toBe(320)
		expect(await light.locator('h1').count()).toBe(1)
		// Scripts are files of their own, JSON-LD is data; nothing that stands in the page runs or styles it.
		const inline = 'script:not([src], [type="application/ld+json"]), [style], style'
		expect(await light.locator(inline).count()).toBe(0)
		await expectOneEarlyPicture()
		if (isElder(route)) await expectElderLinks(route)
		expect(await axeFaultsAtBest(light)).toEqual([])
		const narrow = (await light.locator('img').count()) > 0 ? [390, 768] : []
		for (const width of narrow) {
			await open(light, route, width, 900)
			await expectPicturesTrue()
		}
		await open(light, route, 1440, 900)
		await expectPicturesTrue()
		expect(await widthOf(light)).toBe(1440)
		// Twins for elderly readers have one column on any screen.
		if (!isElder(route)) expect(await axeFaultsAtBest(light)).toEqual([])
		await light.setViewportSize({ width: 768, height: 900 })
		await light.evaluate(`{
			const size = getComputedStyle(document.documentElement).fontSize
			document.documentElement.style.fontSize = 2 * parseFloat(size) + 'px'
		}`)
		expect(await widthOf(light)).toBe(768)
		expect(await inDark).toEqual([])
	},
)

/** One picture at most is fetched before the others, and it is not a lazy one. */
async function expectOneEarlyPicture(): Promise<void> {
	const early = light.locator('img[fetchpriority=high]')
	expect(await early.count()).toBeLessThanOrEqual(1)
	if ((await early.count()) > 0) expect(await early.getAttribute('loading')).toBe(null)
}

/** Whoever reads the pages for elderly readers stays with them, and leaves to the page they are on. */
async function expectElderLinks(route: string): Promise<void> {
	expect(await light.getAttribute('html', 'data-mode')).toBe('elder')
	const leading = (await light.evaluate(
		`[...document.querySelectorAll('a[href^="/"]:not(.full), form[method=get], form:not([method])')]
			.filter((one) => !one.matches('[rel=alternate]')).map((one) => one.getAttribute('href') ?? one.getAttribute('action'))`,
	)) as string[]
	expect(leading.filter((address) => !address.startsWith('/elder/'))).toEqual([])
	const out = await light.getAttribute('.nav [rel=alternate]', 'href')
	expect(out).toBe(route === '/elder/404/' ? '/' : route.slice('/elder'.length))
}

/** Pictures stand no larger than they are, and as large as they say. */
async function expectPicturesTrue(): Promise<void> {
	const pictures = (await light.evaluate(`Promise.all([...document.images].map(async (image) => {
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

test('a reader chooses the pages for elderly readers, and the way out leads to the page it stands on', async () => {
	await open(light, '/', 390, 844)
	await light.click('text=适老版')
	expect(new URL(light.url()).pathname).toBe('/elder/')
	await open(light, elderRoute(pieceRoute(long)), 390, 844)
	await light.click('text=退出适老版')
	expect(new URL(light.url()).pathname).toBe(pieceRoute(long))
})

test.each([
	['home', '/'],
	['a report', pieceRoute(long)],
	['a photo story', pieceRoute(story)],
	['a notice', pages.notice ?? ''],
	['a report for elderly readers', elderRoute(pieceRoute(long))],
	['search', pages.search ?? ''],
])(
	'%s by keyboard: from the skip link through every stop in the order of the page, each seen, to the end and back',
	async (_, route) => {
		await open(light, route, 390, 844)
		// What the viewer adds to the page would move the numbers of the stops.
		if (route === pieceRoute(story)) await light.locator('html[data-viewer=ready]').waitFor()
		await light.keyboard.press('Tab')
		expect(await light.evaluate('document.activeElement.textContent.trim()')).toBe('跳到正文')
		const box = await light.locator('.skip').boundingBox()
		expect(box?.width).toBeGreaterThan(40)
		// Of a group of choices one is a stop.
		const stops = (await light.evaluate(
			`[...document.querySelectorAll('a[href], button, input:not([type=radio]:not(:checked)), select, summary, [tabindex="0"]')].filter((one) => one.tabIndex >= 0 && one.checkVisibility()).length`,
		)) as number
		const seen: number[] = []
		for (let stop = 0; stop < stops; stop++) {
			const { number, outline } = await focused()
			expect(outline).toBeGreaterThanOrEqual(3)
			expect(number).toBeGreaterThan(seen.at(-1) ?? -1)
			seen.push(number)
			await light.keyboard.press('Tab')
		}
		// No trap: the way on leaves the page, by the browser's own bar or straight to its first stop, and the way back enters it.
		const [first = 0] = seen
		const { number } = await focused()
		expect(number).toBeLessThanOrEqual(first)
		for (let back = number === first ? 2 : 1; back > 0; back--)
			await light.keyboard.press('Shift+Tab')
		expect((await focused()).number).toBe(seen.at(-1))
		await open(light, route, 390, 844)
		await light.keyboard.press('Tab')
		await light.keyboard.press('Enter')
		expect(new URL(light.url()).hash).toBe('#main')
	},
)

/** Where the focus is among all elements of the page, and how wide the line round it is, px. */
function focused(): Promise<{ number: number; outline: number }> {
	return light.evaluate(`{
		const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
		const number = [...document.querySelectorAll('*')].indexOf(document.activeElement)
		;({ number, outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth) })
	}`)
}

test('light or dark is chosen without a script, kept, and the same on the next page', async () => {
	const context = await browser.newContext({ colorScheme: 'light' })
	const page = await context.newPage()
	const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
	const choose = (name: string) =>
		Promise.all([page.waitForEvent('load'), page.click(`button:has-text("${name}")`)])
	await page.goto(`${site}/unit/`)
	expect(await paper()).toBe('rgb(252, 251, 248)')
	await choose('深色')
	expect(new URL(page.url()).pathname).toBe('/unit/')
	expect(await paper()).toBe('rgb(20, 19, 15)')
	for (const route of ['/', '/elder/']) {
		await page.goto(site + route)
		expect(await paper()).toBe('rgb(20, 19, 15)')
	}
	await page.emulateMedia({ colorScheme: 'dark' })
	await choose('浅色')
	expect(await paper()).toBe('rgb(255, 255, 255)')
	await page.goto(site)
	expect(await paper()).toBe('rgb(252, 251, 248)')
	await choose('随系统')
	expect(await paper()).toBe('rgb(20, 19, 15)')
	await context.close()
})

test('a corrected piece says first what was corrected and when, on both its pages', async () => {
	await light.goto(site + pieceRoute(long))
	expect(await light.textContent('.prose > :first-child')).toBe(
		'更正11月25日09:10：办结反馈率原写作90.9%，应为90.97%（1621÷1782），已改正。更正记录',
	)
	await light.goto(site + elderRoute(pieceRoute(long)))
	expect(await light.textContent('.prose > :first-child')).toBe(
		'更正11月25日：办结反馈率原写作90.9%，应为90.97%（1621÷1782），已改正。',
	)
})

test('a notice prints as its sheet alone, a report with its name and no navigation', async () => {
	await light.emulateMedia({ media: 'print' })
	const shown = (selector: string) => light.locator(`${selector}:visible`).count()
	await light.goto(site + pages.notice)
	expect(await shown('.doc')).toBe(1)
	for (const other of ['.mast', '.nav', '.crumb', 'aside', '.foot', '.skip'])
		expect([other, await shown(other)]).toEqual([other, 0])
	expect(await light.evaluate("getComputedStyle(document.querySelector('.doc')).lineHeight")).toBe(
		'38.6px',
	)
	await light.goto(site + pieceRoute(long))
	for (const other of ['.nav', '.crumb', 'aside', '.foot', '.find'])
		expect([other, await shown(other)]).toEqual([other, 0])
	expect(await shown('.mast .name')).toBe(1)
	expect(await shown('.end')).toBe(1)
	for (const page of [pages.notice, pieceRoute(long)]) {
		await light.goto(site + page)
		const pdf = await light.pdf({ preferCSSPageSize: true })
		// A4 in points, the unit of a PDF.
		expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
	}
	await light.emulateMedia({ media: 'screen' })
})
