import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Review } from '../../cms/command/review-endpoint.ts'
import { axeFaults } from './axe-faults.ts'
import { type Product, startProduct } from './start-product.ts'

let product: Product
const tokens: Record<string, string> = {}
beforeAll(async () => {
	product = await startProduct()
}, 180_000)
afterAll(() => product?.stop())

async function call<T>(who: string, method: string, path: string, body?: unknown): Promise<T> {
	tokens[who] ??= await product.tokenOf(who)
	const answer = await fetch(product.cms + path, {
		method,
		headers: { authorization: `JWT ${tokens[who]}`, 'content-type': 'application/json' },
		...(body ? { body: JSON.stringify(body) } : {}),
	})
	return (await answer.json()) as T
}
const reviewOf = (id: number, who = 'chief') =>
	call<Review>(who, 'GET', `/api/manuscripts/${id}/review`)
async function give(who: string, verb: string, id: number, more: object = {}): Promise<void> {
	const { version, digest, steps } = await reviewOf(id, who)
	const covers = steps.find(({ isNow }) => isNow)?.covers ?? 'content'
	const done = await call<{ refusals?: unknown }>(who, 'POST', `/api/manuscripts/${id}/${verb}`, {
		version,
		...(verb === 'sign' ? { seen: digest[covers] } : {}),
		...more,
	})
	expect([who, verb, done.refusals]).toEqual([who, verb, undefined])
}
const texts = [
	'政企座谈会定期开，热线电话、专题邮箱随时通。',
	'企业提出的难题逐条记进台账，会商一件、办结一件、销号一件，不让问题过夜。',
]
const bodyOf = (list: readonly string[]) =>
	list.map((text) => ({ kind: 'paragraph', spans: [{ text }] }))
async function manuscript(signers: readonly string[], more: object = {}): Promise<number> {
	const { doc } = await call<{ doc: { id: number } }>('correspondent', 'POST', '/api/manuscripts', {
		...{ kind: 'report', title: '服务专员上门“问诊”', byline: '通讯员 刘志尚' },
		body: bodyOf(texts),
		...more,
	})
	await give('correspondent', 'submit', doc.id)
	for (const who of signers) await give(who, 'sign', doc.id)
	return doc.id
}
async function photo(): Promise<number> {
	const form = new FormData()
	const bytes = readFileSync(resolve('content/demo/pictures/park-path.jpg'))
	form.append('file', new Blob([bytes], { type: 'image/jpeg' }), 'park-path.jpg')
	const sent = await product.call('correspondent', 'POST', '/api/media', form)
	return (sent as { doc: { id: number } }).doc.id
}
async function edit(who: string, id: number, fields: object): Promise<void> {
	const { version } = await reviewOf(id)
	await call(who, 'PATCH', `/api/manuscripts/${id}`, { version, ...fields })
}

const address = (id: number, tab = '') => `${product.cms}/admin/collections/manuscripts/${id}${tab}`
const width = (page: Page) => page.evaluate('document.documentElement.scrollWidth')

