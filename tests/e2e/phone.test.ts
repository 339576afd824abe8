import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { axeFaultsAtBest } from './axe-faults.ts'
import { startBrowser } from './browser.ts'
import { type Product, startProduct } from './start-product.ts'

const document = resolve('tests/fixtures/docx/01-wps-plain-title.docx')
const pictures = ['park-path', 'lake-reeds', 'lane-murals'].map((name) =>
	resolve(`content/demo/pictures/${name}.jpg`),
)

let product: Product
let browser: Browser
const scriptErrors: string[] = []
beforeAll(async () => {
	product = await startProduct()
	browser = await startBrowser()
}, 180_000)
afterEach(() => {
	expect(scriptErrors.splice(0)).toEqual([])
})
afterAll(async () => {
	await browser?.close()
	await product?.stop()
})

async function phone(username?: string, width = 390): Promise<Page> {
	const context = await browser.newContext({
		...{ locale: 'zh-CN', viewport: { width, height: 844 }, hasTouch: true, isMobile: true },
		baseURL: product.cms,
	})
	const page = await context.newPage()
	page.setDefaultTimeout(20_000)
	// A script that dies on a page leaves one that still looks right.
	page.on('pageerror', (error) => scriptErrors.push(`${page.url()}: ${error.message}`))
	if (username) {
		const data = { username, password: product.passwordOf(username) }
		await page.request.post('/api/users/login', { data })
	}
	return page
}

async function logIn(page: Page, username: string): Promise<void> {
	if (!page.url().includes('/login')) await page.goto('/login')
	await page.fill('#u', username)
	await page.fill('#p', product.passwordOf(username))
	await page.click('button[type=submit]')
	await page.waitForURL((url) => !url.pathname.includes('login'))
}

/** Everything typed that a plain piece needs. */
async function fillIn(page: Page, title: string): Promise<void> {
	await page.fill('#title', title)
	await page.fill('#byline', '通讯员 刘建华 郭艳杰')
	await page.fill('#text', '街道清理坑塘22处。\n\n居民都来帮忙。')
	await page.check('#checked')
	await page.check('#discreet')
}

async function fillCaptions(page: Page, count: number): Promise<void> {
	for (let number = 1; number <= count; number++) {
		await page.fill(`#caption-${number}`, `第${number}张的说明`)
	}
}

const sent = (page: Page) => page.waitForSelector('#sent', { timeout: 60_000 })
/** What the newsroom has, as its editor sees it. */
async function rowsOf(title: string): Promise<{ id: number; stage: string; photos: unknown[] }[]> {
	const address = `/api/manuscripts?depth=0&where[title][equals]=${encodeURIComponent(title)}`
	const { docs } = (await product.call('editor', 'GET', address)) as {
		docs: { id: number; stage: string; photos: unknown[] }[]
	}
	return docs
}

/** Lets the network go down on the `numbers`-th parts of pictures, as if between two of them. */
async function cutAt(page: Page, numbers: number[]): Promise<() => number> {
	let parts = 0
	let cuts = 0
	await page.route('**/api/uploads/**', (route: Route) => {
		if (route.request().method() !== 'PUT') return route.continue()
		parts++
		if (!numbers.includes(parts)) return route.continue()
		cuts++
		return route.abort('connectionreset')
	})
	return () => cuts
}

test('three photos go through a network that is cut twice, and what has arrived is not sent again', async () => {
	const page = await phone('correspondent')
	const cuts = await cutAt(page, [2, 4])
	await page.goto('/submit')
	await page.setInputFiles('#pictures', pictures)
	await page.waitForSelector('#piece:not([hidden])')
	const title = '断了两次网的三张图片'
	await fillIn(page, title)
	await fillCaptions(page, 3)
	await page.click('#send')
	await sent(page)
	expect(cuts()).toBe(2)
	expect(await rowsOf(title)).toMatchObject([{ stage: 'in-review', photos: [{}, {}, {}] }])
	await product.leave(page)
}, 90_000)

