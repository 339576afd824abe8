import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alive } from './alive.ts'
import { type Product, startProduct } from './start-product.ts'

let product: Product
beforeAll(async () => {
	product = await startProduct()
}, 180_000)
afterAll(() => product?.stop())

/** The demo has one proofreader: another is taken on, who changes the password that was given out. */
async function takeOnProofreader(): Promise<void> {
	const [username, given, password] = ['proofreader-2', 'given-1234', 'my-own-5678']
	const { doc } = (await product.call('admin', 'POST', '/api/users', {
		...{ name: '第二校对', username, password: given, roles: ['proofreader'] },
	})) as { doc: { id: number } }
	product.knows(username, given)
	await product.call(username, 'PATCH', `/api/users/${doc.id}`, { password })
	product.knows(username, password)
}

test('a town’s .docx becomes a signed public page, by the hands of seven people', async () => {
	const { cms, portal, browser, signIn, leave, passwordOf } = product
	await takeOnProofreader()
	const author = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
	await author.goto(`${cms}/admin/login`)
	await alive(author)
	await author.fill('input[name=username]', 'correspondent')
	await author.fill('input[name=password]', passwordOf('correspondent'))
	await author.click('button[type=submit]')
	await author.waitForURL((url) => !url.pathname.includes('login'))
	await author.goto(`${cms}/admin/collections/manuscripts`)
	await alive(author)
	const fixture = resolve('tests/fixtures/docx/08-photos-with-captions.docx')
	await author.setInputFiles('input[name=file]', fixture)
	await author.setInputFiles('input[name=photos]', resolve('content/demo/pictures/park-path.jpg'))
	await author.click('text=读进来')
	await author.waitForURL(/manuscripts\/\d+/)
	const manuscript = author.url()
	await expect.poll(() => author.inputValue('input[name=title]')).toBe('新河湾公园成休闲好去处')
	// The photo that came beside the file has no caption yet, so nobody has said what it shows.
	await author.fill('input[name="photos.2.alt"]', '公园里的步道')
	await author.click('#action-save')
	await author.waitForSelector('.payload-toast-container >> text=成功')
	await author.reload()
	await alive(author)
	await author.click('.review-bar button:has-text("提交")')
	await author.waitForSelector('.review-bar button:has-text("撤回")')

	for (const name of [
		'unit-lead',
		'editor',
		'proofreader',
		'director',
		'proofreader-2',
		'proofreader-2',
		'chief',
	]) {
		const page = await signIn(name)
		await page.goto(manuscript)
		const before = await page.inputValue('#field-version')
		await page.click('.review-bar button:has-text("签字通过")')
		// Asked once more: the field has the focus, and Enter confirms.
		await page.waitForSelector('.sign-line input:focus')
		await page.keyboard.press('Enter')
		await page.waitForFunction(
			(old) => document.querySelector<HTMLInputElement>('#field-version')?.value !== old,
			before,
		)
		await leave(page)
	}

	const chief = await signIn('chief')
	await chief.goto(manuscript)
	await chief.click('.review-bar button:has-text("发布…")')
	await chief.selectOption('dialog select', 'towns')
	await chief.click('dialog footer button:has-text("发布")')
	const said = await chief.textContent('.review-bar .notice[role=status]')
	expect(said).toMatch(/已上线，用了\d+毫秒/)
	const route = /网址：(\S+)/.exec(said ?? '')?.[1] ?? ''

	const reader = await browser.newPage()
	await reader.goto(portal + route)
	await expect.poll(() => reader.textContent('h1')).toBe('新河湾公园成休闲好去处')
	await expect.poll(() => reader.textContent('.prose')).toContain('新河湾公园面积21.4万平方米')
	await expect.poll(() => reader.locator('main figure.photo picture').count()).toBe(3)
	for (const list of ['/', '/column/towns/', '/unit/zhaomiao/']) {
		// Written right behind the piece's own page.
		const links = async () => {
			await reader.goto(portal + list)
			return reader.locator(`a[href="${route}"]`).count()
		}
		await expect.poll(links, { timeout: 10_000, message: list }).toBeGreaterThan(0)
	}
}, 120_000)