describe('comparing and signing again', () => {
	test('an editor whose signature a proofreader voided sees what changed since, and signs with one key', async () => {
		const id = await manuscript(['unit-lead'])
		await edit('editor', id, { title: '服务专员上门' })
		await give('editor', 'sign', id)
		await edit('proofreader', id, {
			body: bodyOf([texts[0] ?? '', (texts[1] ?? '').replace('，不让问题过夜', '')]),
		})
		const page = await product.signIn('editor')
		await page.setViewportSize({ width: 1280, height: 900 })
		const foreign: string[] = []
		page.on('request', (request) => {
			const { protocol, host } = new URL(request.url())
			if (/^http/.test(protocol) && host !== new URL(product.cms).host) foreign.push(request.url())
		})
		await page.goto(address(id, '/compare'))
		await page.waitForSelector('.sheet')
		await expect.poll(() => page.textContent('.review-bar .why')).toContain('您的签字随之失效')
		await expect
			.poll(() => page.locator('.sheet del').allTextContents())
			.toEqual(['“问诊”', '，不让问题过夜'])
		await expect
			.poll(() => page.locator('.sheet del.after').allTextContents())
			.toEqual(['，不让问题过夜'])
		await expect
			.poll(() => page.getAttribute('.steps li[aria-current=step]', 'class'))
			.toContain('void')
		await page.keyboard.press('n')
		await expect.poll(() => page.textContent('.at')).toBe('“问诊”')
		await page.keyboard.press('n')
		await expect.poll(() => page.textContent('.at')).toBe('，不让问题过夜')
		await page.keyboard.press('p')
		await expect.poll(() => page.textContent('.at')).toBe('“问诊”')
		await page.click('button:has-text("我签过的→当前")')
		await page.waitForFunction('document.querySelectorAll(".sheet del").length === 1')
		expect(await axeFaults(page, '.ms-page')).toEqual([])
		expect(await width(page)).toBe(1280)
		await page.screenshot({ path: join(tmpdir(), 'desk-e2e-compare.png'), fullPage: true })
		await page.keyboard.press('s')
		await page.waitForSelector('.sign-line input:focus')
		await page.keyboard.type('同意')
		// The page loads itself anew once a signature is given.
		const anew = page.waitForEvent('load')
		await page.keyboard.press('Enter')
		await expect
			.poll(async () => (await reviewOf(id)).steps.map(({ state }) => state))
			.toEqual([...['done', 'done'], ...['now', 'open', 'open', 'open', 'open']])
		await anew
		await page.goto(`${product.cms}/sheet/manuscripts/${id}`)
		await expect.poll(() => page.textContent('main')).toContain('同意')
		expect(foreign).toEqual([])
		await product.leave(page)
	})
})

describe('the bar', () => {
	test('says beside the button why it may not be used, and what is not saved keeps one from signing', async () => {
		const id = await manuscript(['unit-lead'])
		const director = await product.signIn('director')
		await director.goto(address(id))
		const sign = director.locator('.review-bar button:has-text("签字通过：初审")')
		await sign.waitFor()
		await expect.poll(() => sign.getAttribute('aria-disabled')).toBe('true')
		const why = await sign.getAttribute('aria-describedby')
		await expect
			.poll(() => director.textContent(`[id="${why}"]`))
			.toContain('这一步（初审）由责任编辑签')
		expect(await axeFaults(director, '.review-bar')).toEqual([])
		await product.leave(director)

		const page = await product.signIn('editor')
		await page.goto(address(id))
		const button = page.locator('.review-bar button:has-text("签字通过：初审")')
		await button.waitFor()
		await expect.poll(() => button.getAttribute('aria-disabled')).toBe('false')
		await page.fill('input[name=title]', '服务专员上门')
		await expect.poll(() => button.getAttribute('aria-disabled')).toBe('true')
		await expect.poll(() => page.textContent('.review-bar .why')).toContain('您有1处改动没保存')
		// A letter typed into a field is text, not an order.
		await page.press('input[name=title]', 's')
		await expect.poll(() => page.locator('.sign-line').count()).toBe(0)
		await expect.poll(() => page.inputValue('input[name=title]')).toMatch(/s/)
		await product.leave(page)
	})

	test('a save that another was faster with shows both texts and asks which to keep', async () => {
		const id = await manuscript(['unit-lead'])
		const page = await product.signIn('editor')
		await page.goto(address(id))
		await page.waitForSelector('.review-bar .bar')
		// Payload looks once, at the first key, whether the page was stale when it was opened.
		const looked = page.waitForResponse((answer) =>
			/checkForStaleData\W+true/.test(answer.request().postData() ?? ''),
		)
		await page.fill('input[name=title]', '我改的题')
		await looked
		await edit('editor', id, { title: '他改的题' })
		await page.click('#action-save')
		await page.waitForSelector('.conflict')
		await expect.poll(() => page.textContent('.conflict')).toContain('您的改动还在这个页面上')
		await page.click('.conflict button:has-text("看他的改动")')
		await expect.poll(() => page.textContent('.conflict table')).toContain('我')
		expect(await axeFaults(page, '.conflict')).toEqual([])
		await page.click('.conflict button:has-text("留我的")')
		await expect.poll(async () => (await reviewOf(id)).title).toBe('我改的题')
		await product.leave(page)
	})
})