test('pictures are put in order by buttons, and what was written of each goes along', async () => {
	const page = await phone('correspondent')
	await page.goto('/submit')
	await page.setInputFiles('#pictures', pictures.slice(0, 2))
	await page.waitForSelector('#piece:not([hidden])')
	const title = '两张图片换个次序'
	await fillIn(page, title)
	await fillCaptions(page, 2)
	await page.fill('#alt-2', '一座石桥')
	await page.click('[aria-label="把第2张图片往前移"]')
	await expect.poll(() => page.inputValue('#caption-1')).toBe('第2张的说明')
	await page.click('#send')
	await sent(page)
	expect(await rowsOf(title)).toMatchObject([
		{
			photos: [
				{ caption: '第2张的说明', alt: '一座石桥' },
				// Offered from the caption where nothing else is written.
				{ caption: '第1张的说明', alt: '第1张的说明' },
			],
		},
	])
	await product.leave(page)
}, 90_000)

test('a tab closed in the middle loses no letter and no photo', async () => {
	const page = await phone('correspondent')
	await page.route('**/api/{keep,uploads/**}', (route) => route.abort('connectionreset'))
	await page.goto('/submit')
	await page.setInputFiles('#pictures', pictures.slice(0, 1))
	await page.waitForSelector('#piece:not([hidden])')
	const title = '写到一半没电了'
	await fillIn(page, title)
	await fillCaptions(page, 1)
	await page.waitForFunction(() =>
		globalThis.document.querySelector('#aside')?.textContent?.includes('已存'),
	)
	await page.close({ runBeforeUnload: false })

	const again = await page.context().newPage()
	await again.goto('/my')
	await again.click(`#unsent-list article:has-text("${title}") >> text=接着写`)
	await again.waitForSelector('#piece:not([hidden])')
	await expect.poll(() => again.inputValue('#title')).toBe(title)
	await expect.poll(() => again.inputValue('#text')).toBe('街道清理坑塘22处。\n\n居民都来帮忙。')
	await expect.poll(() => again.inputValue('#caption-1')).toBe('第1张的说明')
	await again.click('#send')
	await sent(again)
	expect(await rowsOf(title)).toMatchObject([{ stage: 'in-review', photos: [{}] }])
	await again.goto('/my')
	await expect.poll(() => again.locator('#unsent-list article').count()).toBe(0)
	await product.leave(again)
}, 60_000)

test('a login that runs out while somebody writes comes back to the same words', async () => {
	const page = await phone('correspondent')
	await page.goto('/submit')
	await page.click('#blank')
	await page.context().clearCookies()
	const title = '登录过期也不丢'
	await fillIn(page, title)
	await page.waitForSelector('text=登录过期了，稿件没丢。')
	await page.click('#network a.btn')
	await logIn(page, 'correspondent')
	await page.waitForSelector('#piece:not([hidden])')
	await expect.poll(() => page.inputValue('#title')).toBe(title)
	await page.click('#send')
	await sent(page)
	expect(await rowsOf(title)).toHaveLength(1)
	await product.leave(page)
}, 60_000)

test('somebody without a login writes first and logs in to send', async () => {
	const page = await phone()
	await page.goto('/login')
	await page.click('text=先写稿，稍后登录')
	await page.click('#blank')
	const title = '先写稿，稍后登录'
	await fillIn(page, title)
	await page.waitForFunction(() =>
		globalThis.document.querySelector('#aside')?.textContent?.includes('已存'),
	)
	await page.click('#network a.btn')
	await logIn(page, 'correspondent')
	await page.waitForSelector('#piece:not([hidden])')
	await expect.poll(() => page.inputValue('#title')).toBe(title)
	await page.click('#send')
	await sent(page)
	expect(await rowsOf(title)).toHaveLength(1)
	await product.leave(page)
}, 60_000)

test('a double tap sends one manuscript', async () => {
	const page = await phone('correspondent')
	await page.goto('/submit')
	await page.click('#blank')
	const title = '点了两下'
	await fillIn(page, title)
	await page.dblclick('#send')
	await sent(page)
	expect(await rowsOf(title)).toMatchObject([{ stage: 'in-review' }])
	await product.leave(page)
}, 60_000)

