import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Findings } from '../../cms/command/findings-endpoint.ts'
import type { Review } from '../../cms/command/review-endpoint.ts'
import { axeFaults } from './axe-faults.ts'
import { type Product, startProduct } from './start-product.ts'

let desk: Product
beforeAll(async () => {
	desk = await startProduct()
}, 180_000)
afterAll(() => desk?.stop())

const review = async (id: number, who = 'editor') =>
	(await desk.call(who, 'GET', `/api/manuscripts/${id}/review`)) as Review
const found = async (id: number) =>
	(await desk.call('editor', 'GET', `/api/manuscripts/${id}/findings`)) as Findings
async function give(who: string, verb: string, id: number): Promise<void> {
	const { version, digest, steps } = await review(id, who)
	const covers = steps.find(({ isNow }) => isNow)?.covers ?? 'content'
	const seen = verb === 'sign' ? { seen: digest[covers] } : {}
	await desk.call(who, 'POST', `/api/manuscripts/${id}/${verb}`, { version, ...seen })
}
const typed = [
	'工作队在在村口搭起凉棚，听群众说事。',
	'干部问：“塘清了没有？群众说清了。',
	'全年清理坑塘10-20亩，下一步再接再厉。',
]
const bodyOf = (list: readonly string[]) =>
	list.map((text) => ({ kind: 'paragraph', spans: [{ text }] }))
/** A manuscript before the editor, with slips in the headline and the body. */
async function withSlips(texts = typed, title = '坑塘清淤工作再接再励'): Promise<number> {
	const { doc } = (await desk.call('correspondent', 'POST', '/api/manuscripts', {
		...{ kind: 'report', title, byline: '通讯员 刘志尚', body: bodyOf(texts) },
	})) as { doc: { id: number } }
	await give('correspondent', 'submit', doc.id)
	await give('unit-lead', 'sign', doc.id)
	return doc.id
}
async function open(page: Page, id: number): Promise<void> {
	await page.goto(`${desk.cms}/admin/collections/manuscripts/${id}`)
	await page.waitForSelector('.proof .finding')
	await page.waitForSelector('.rich-text-lexical [data-lexical-editor]')
}
const faults = (page: Page) => axeFaults(page, '.proof', '.review-bar')
const card = (page: Page, words: string) => page.locator('.proof .finding', { hasText: words })
const bodyText = (page: Page) => page.locator('[data-lexical-editor] > *').allTextContents()
/** The words that are marked in the body, by the name of the mark. */
const marked = (page: Page, name: string): Promise<string[]> =>
	page.evaluate(`[...(CSS.highlights.get('${name}') ?? [])].map(String)`)
/** A save and what is asked after it, on a machine that may be busy. */
const soon = { timeout: 15_000 }
const shot = (page: Page, name: string) =>
	page.screenshot({ path: join(tmpdir(), `proof-panel-${name}.png`), fullPage: true })

test('an editor accepts a finding, ignores a 必改 with a reason, saves and signs', async () => {
	const id = await withSlips()
	const { version } = await review(id)
	const page = await desk.signIn('editor')
	await open(page, id)
	const sign = page.locator('.review-bar button:has-text("签字通过：初审")')
	await expect.poll(() => page.textContent('.review-bar .acts'), soon).toContain('必改有')
	await expect.poll(() => sign.getAttribute('aria-disabled')).toBe('true')
	await page.click('.review-bar .why a:has-text("看机器校对")')
	expect(await page.evaluate('document.activeElement.textContent')).toBe('机器校对')

	await expect.poll(() => marked(page, 'proof-must'), soon).toEqual(['在在', '“'])
	expect(await faults(page)).toEqual([])
	await shot(page, '1440')

	await card(page, '再接再励').locator('button:has-text("采纳")').click()
	await expect.poll(() => page.inputValue('input[name=title]')).toBe('坑塘清淤工作再接再厉')
	await card(page, '重复的词').locator('button:has-text("采纳")').click()
	await card(page, '重复的词').locator('text=写进稿件了').waitFor()
	expect((await bodyText(page))[0]).toBe('工作队在村口搭起凉棚，听群众说事。')
	await expect.poll(() => page.textContent('.review-bar .acts'), soon).toContain('没保存')
	await expect.poll(() => page.textContent('.proof')).toContain('您有改动没保存，保存后自动重查')
	// Recorded, and nothing saved by itself.
	expect((await found(id)).findings.find(({ quote }) => quote === '在在')?.decision?.verdict).toBe(
		'accept',
	)
	expect((await review(id)).version).toBe(version)

	await page.click('#action-save')
	await expect.poll(() => page.textContent('.proof .settled'), soon).toContain('采纳了')
	await expect.poll(() => card(page, '重复的词').count()).toBe(0)

	const unpaired = card(page, '标点不成对')
	await unpaired.locator('button:has-text("忽略，写理由…")').click()
	await page.keyboard.press('Enter')
	await expect
		.poll(() => unpaired.locator('[role=alert]').textContent())
		.toBe('必改的要写明理由才能忽略。')
	await page.keyboard.type('引文到文末才收')
	expect(await faults(page)).toEqual([])
	await page.keyboard.press('Enter')
	await expect
		.poll(() => page.textContent('.proof .settled'), soon)
		.toContain('理由：引文到文末才收')
	await expect.poll(() => sign.getAttribute('aria-disabled'), soon).toBe('false')
	await shot(page, 'decided')
	await page.evaluate('document.activeElement.blur()')
	await page.keyboard.press('s')
	await page.waitForSelector('.sign-line input:focus')
	await page.keyboard.press('Enter')
	await expect
		.poll(async () => (await review(id)).steps.slice(0, 3).map(({ state }) => state), soon)
		.toEqual(['done', 'done', 'now'])
	await desk.leave(page)
}, 90_000)