describe('the keys', () => {
	test('pressed before the page is alive are answered when it is; every page goes on by key', async () => {
		const id = await manuscript(['unit-lead'], { title: '只用键盘 其一' })
		await manuscript(['unit-lead'], { title: '只用键盘 其二' })
		const page = await product.signIn('editor')
		// No script of the page comes before the key: a slow machine, or a slow network.
		let release = (): void => {}
		const held = new Promise<void>((done) => {
			release = done
		})
		await page.route('**/*.js*', async (route) => {
			await held
			await route.continue()
		})
		// Not by `goto`, which waits until a page is alive.
		await page.evaluate((to) => window.location.assign(to), address(id))
		await page.waitForFunction('window.earlyKeys !== undefined')
		await page.keyboard.press('s')
		release()
		await page.waitForSelector('.sign-line input:focus')
		await page.unroute('**/*.js*')
		await page.keyboard.press('Escape')
		await expect.poll(() => page.locator('.sign-line').count()).toBe(0)

		await page.keyboard.press('?')
		await page.waitForSelector('dialog[open]')
		await expect
			.poll(() => page.textContent('dialog'))
			.toMatch(/签字或复签，再按Enter确认.*回到待我处理/)
		expect(await axeFaults(page, 'dialog')).toEqual([])
		await page.keyboard.press('Escape')
		await page.keyboard.press('Space')
		await page.waitForSelector('#live-preview-iframe')
		await page.keyboard.press('Space')

		await page.focus('.review-bar .btn')
		for (const _ of [1, 2, 3]) {
			await page.keyboard.press('Tab')
			expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe(
				'solid',
			)
		}
		await page.keyboard.press('d')
		await page.waitForURL(/\/compare$/)
		await page.waitForSelector('.sheet')
		await page.keyboard.press('g')
		await page.keyboard.press('q')
		await page.waitForURL(`${product.cms}/admin`)
		await page.waitForSelector('tbody tr')

		await page.goto(address(id, '/history'))
		await page.waitForSelector('.ms-page table')
		await page.keyboard.press('/')
		await page.waitForSelector('#queue input[type=search]:focus')
		await page.keyboard.type('只用键盘')
		await page.waitForURL(/q=/)
		await page.keyboard.press('Escape')
		const rows = page.locator('tbody tr:has-text("只用键盘")')
		await expect.poll(() => page.locator('tbody tr').count()).toBe(2)
		await expect.poll(() => rows.count()).toBe(2)
		const listed = await rows.evaluateAll((all) =>
			all.map((row) => (row as HTMLElement).dataset.id),
		)
		await page.goto(address(Number(listed[0])))
		await page.waitForSelector('.review-bar .bar')
		await page.keyboard.press('j')
		await page.waitForURL(new RegExp(`manuscripts/${listed[1]}$`))
		await page.waitForSelector('.review-bar .bar')
		await page.keyboard.press('k')
		await page.waitForURL(new RegExp(`manuscripts/${listed[0]}$`))
		await page.waitForSelector('.review-bar .bar')
		await page.keyboard.press('k')
		await page.waitForSelector('text=这是列表里第一篇。')

		// From the list R asks for the reasons at once.
		await page.goto(`${product.cms}/admin?q=只用键盘`)
		await page.waitForSelector('tbody tr')
		await page.keyboard.press('j')
		await page.keyboard.press('r')
		await page.waitForSelector('.ms-dialog[open] h2:has-text("退回")')
		expect(page.url()).toMatch(/manuscripts\/\d+$/)
		await product.leave(page)
	}, 90_000)
})