test('from opening the page to 已提交: one .docx, one photo, at most six taps and one file dialog', async () => {
	const page = await phone('correspondent')
	let taps = 0
	let dialogs = 0
	const tap = async (selector: string) => {
		taps++
		await page.tap(selector)
	}
	await page.goto('/submit')
	page.on('filechooser', (chooser) => {
		dialogs++
		void chooser.setFiles([document, pictures[0] ?? ''])
	})
	await tap('label.pick:has(#file)')
	await page.waitForSelector('#piece:not([hidden])')
	const caption = page.locator('[data-caption]')
	await expect.poll(() => caption.count()).toBe(1)
	taps++
	await caption.fill('公园里的步道')
	await tap('label:has(#checked)')
	await tap('label:has(#discreet)')
	await tap('#send')
	await sent(page)
	await expect.poll(() => page.textContent('#sent')).toContain('已提交')
	expect(dialogs).toBe(1)
	expect(taps).toBeLessThanOrEqual(6)
	console.info(`taps: ${taps}, file dialogs: ${dialogs}`)
	await product.leave(page)
}, 60_000)

test('20,000 characters are pasted, kept and sent whole', async () => {
	const page = await phone('correspondent')
	await page.goto('/submit')
	const paragraphs = Array.from({ length: 400 }, (_, at) => `第${at + 1}段${'字'.repeat(46)}。`)
	await page.click('#pasting summary')
	await page.evaluate((text) => {
		const field = globalThis.document.querySelector('#paste') as HTMLTextAreaElement
		field.focus()
		globalThis.document.execCommand('insertText', false, text)
	}, paragraphs.join('\n'))
	await page.click('#read')
	await page.waitForSelector('#piece:not([hidden])')
	const title = '两万字的粘贴'
	await page.fill('#title', title)
	await page.fill('#byline', '通讯员 刘建华')
	await page.check('#checked')
	await page.check('#discreet')
	const text = await page.inputValue('#text')
	expect(text.length).toBeGreaterThan(19_000)
	await page.click('#send')
	await sent(page)
	expect(await rowsOf(title)).toHaveLength(1)
	await product.leave(page)
}, 60_000)

test('a returned manuscript is corrected, each reason answered, and sent again', async () => {
	const author = await phone('correspondent')
	await author.goto('/submit')
	await author.click('#blank')
	const title = '退回再交的一篇'
	await fillIn(author, title)
	await author.click('#send')
	await sent(author)
	const [row] = await rowsOf(title)

	const lead = await phone('unit-lead')
	await lead.goto('/sign')
	await lead.click(`article:has-text("${title}") >> text=打开`)
	await lead.click('summary:has-text("退给通讯员")')
	await lead.selectOption('#return-1-code', '02')
	await lead.fill('#return-1-place', '第1段')
	await lead.fill('#return-1-text', '22处是哪天的数？')
	await lead.click('form:has(#return-1-text) button[type=submit]')
	await lead.waitForURL(/\/sign\?done=return/)

	await author.goto('/my')
	await author.click(`article:has-text("${title}") >> text=看理由并修改`)
	await expect.poll(() => author.textContent('main')).toContain('理由02数据口径不清')
	await expect
		.poll(() => author.textContent('main'))
		.toMatch(/请在\d+月\d+日18:00前改好再交，还有\d+/)
	await expect.poll(() => author.getAttribute('#again', 'aria-disabled')).toBe('true')
	await author.click('article.reason >> text=去改')
	await author.waitForSelector('#piece:not([hidden])')
	await author.fill('#text', '截至8月20日，街道清理坑塘22处。\n\n居民都来帮忙。')
	await author.click('#send')
	await author.waitForURL(/\/my\/\d+$/)
	await expect.poll(() => author.textContent('article.reason')).toContain('您已改：')
	await expect.poll(() => author.textContent('article.reason ins')).toContain('截至')
	await author.check('input[name=done-0]')
	await author.click('#again')
	await author.waitForURL(/\/my\?done=/)
	await expect.poll(() => author.textContent('main')).toContain('交上去了')

	await lead.goto(`/sign/${row?.id}`)
	await expect.poll(() => lead.textContent('main')).toContain('改好了')
	await lead.click('button:has-text("同意报送")')
	await lead.waitForURL(/\/sign\?done=sign/)
	await author.goto(`/my/${row?.id}`)
	await expect.poll(() => author.textContent('.track .now')).toContain('编辑审校')
	await author.click('summary:has-text("撤回")')
	await author.click('form[data-order] button:has-text("撤回")')
	await author.waitForURL(/done=recalled/)
	await product.leave(author)
	await product.leave(lead)
}, 90_000)