test('keys go from finding to finding, accept and ignore; in a text field they are letters', async () => {
	const id = await withSlips()
	const page = await desk.signIn('editor')
	await open(page, id)
	await page.keyboard.press('n')
	const at = () => page.locator('.proof [aria-current=true]').getAttribute('data-finding')
	const first = await at()
	await page.keyboard.press('n')
	expect(await at()).not.toBe(first)
	await expect.poll(() => marked(page, 'proof-at'), soon).toEqual(['在在'])
	await page.keyboard.press('p')
	expect(await at()).toBe(first)
	await page.press('input[name=title]', 'a')
	await page.press('input[name=title]', 'n')
	expect(await at()).toBe(first)
	await expect.poll(() => page.inputValue('input[name=title]')).toMatch(/[an]{2}/)
	await page.evaluate('document.activeElement.blur()')
	await page.keyboard.press('i')
	await page.waitForSelector('.ignore-line input:focus')
	await page.keyboard.press('Escape')
	await expect.poll(() => page.locator('.ignore-line').count()).toBe(0)
	expect(await at()).toBe(first)

	await page.evaluate("window.localStorage.setItem('desk-keys', 'off')")
	await page.keyboard.press('n')
	expect(await at()).toBe(first)
	await desk.leave(page)
}, 60_000)

test('a suggestion goes into what was typed meanwhile; where its place is gone nothing is written', async () => {
	const id = await withSlips()
	const page = await desk.signIn('editor')
	await open(page, id)
	await page.locator('[data-lexical-editor] > p').first().click()
	await page.keyboard.press('Home')
	await page.keyboard.type('昨天，')
	await page.fill('input[name=title]', '夏镇坑塘清淤工作再接再励')
	await card(page, '再接再励').locator('button:has-text("采纳")').click()
	await expect
		.poll(() => page.inputValue('input[name=title]'), soon)
		.toBe('夏镇坑塘清淤工作再接再厉')
	await card(page, '重复的词').locator('button:has-text("采纳")').click()
	await expect
		.poll(async () => (await bodyText(page))[0], soon)
		.toBe('昨天，工作队在村口搭起凉棚，听群众说事。')
	// One step of the editor's own undo takes it back.
	await page.locator('[data-lexical-editor] > p').first().click()
	await page.keyboard.press('Control+z')
	await expect
		.poll(async () => (await bodyText(page))[0], soon)
		.toBe('昨天，工作队在在村口搭起凉棚，听群众说事。')

	await page.fill('input[name=title]', '夏镇清淤')
	const gone = await bodyText(page)
	await page.reload()
	await page.waitForSelector('.proof .finding')
	expect(gone).toHaveLength(3)
	await page.fill('input[name=title]', '夏镇清淤')
	await card(page, '再接再励').locator('button:has-text("采纳")').click()
	await expect.poll(() => page.textContent('.proof [role=alert]'), soon).toContain('机器没有动它')
	await expect.poll(() => page.inputValue('input[name=title]')).toBe('夏镇清淤')
	await desk.leave(page)
}, 90_000)

test('who may not edit sees the findings and why nothing can be decided', async () => {
	const id = await withSlips()
	const page = await desk.signIn('director', 1280)
	// A browser that cannot mark a text without touching it: the list is there, and leads to the place.
	await page.addInitScript('delete window.Highlight')
	await open(page, id)
	await card(page, '重复的词').locator('.finding__place').click()
	await expect.poll(() => page.evaluate('getSelection().toString()'), soon).toBe('在在')
	await expect.poll(() => page.textContent('.proof')).toContain('只能看，不能处理：现在等初审')
	const take = page.locator('.proof button:has-text("采纳")').first()
	await expect.poll(() => take.getAttribute('aria-disabled')).toBe('true')
	await take.click({ force: true })
	expect((await found(id)).findings.every(({ decision }) => decision === undefined)).toBe(true)
	expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1280)
	expect(await faults(page)).toEqual([])
	await shot(page, '1280')
	await desk.leave(page)
}, 60_000)