describe('the ways out', () => {
	test('a picture keeps its focus in sight, and each channel is shown, copied and edited beside', async () => {
		const media = await photo()
		const id = await manuscript(['unit-lead'], {
			...{ column: 1, summary: '专员上门。' },
			photos: [{ media, alt: '步道', caption: '步道修好了。', credit: '通讯员 甲乙 摄' }],
		})
		const before = (await reviewOf(id)).digest.content
		const page = await product.signIn('editor')
		await page.setViewportSize({ width: 1440, height: 900 })
		await page.goto(address(id))
		await page.waitForSelector('.photo-focus__whole img')
		await page.waitForSelector('.review-bar .bar')
		await page.focus('.photo-focus__whole')
		for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(key)
		await page.waitForSelector('.photo-focus [role=status]:has-text("从左30%，从上60%")')
		expect(await axeFaults(page, '.photo-focus')).toEqual([])
		await page.screenshot({ path: join(tmpdir(), 'desk-e2e-focus.png'), fullPage: true })
		await page.click('#action-save')
		await expect.poll(async () => (await reviewOf(id)).digest.content).not.toBe(before)

		await page.goto(address(id, '/preview'))
		const frame = page.frameLocator('.preview iframe')
		await frame.locator('main img[data-x="30"][data-y="60"]').waitFor({ state: 'attached' })
		expect(
			await frame.locator('.photo img').evaluate((img) => getComputedStyle(img).objectPosition),
		).toBe('30% 60%')
		await expect.poll(() => page.textContent('.card .facts')).toContain('专员上门。（5字）')
		await page.waitForSelector('.check:has-text("主题在手机上占")')
		expect(await axeFaults(page, '.ms-page')).toEqual([])
		expect(await width(page)).toBe(1440)

		await page.fill('.titles .main input', '服务专员上门')
		await page.click('.titles button:has-text("保存")')
		await expect
			.poll(() => frame.locator('h1').textContent(), { timeout: 10_000 })
			.toBe('服务专员上门')
		await page.click('button:has-text("长者版")')
		await frame.locator('html[data-mode=elder]').waitFor({ state: 'attached' })
		await page.click('button:has-text("打印版")')
		await expect
			.poll(() => frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor))
			.toBe('rgb(255, 255, 255)')
		await page.click('button:has-text("村村响口播")')
		await expect.poll(() => page.textContent('.broadcast')).toContain('通讯员刘志尚报道。')
		await page.click('button:has-text("微信图文")')
		await frame.locator('img[src^="/preview/portal/media/"]').waitFor({ state: 'attached' })
		await page.click('button:has-text("复制微信排版")')
		await page.waitForSelector('text=复制好了。')
		expect(await axeFaults(page, '.ms-page')).toEqual([])
		await product.leave(page)
	}, 90_000)
})