test('somebody else’s later save is not written over: both texts are there to choose from', async () => {
	const page = await phone('correspondent')
	await page.goto('/submit')
	await page.click('#blank')
	const title = '两个人改一篇'
	await fillIn(page, title)
	await page.waitForURL(/\/submit\/\d+$/)
	const other = await page.context().newPage()
	await other.goto(page.url())
	await other.fill('#kicker', '别处改的引题')
	await other.waitForFunction(() =>
		globalThis.document.querySelector('#aside')?.textContent?.includes('已存'),
	)
	await other.waitForResponse('**/api/keep').catch(() => undefined)
	await page.fill('#subtitle', '这里改的副题')
	await page.waitForSelector('text=没存上：')
	await page.click('text=留我的')
	await page.waitForResponse((response) => response.url().includes('/api/keep') && response.ok())
	await page.reload()
	await page.waitForSelector('#piece:not([hidden])')
	await expect.poll(() => page.inputValue('#subtitle')).toBe('这里改的副题')
	await product.leave(page)
}, 60_000)

test('the plain form can be filled in before its script has come, and nothing typed is lost when it does', async () => {
	const page = await phone('correspondent')
	let release = () => {}
	const held = new Promise<void>((done) => {
		release = done
	})
	await page.route('**/*phone.js', async (route) => {
		await held
		await route.continue()
	})
	await page.goto('/submit', { waitUntil: 'commit' })
	await page.click('#pasting summary')
	await page.fill('#paste', '没有脚本也能写\n通讯员 刘建华\n街道清理坑塘22处。')
	release()
	await page.waitForSelector('#blank:not([hidden])')
	await page.click('#read')
	await page.waitForSelector('#piece:not([hidden])')
	expect(`${await page.inputValue('#title')}${await page.inputValue('#text')}`).toContain(
		'没有脚本也能写',
	)
	await product.leave(page)
}, 60_000)

async function pagesOf(): Promise<{ path: string; page: Page }[]> {
	const author = await phone('correspondent')
	const lead = await phone('unit-lead')
	const nobody = await phone()
	const [draft] = (
		await (await author.request.get('/api/manuscripts?limit=1&sort=-updatedAt')).json()
	).docs
	const waiting = (
		await (await lead.request.get('/api/manuscripts?limit=1&where[stage][equals]=in-review')).json()
	).docs
	return [
		{ path: '/login', page: nobody },
		{ path: '/submit', page: nobody },
		...['/my', '/submit', `/submit/${draft.id}`, `/my/${draft.id}`, '/me'].map((path) => ({
			path,
			page: author,
		})),
		...['/my', '/sign', `/sign/${waiting[0].id}`].map((path) => ({ path, page: lead })),
	]
}

test('every page is clean for axe, does not scroll sideways at 320 px, and has room for a thumb', async () => {
	const found: string[] = []
	for (const { path, page } of await pagesOf()) {
		for (const width of [320, 360, 1440]) {
			await page.setViewportSize({ width, height: 800 })
			await page.goto(path)
			const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth)
			if (wide > width) found.push(`${path} at ${width} px is ${wide} px wide`)
		}
		await page.setViewportSize({ width: 390, height: 844 })
		await page.goto(path)
		const small = await page.evaluate(() =>
			[
				...globalThis.document.querySelectorAll<HTMLElement>(
					'button, .btn, input:not([type=hidden]), select, textarea, summary, .tabbar a, .head a',
				),
			]
				.filter(
					(element) =>
						element.offsetParent !== null &&
						!element.closest('.sr, .seg') &&
						getComputedStyle(element).opacity !== '0',
				)
				.filter((element) => {
					const label = element.closest('label')
					return (
						Math.max(
							element.getBoundingClientRect().height,
							label?.getBoundingClientRect().height ?? 0,
						) < 44
					)
				})
				.map((element) => `${element.tagName} ${element.id || element.textContent}`),
		)
		found.push(...small.map((one) => `${path}: too small: ${one}`))
		// The page's own policy keeps it from running what a test adds; a test may go round it.
		const context = await bypassing(page.context())
		const checked = await context.newPage()
		await checked.goto(path)
		found.push(...(await axeFaultsAtBest(checked)).map((one) => `${path}: ${one}`))
		await context.close()
	}
	expect(found).toEqual([])
}, 120_000)