describe('the text beside its page', () => {
	test('what is saved is shown by the portal’s template at once, and saving says whose signature it voids', async () => {
		const id = await manuscript(['unit-lead', 'editor'])
		const page = await product.signIn('proofreader')
		await page.setViewportSize({ width: 1440, height: 900 })
		await page.goto(address(id))
		await page.waitForSelector('.review-bar .bar')
		await page.click('#live-preview-toggler')
		const shown = page.frameLocator('#live-preview-iframe').locator('h1')
		await expect.poll(() => shown.textContent(), { timeout: 10_000 }).toBe('服务专员上门“问诊”')
		await page.fill('input[name=title]', '服务专员上门')
		await expect.poll(() => page.textContent('.review-bar .bar')).toContain('初审的签字失效')
		await page.click('#action-save')
		await expect.poll(() => shown.textContent(), { timeout: 10_000 }).toBe('服务专员上门')
		await page.click('#live-preview-toggler')
		await product.leave(page)
	}, 60_000)

	test('a live piece is opened for correction, and stays as it was until its own chain has signed', async () => {
		const id = await manuscript([
			...['unit-lead', 'editor', 'proofreader', 'director'],
			...['proofreader', 'proofreader', 'chief'],
		])
		const { version } = await reviewOf(id)
		const { url } = await call<{ url: string }>('chief', 'POST', `/api/manuscripts/${id}/publish`, {
			...{ version, column: 'towns' },
		})
		const page = await product.signIn('editor')
		await page.goto(address(id))
		await page.click('.review-bar button:has-text("发更正…")')
		const open = page.locator('dialog footer button:has-text("打开来改")')
		await expect.poll(() => open.getAttribute('aria-disabled')).toBe('true')
		await page.fill('dialog textarea', '户数有误，应为640户。')
		expect(await axeFaults(page, 'dialog')).toEqual([])
		await open.click()
		await expect.poll(async () => (await reviewOf(id)).chain).toBe('更正')
		await page.waitForSelector('.review-bar .pill:has-text("户数有误")')
		// The page with its note can be looked at before anybody has signed it.
		await page.goto(address(id, '/preview'))
		const frame = page.frameLocator('.preview iframe')
		await expect.poll(() => frame.locator('main').textContent()).toContain('户数有误')
		await product.leave(page)

		// Until its own chain has signed, readers have the text that was signed before.
		await edit('editor', id, { title: '服务专员上门“会诊”' })
		const reader = await product.browser.newPage()
		await reader.goto(product.portal + url)
		await expect.poll(() => reader.textContent('h1')).toBe('服务专员上门“问诊”')
		for (const who of ['editor', 'proofreader', 'chief']) await give(who, 'sign', id)
		const chief = await product.signIn('chief')
		await chief.goto(address(id))
		await chief.click('.review-bar button:has-text("发布…")')
		await chief.click('dialog footer button:has-text("发布")')
		await chief.waitForSelector('.review-bar .notice[role=status]:has-text("已上线")')
		await reader.reload()
		await expect.poll(() => reader.textContent('h1')).toBe('服务专员上门“会诊”')
		await expect.poll(() => reader.textContent('main')).toContain('户数有误，应为640户。')
		await reader.close()
		await product.leave(chief)
	}, 120_000)
})

describe('who else is writing', () => {
	test('is named, and taking over asks for a reason', async () => {
		const id = await manuscript(['unit-lead'])
		const first = await product.signIn('editor')
		await first.goto(address(id))
		await first.waitForSelector('.review-bar .bar')
		await first.fill('input[name=title]', '正在改')
		await expect
			.poll(async () => (await reviewOf(id)).lock?.by, { timeout: 10_000 })
			.toBe('责任编辑')
		const second = await product.signIn('chief')
		await second.goto(address(id))
		await second.click('#document-locked-view-read-only')
		await second.waitForSelector('.lock')
		await expect.poll(() => second.textContent('.lock')).toContain('责任编辑正在改这一篇')
		await expect.poll(() => second.locator('#take-over').isVisible()).toBe(false)
		await second.fill('.lock input', '他下班了')
		expect(await axeFaults(second, '.lock')).toEqual([])
		await second.click('.lock button')
		await expect.poll(async () => (await reviewOf(id)).lock).toBeUndefined()
	}, 60_000)
})

describe('sending back', () => {
	test('an editor ticks two reasons by number, is told what is missing, and the author gets both', async () => {
		const id = await manuscript(['unit-lead'])
		const page = await product.signIn('editor')
		await page.setViewportSize({ width: 1440, height: 900 })
		await page.goto(address(id))
		await page.waitForSelector('.review-bar .bar')
		await page.keyboard.press('r')
		await page.waitForSelector('dialog[open]')
		await page.keyboard.press('2')
		await page.keyboard.press('3')
		const done = page.locator('dialog footer button:has-text("退回修改")')
		await expect.poll(() => done.getAttribute('aria-disabled')).toBe('true')
		await expect.poll(() => page.textContent('dialog footer [role=status]')).toContain('还差2项')
		await page.selectOption('dialog select >> nth=0', { index: 5 })
		await page.fill('dialog .reason-words input >> nth=0', '只写了5个，请补上第6个。')
		await page.fill('dialog .reason-words input >> nth=1', '请补通讯员姓名。')
		await expect.poll(() => page.textContent('dialog .phone')).toContain('只写了5个')
		await expect
			.poll(() => page.textContent('dialog .phone'))
			.toMatch(/请在\d+月\d+日18:00前改好再交/)
		await page.selectOption('dialog label:has-text("退给谁") + select', { label: '单位审签人' })
		await expect
			.poll(() => page.textContent('dialog aside'))
			.toMatch(/改好再签。.*单位审签人改好后重签/)
		expect(await axeFaults(page, 'dialog')).toEqual([])
		await page.screenshot({ path: join(tmpdir(), 'desk-e2e-return.png') })
		await page.keyboard.press('Escape')
		await expect.poll(() => page.locator('dialog').count()).toBe(0)
		await page.keyboard.press('r')
		await page.waitForSelector('dialog[open]')
		await page.keyboard.press('3')
		await page.fill('dialog .reason-words input', '请补通讯员姓名。')
		await done.click()
		await expect.poll(async () => (await reviewOf(id)).stage).toBe('returned')
		expect((await reviewOf(id)).reasons).toEqual([
			{ code: '03', place: '全文', text: '请补通讯员姓名。' },
		])
		await product.leave(page)
	})
})