async function bypassing(context: BrowserContext): Promise<BrowserContext> {
	return browser.newContext({
		// So tall that the bar at the bottom of a phone lies upon nothing.
		...{ bypassCSP: true, baseURL: product.cms, viewport: { width: 390, height: 3_000 } },
		storageState: await context.storageState(),
	})
}

test('the whole of /submit is far below 100 KB, and its policy runs nothing but its own file', async () => {
	const page = await phone('correspondent')
	const response = await page.goto('/submit')
	const policy = response?.headers()['content-security-policy'] ?? ''
	expect(policy).toContain("script-src 'self'")
	expect(policy).not.toMatch(/unsafe|https?:|\*/)
	const parts = [await response?.body()]
	for (const address of await page.evaluate(() =>
		[...globalThis.document.querySelectorAll('script[src], link[rel=stylesheet]')].map(
			(one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
		),
	)) {
		parts.push(await (await page.request.get(address)).body())
	}
	const bytes = parts.map((part) => gzipSync(part ?? '').length)
	console.info(
		`/submit compressed: ${bytes.join(' + ')} = ${bytes.reduce((sum, one) => sum + one)} bytes`,
	)
	expect(bytes).toHaveLength(3)
	expect(bytes.reduce((sum, one) => sum + one)).toBeLessThan(100_000)
	await product.leave(page)
})

test('a login leads each to the own beginning, and only within this house', async () => {
	for (const [username, path] of [
		['correspondent', '/my'],
		['editor', '/admin'],
	] as const) {
		const page = await phone()
		await page.goto('/login?next=//evil.example/')
		await logIn(page, username)
		expect(new URL(page.url()).pathname).toBe(path)
		const [cookie] = await page.context().cookies()
		expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
		await product.leave(page)
	}
	const shared = await phone()
	await shared.goto('/login')
	await shared.uncheck('input[name=remember]')
	await logIn(shared, 'correspondent')
	// On a shared computer the login ends with the browser.
	expect((await shared.context().cookies())[0]?.expires).toBe(-1)
	await product.leave(shared)
	const page = await phone()
	await page.goto('/login')
	await page.fill('#u', 'correspondent')
	await page.fill('#p', 'wrong')
	await page.click('button[type=submit]')
	await page.waitForSelector('text=账号或密码不对，没有登录。')
	await expect.poll(() => page.inputValue('#u')).toBe('correspondent')
	const foreign = await page.request.post('/login', {
		headers: { origin: 'http://evil.example' },
		form: { username: 'correspondent', password: product.passwordOf('correspondent') },
	})
	expect(foreign.status()).toBe(403)
	expect(foreign.headers()['set-cookie']).toBeUndefined()
	await product.leave(page)
}, 60_000)

test('with no network at all what is typed stays on the phone, says so, and goes when the network is back', async () => {
	const page = await phone('correspondent')
	await page.goto('/submit')
	await page.click('#blank')
	await page.context().setOffline(true)
	const title = '山里没有信号'
	await fillIn(page, title)
	await page.waitForSelector('text=现在没有网络。')
	await expect
		.poll(() => page.textContent('#network'))
		.toMatch(/稿件已存在这台手机上（\d\d:\d\d），联网后自动接着传。/)
	await page.click('#send')
	await page.context().setOffline(false)
	await sent(page)
	expect(await rowsOf(title)).toHaveLength(1)
	await product.leave(page)
}, 60_000)

test('a .docx chosen without a network is read when it is back; a .wps is refused at once, by name', async () => {
	const page = await phone('correspondent')
	await page.goto('/submit')
	await page.setInputFiles('#file', {
		name: '夏镇整治.wps',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from('x'),
	})
	await page.waitForSelector('text=“夏镇整治.wps”读不了，没有上传。')
	await page.context().setOffline(true)
	await page.setInputFiles('#file', document)
	await page.waitForSelector('text=联网后自动读。')
	await page.context().setOffline(false)
	await page.waitForSelector('#piece:not([hidden])')
	await expect.poll(() => page.inputValue('#title')).not.toBe('')
	await product.leave(page)
}, 60_000)

test('nobody sees on a shared phone what another wrote, and a logout takes it away', async () => {
	const page = await phone('correspondent')
	await page.goto('/submit')
	await page.click('#blank')
	await page.route('**/api/keep', (route) => route.abort('connectionreset'))
	await fillIn(page, '别人的稿子')
	await page.waitForFunction(() =>
		globalThis.document.querySelector('#aside')?.textContent?.includes('已存'),
	)
	await page.context().clearCookies()
	await page.goto('/submit')
	await page.waitForSelector('#blank:not([hidden])')
	await expect.poll(() => page.textContent('main')).not.toContain('别人的稿子')
	await logIn(page, 'correspondent-fucun')
	await expect.poll(() => page.textContent('main')).not.toContain('别人的稿子')
	await page.context().clearCookies()
	await logIn(page, 'correspondent')
	await page.waitForSelector('#unsent-list >> text=别人的稿子')
	await page.goto('/me')
	await page.waitForSelector('text=这台设备上有1篇没交的稿件')
	await page.click('#leave button')
	await page.waitForURL(/login/)
	await logIn(page, 'correspondent')
	await page.waitForFunction(() =>
		globalThis.document.querySelector('#unsent-list')?.hasAttribute('data-shown'),
	)
	await expect.poll(() => page.textContent('main')).not.toContain('别人的稿子')
	await product.leave(page)
}, 60_000)

test('without any script a pasted text becomes a manuscript and is sent', async () => {
	const context = await browser.newContext({ baseURL: product.cms, javaScriptEnabled: false })
	const page = await context.newPage()
	await logIn(page, 'correspondent')
	await page.goto('/submit')
	await page.click('#pasting summary')
	await page.fill('#paste', '没有脚本也能交\n街道清理坑塘22处。\n居民都来帮忙。')
	await page.click('#read')
	await page.waitForURL(/\/submit\/\d+/)
	await expect.poll(() => page.inputValue('#title')).toBe('没有脚本也能交')
	await page.fill('#byline', '通讯员 刘建华')
	await page.click('#send')
	await expect.poll(() => page.textContent('[role=alert] strong')).toContain('还差2项才能交')
	await expect.poll(() => page.inputValue('#byline')).toBe('通讯员 刘建华')
	await page.check('#checked')
	await page.check('#discreet')
	await page.click('#send')
	await page.waitForURL(/\/my\?done=/)
	await expect.poll(() => page.textContent('main')).toContain('交上去了')
	await context.close()
}, 60_000)

test('a file with several pieces is offered as several manuscripts, none of them lost while one is sent', async () => {
	const page = await phone('correspondent')
	await page.goto('/submit')
	await page.setInputFiles('#file', resolve('tests/fixtures/docx/19-three-pieces-in-one-file.docx'))
	await page.waitForSelector('#unsent >> text=这个文件里有')
	const pieces = await page.locator('#unsent li').count()
	expect(pieces).toBeGreaterThan(1)
	await expect
		.poll(() => page.textContent('#unsent'))
		.toContain(`这个文件里有${pieces}篇，已分成${pieces}篇稿件。`)
	await page.check('#checked')
	await page.check('#discreet')
	if (!(await page.inputValue('#byline'))) await page.fill('#byline', '通讯员 刘建华')
	await page.click('#send')
	await sent(page)
	await expect.poll(() => page.locator('#unsent .notice').count()).toBe(pieces - 1)
	// The third has no title of its own: what a picture is called is for its sender to say.
	await page.click('#unsent .notice:has-text("傅村街道") >> text=接着写')
	await page.waitForSelector('#piece:not([hidden])')
	await expect.poll(() => page.inputValue('#title')).toBe('傅村街道把宣传单送进家家户户')
	await product.leave(page)
}, 60_000)