describe('publishing', () => {
	test('a time is set on the page and taken back, and one gone by is refused in words', async () => {
		const id = await manuscript([
			...['unit-lead', 'editor', 'proofreader', 'director'],
			...['proofreader', 'proofreader', 'chief'],
		])
		const page = await product.signIn('chief')
		await page.goto(address(id))
		await page.waitForSelector('.review-bar button:has-text("发布…")')
		await page.keyboard.press('Control+Enter')
		await page.selectOption('dialog select', 'towns')
		await page.check('dialog .choice:has-text("定时") input')
		await page.fill('dialog input[type=datetime-local]', '2020-08-21T07:30')
		await page.keyboard.press('Control+Enter')
		await page.waitForSelector('dialog >> text=请选以后的时间，或选“现在”。')
		await page.fill('dialog input[type=datetime-local]', '2099-08-22T07:30')
		await page.keyboard.press('Control+Enter')
		await expect.poll(async () => (await reviewOf(id)).stage).toBe('scheduled')
		await page.waitForSelector('.review-bar .where:has-text("定时")')
		await page.click('.review-bar button:has-text("取消定时")')
		await expect.poll(async () => (await reviewOf(id)).stage).toBe('approved')
		await product.leave(page)
	}, 60_000)

	test('a chief chooses the place, reads who gives way, and sees the page and the live piece match', async () => {
		const id = await manuscript([
			...['unit-lead', 'editor', 'proofreader', 'director'],
			...['proofreader', 'proofreader', 'chief'],
		])
		const page = await product.signIn('chief')
		await page.goto(address(id, '/preview'))
		const frame = page.frameLocator('iframe')
		await expect.poll(() => frame.locator('h1').textContent()).toBe('服务专员上门“问诊”')
		// The portal's own style sheet is there: its name is red.
		expect(await frame.locator('.name').evaluate((name) => getComputedStyle(name).color)).toBe(
			'rgb(176, 16, 28)',
		)
		expect(await axeFaults(page, '.ms-page .filters')).toEqual([])
		await page.goto(address(id))
		await page.click('.review-bar button:has-text("发布…")')
		await page.selectOption('dialog select', 'towns')
		await expect.poll(() => page.textContent('dialog')).toContain('它会退到第2条')
		await expect
			.poll(() => page.textContent('dialog footer [role=status]'))
			.toMatch(/现在发到“.+”，栏目里/)
		expect(await axeFaults(page, 'dialog')).toEqual([])
		await page.screenshot({ path: join(tmpdir(), 'desk-e2e-publish.png') })
		await page.keyboard.press('Control+Enter')
		const said = await page.textContent('.review-bar .notice[role=status]')
		expect(said).toMatch(/已上线，用了\d+毫秒/)

		const first = await call<{ docs: { id: number }[] }>(
			'chief',
			'GET',
			'/api/publications?limit=1&sort=-seq',
		)
		await page.goto(`${product.cms}/admin/collections/publications/${first.docs[0]?.id}`)
		await page.click('button:has-text("现在核对")')
		await expect
			.poll(() => page.textContent('.acts .why'), { timeout: 10_000 })
			.toContain('线上内容和签发的一致')
		await expect.poll(() => page.textContent('.ms-page h1')).toBe('服务专员上门“问诊”')
		const shown = await page.getAttribute('.live-head a:has-text("看网页")', 'href')
		const answer = await fetch(shown ?? '', { signal: AbortSignal.timeout(10_000) })
		expect(await answer.text()).toContain('服务专员上门“问诊”')
		const went = await page.locator('.went li').allTextContents()
		expect(went.map((line) => line.slice(0, 2))).toEqual(['网站', '栏目', '单位', '首页'])

		// A correction under way stands beside what is public; published, it says what was changed and who signed it.
		await give('editor', 'correct', id, { text: '题目有误。' })
		await edit('editor', id, { title: '服务专员上门“坐诊”' })
		await page.setViewportSize({ width: 1280, height: 900 })
		await page.reload()
		await page.waitForSelector('.sheet')
		await expect.poll(() => page.locator('.sheet del').allTextContents()).toEqual(['问'])
		expect(await axeFaults(page, '.ms-page')).toEqual([])
		expect(await width(page)).toBe(1280)
		await page.screenshot({ path: join(tmpdir(), 'desk-e2e-live-working.png'), fullPage: true })
		await page.click('a:has-text("整篇对比")')
		await page.waitForURL(/\/compare\?left=\d+&right=\d+/)
		await page.waitForSelector('.sheet')
		await expect.poll(() => page.locator('.sheet del').allTextContents()).toEqual(['问'])
		for (const who of ['editor', 'proofreader', 'chief']) await give(who, 'sign', id)
		await give('chief', 'publish', id)
		const newest = await call<typeof first>('chief', 'GET', '/api/publications?limit=1&sort=-seq')
		await page.goto(`${product.cms}/admin/collections/publications/${newest.docs[0]?.id}`)
		const corrected = page.locator('[aria-labelledby=live-corrections] tbody td')
		await expect
			.poll(() => corrected.allTextContents())
			.toEqual([
				...[expect.any(String), expect.stringContaining('“问坐诊”'), '题目有误。'],
				expect.stringMatching(/初审 责任编辑.*校对 .*终审 总编/),
			])
		expect(await axeFaults(page, '.ms-page')).toEqual([])
		for (const [wide, name] of [
			[1280, 'desk-e2e-live-1280.png'],
			[1440, 'desk-e2e-live.png'],
		] as const) {
			await page.setViewportSize({ width: wide, height: 900 })
			expect(await width(page)).toBe(wide)
			await page.screenshot({ path: join(tmpdir(), name), fullPage: true })
		}
		await page.click('button:has-text("撤稿…")')
		const withdraw = page.locator('button:has-text("撤下这篇")')
		await expect.poll(() => withdraw.getAttribute('aria-disabled')).toBe('true')
		await page.selectOption('.withdraw select', '01')
		await page.fill('.withdraw input', '数字有误')
		expect(await axeFaults(page, '.withdraw')).toEqual([])
		await withdraw.click()
		await expect.poll(async () => (await reviewOf(id)).stage).toBe('withdrawn')
		await product.leave(page)
	}, 60_000)
})
