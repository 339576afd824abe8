import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReasonKind } from '../../cms/review/reasons.ts'
import { axeFaultsAtBest } from './axe-faults.ts'
import { type Product, startProduct } from './start-product.ts'

let product: Product
beforeAll(async () => {
	product = await startProduct()
}, 180_000)
afterAll(() => product?.stop())

const faults = (page: Page, part = 'main.desk') => axeFaultsAtBest(page, part)
/** Tables that must be pushed sideways to be read. */
const pushed = (page: Page, part: string) =>
	page.evaluate(
		`[...document.querySelectorAll(${JSON.stringify(`${part} .scroll`)})].filter((box) => box.scrollWidth > box.clientWidth).length`,
	)
const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth')

/** Looks at the page at both widths of a desk: nothing for axe to find, nothing beside the window. */
async function lookedAt(page: Page, name: string, part = 'main.desk'): Promise<void> {
	for (const width of [1280, 1440]) {
		await page.setViewportSize({ width, height: 900 })
		expect([name, width, await faults(page, part)]).toEqual([name, width, []])
		expect([name, await widthOf(page)]).toEqual([name, width])
		expect([name, width, await pushed(page, part)]).toEqual([name, width, 0])
		await page.screenshot({ path: join(tmpdir(), `views-${name}-${width}.png`), fullPage: true })
	}
}
const open = async (who: string, path: string) => {
	const page = await product.signIn(who)
	await page.goto(`${product.cms}/admin${path}`)
	return page
}

describe('who gets in', () => {
	test('nobody without a login, and an editor is told whose the chains are', async () => {
		const page = await (await product.browser.newContext({ locale: 'zh-CN' })).newPage()
		for (const path of ['/stats', '/health', '/import', '/chains']) {
			await page.goto(`${product.cms}/admin${path}`)
			await page.waitForURL(/\/admin\/login/)
			expect(new URL(page.url()).searchParams.get('redirect')).toBe(`/admin${path}`)
		}
		await product.leave(page)
		const editor = await open('editor', '/chains')
		await expect.poll(() => editor.textContent('main.desk .notice')).toContain('由管理员、总编看')
		await expect
			.poll(() => editor.locator('.desk-nav a').allTextContents())
			.toEqual(expect.arrayContaining(['用稿统计', '网站体检']))
		await expect.poll(() => editor.locator('.desk-nav').textContent()).not.toContain('批量导入')
		await lookedAt(editor, 'closed')
		await product.leave(editor)
	}, 60_000)
})

describe('用稿统计', () => {
	test('an editor opens a month, unfolds a unit, looks by person, and takes the table along', async () => {
		const page = await open('editor', '/stats')
		await page.waitForSelector('select[aria-label=月份]')
		await expect.poll(() => page.textContent('.empty')).toContain('还没有采用的稿件')
		await page.selectOption('select[aria-label=月份]', '2020-08')
		await page.waitForSelector('#stats tfoot')
		expect(page.url()).toContain('month=2020-08')
		const total = await page.locator('#stats tfoot td.r').first().textContent()
		const used = await page.locator('#stats tbody tr td:nth-child(3)').allTextContents()
		expect(used.reduce((sum, one) => sum + Number(one), 0)).toBe(Number(total))
		await page.locator('.btn.fold').first().focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => page.getAttribute('.btn.fold >> nth=0', 'aria-expanded')).toBe('true')
		await expect.poll(() => page.locator('tr.member').count()).toBeGreaterThan(0)
		await lookedAt(page, 'stats')
		await page.click('button:has-text("按人")')
		await page.waitForSelector('th:has-text("作者")')
		const download = page.waitForEvent('download')
		await page.click('a:has-text("导出Excel")')
		expect((await download).suggestedFilename()).toBe('2020年8月用稿统计（按人）.xlsx')
		await page.click('button:has-text("怎么算的")')
		expect(await faults(page, '#stats dialog[open]')).toEqual([])
		await page.keyboard.press('Escape')
		await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)
		const lock = page.locator('button:has-text("结账锁定")')
		await expect.poll(() => lock.getAttribute('aria-disabled')).toBe('true')
		await expect.poll(() => page.textContent('#closing-why')).toContain('管理员和总编各确认一次')
		await product.leave(page)
	}, 60_000)

	test('on paper there is the table and nothing of the desk around it', async () => {
		const page = await open('editor', '/stats?month=2020-08')
		await page.waitForSelector('#stats tfoot')
		await page.emulateMedia({ media: 'print' })
		for (const hidden of ['.nav', '.app-header', '.filters', 'button:has-text("打印通报")']) {
			expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false])
		}
		await expect.poll(() => page.textContent('.paper-head')).toBe('2020年8月用稿通报')
		await expect.poll(() => page.locator('.paper-head').isVisible()).toBe(true)
		await page.screenshot({ path: join(tmpdir(), 'views-stats-paper.png'), fullPage: true })
		await product.leave(page)
	}, 60_000)

	test('a month is closed when the administrator and the chief have both confirmed', async () => {
		for (const who of ['admin', 'chief']) {
			const page = await open(who, '/stats?month=2020-08')
			await page.click('button:has-text("结账锁定")')
			expect(await faults(page, '#stats dialog[open]')).toEqual([])
			await page.click('button:has-text("确认结账")')
			const said = who === 'admin' ? '还等总编确认' : '8月已结账'
			await expect.poll(() => page.textContent('#stats .filters')).toContain(said)
			await product.leave(page)
		}
	}, 60_000)

	test('an administrator changes the scheme, which leaves the closed month as it is', async () => {
		const page = await open('admin', '/stats')
		await page.click('button:has-text("改办法")')
		expect(await faults(page, '#stats dialog[open]')).toEqual([])
		await page.fill('dialog[open] label:has-text("名称") input', '试行')
		await page.fill('input[aria-label=第1条的分数]', '4')
		await page.click('dialog[open] button:has-text("保存")')
		await page.waitForSelector('h2:has-text("计分办法（试行）")')
		await page.selectOption('select[aria-label=月份]', '2020-08')
		await page.waitForSelector('h2:has-text("计分办法（2020版）")')
		await product.leave(page)
	}, 60_000)
})

describe('网站体检', () => {
	test('the first check is asked for, tells how long it takes, and lists where to look', async () => {
		const page = await open('editor', '/health')
		await page.waitForSelector('.empty button, .cards.four')
		await page.click('button:has-text("现在检查"), button:has-text("现在再查")')
		await page.waitForSelector('.cards.four', { timeout: 60_000 })
		const numbers = await page.locator('.cards.four .big').allTextContents()
		const rows = await page.locator('#health table >> nth=0 >> tbody tr').count()
		expect(numbers.reduce((sum, one) => sum + Number(one), 0)).toBe(rows)
		await expect.poll(() => page.textContent('#health header')).toMatch(/按“(政府|媒体)网站”标准查/)
		await lookedAt(page, 'health')
		const list = page.locator('button:has-text("看清单")').first()
		if (await list.count()) {
			await list.click()
			expect(await faults(page, '#health dialog[open]')).toEqual([])
			await page.keyboard.press('Escape')
		}
		// What was found is given to a unit, which is told; an hour must pass before it is told again.
		await page.locator('#health button[aria-label$="：派人"]').first().click()
		const give = page.locator('#health dialog[open] button:has-text("派给他们")')
		await expect.poll(() => give.getAttribute('aria-disabled')).toBe('true')
		await page.selectOption('#health dialog[open] select', { label: '赵庙镇' })
		expect(await faults(page, '#health dialog[open]')).toEqual([])
		await give.click()
		const said = page.locator('#health [role=status]:has-text("通知了")')
		await said.waitFor()
		await expect
			.poll(() => page.locator('#health table >> nth=0').textContent())
			.toContain('赵庙镇')
		await page.locator('#health button[aria-label$="：催办"]').first().click()
		await said.waitFor()
		await page.locator('#health button[aria-label$="：催办"]').first().click()
		await page.waitForSelector('#health :text("1小时内催过了")')
		await lookedAt(page, 'errand')
		await product.leave(page)
	}, 120_000)
})

describe('审签流程', () => {
	test('an edition that nobody could sign cannot be switched on; one that can is', async () => {
		const page = await open('admin', '/chains')
		await page.waitForSelector('#chains table')
		await lookedAt(page, 'chains')
		await page.click('nav[aria-label=流程] a:has-text("快讯")')
		const enable = page.locator('button:has-text("启用第2版")')
		await expect.poll(() => enable.getAttribute('aria-disabled')).toBe('true')
		await page.fill('input[aria-label="初审：限时几小时"]', '2')
		await expect.poll(() => page.textContent('#chain-why')).toContain('第2版还不能启用')
		await page.click('nav[aria-label=流程] a:has-text("三审三校")')
		await page.check('label:has-text("每一步都要不同的人签（要7人）") input')
		await expect.poll(() => page.textContent('#chain-why')).toContain('每一步都要不同的人签，')
		await page.check('label:has-text("编辑部改稿后，单位要重签") input')
		await expect
			.poll(() => page.inputValue('select[aria-label="单位审签：签的是"]'))
			.toBe('content')
		const tells = page.locator('label:has-text("超时提醒部主任") input')
		await tells.uncheck()
		await expect.poll(() => tells.isChecked()).toBe(false)
		await tells.check()
		await expect.poll(() => tells.isChecked()).toBe(true)
		await product.leave(page)

		const reasons = await open('admin', '/globals/reasons')
		await reasons.waitForSelector('#field-returning__0__name')
		await expect.poll(() => reasons.inputValue('#field-returning__1__name')).toBe('数据口径不清')
		await reasons.screenshot({ path: join(tmpdir(), 'views-reasons.png'), fullPage: true })
		await reasons.fill('#field-returning__1__name', '数字没有出处')
		await reasons.check('#field-returning__11__retired')
		await reasons.click('#action-save')
		await expect
			.poll(async () => {
				const answer = await fetch(`${product.cms}/api/globals/reasons`, {
					headers: { authorization: `JWT ${await product.tokenOf('editor')}` },
				})
				const { returning } = (await answer.json()) as { returning: ReasonKind[] }
				return [returning[1]?.name, returning[11]?.retired, returning.length]
			})
			.toEqual(['数字没有出处', true, 12])
		await product.leave(reasons)

		// The demo has one editor and one chief: what they write nobody else could sign.
		for (const role of ['editor', 'chief']) {
			const answer = await fetch(`${product.cms}/api/users`, {
				method: 'POST',
				headers: {
					authorization: `JWT ${await product.tokenOf('admin')}`,
					'content-type': 'application/json',
				},
				body: JSON.stringify({
					...{ username: `${role}-two`, password: 'a-second-one', roles: [role] },
					name: `又一位${role}`,
				}),
			})
			expect(answer.status).toBe(201)
		}
		const staffed = await open('admin', '/chains')
		await staffed.click('nav[aria-label=流程] a:has-text("快讯")')
		await staffed.fill('input[aria-label="初审：限时几小时"]', '2')
		await staffed.click('button[aria-disabled=false]:has-text("启用第2版")')
		await staffed.waitForSelector('button:has-text("启用第3版")')
		await expect.poll(() => staffed.textContent('#chains')).toContain('第2版（在用）')
		await product.leave(staffed)
	}, 60_000)

	test('the chief sets a substitute, whom the steps then count, and takes it back', async () => {
		const page = await open('chief', '/chains')
		await page.waitForSelector('#stand-ins form')
		await expect.poll(() => page.locator('button:has-text("启用第")').count()).toBe(0)
		await page.selectOption('label:has-text("代谁签") select', { label: '总编' })
		await page.selectOption('label:has-text("谁来代") select', { label: '部主任' })
		await page.click('button:has-text("设代签")')
		await page.waitForSelector('#stand-ins table')
		await expect.poll(() => page.textContent('#stand-ins table')).toContain('终审 部主任（代总编）')
		await expect.poll(() => page.textContent('#chains table')).toContain('人，有代签')
		await lookedAt(page, 'stand-in')
		await page.click('button[aria-label="取消部主任代总编"]')
		await expect.poll(() => page.textContent('#stand-ins')).toContain('现在没有人代签')
		await product.leave(page)
	}, 60_000)
})

describe('批量导入', () => {
	const file = (name: string, text: string) => ({
		...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) },
	})

	test('units and people: faults by line, first passwords this one time', async () => {
		const page = await open('admin', '/import')
		await page.waitForSelector('#imports input[type=file]')
		await lookedAt(page, 'import-choose')
		await page.setInputFiles(
			'#imports input[type=file]',
			file(
				'单位.csv',
				[
					'单位,编码,类别,账号,名称,身份',
					'两城镇,liangcheng,镇街,lead-lc,两城镇审签人,单位审签人',
					'两城镇,,,chief,又一位总编,总编',
				].join('\n'),
			),
		)
		await page.click('button:has-text("核对")')
		await page.waitForSelector('#imports table')
		await expect
			.poll(() => page.textContent('#imports .notice'))
			.toContain('1行可以导入，1行不能导入')
		await page.click('button:has-text("不能导入1")')
		await expect.poll(() => page.locator('#imports tbody tr').count()).toBe(1)
		const download = page.waitForEvent('download')
		await page.click('button:has-text("下载问题清单")')
		expect((await download).suggestedFilename()).toBe('问题清单.csv')
		await lookedAt(page, 'import-people')
		await page.click('button:has-text("导入1行")')
		await page.waitForSelector('text=初始密码只显示这一次')
		await expect.poll(() => page.textContent('#imports tbody')).toContain('lead-lc')
		await lookedAt(page, 'import-passwords')
		await product.leave(page)
	}, 60_000)

	test('old articles: an administrator checks, the chief brings them in and takes the batch back', async () => {
		const table = file(
			'旧稿.csv',
			[
				'日期,标题,正文,署名',
				'2019-11-06,便民桥通车,桥修好了。,通讯员 刘志尚',
				'2019-11-07,塘边新路,路修到塘边。,',
				',没有日期的一篇,正文。,',
			].join('\n'),
		)
		const choose = async (page: Page) => {
			await page.click('nav[aria-label=导入什么] a:has-text("表格和图片")')
			await page.setInputFiles('#imports input[type=file] >> nth=0', table)
			await page.selectOption('label:has-text("没写栏目") select', 'towns')
			await page.selectOption('label:has-text("没写单位") select', 'zhaomiao')
			await page.click('button:has-text("核对")')
			await page.waitForSelector('#imports table')
		}
		const admin = await open('admin', '/import')
		await choose(admin)
		const barred = admin.locator('button:has-text("导入2行")')
		await expect.poll(() => barred.getAttribute('aria-disabled')).toBe('true')
		await expect.poll(() => admin.textContent('#import-why')).toContain('导入由总编办')
		await lookedAt(admin, 'import-check')
		await product.leave(admin)

		const page = await open('chief', '/import')
		await choose(page)
		await page.click('button:has-text("导入2行")')
		await page.waitForSelector('text=导入好了：2篇。')
		await lookedAt(page, 'import-done')
		await page.click('button:has-text("整批撤回…")')
		await page.fill('dialog[open] input', '整批导错了')
		expect(await faults(page, '#imports dialog[open]')).toEqual([])
		await page.click('dialog[open] button:has-text("整批撤回")')
		await page.waitForSelector('text=撤回了2篇。')
		await product.leave(page)
	}, 120_000)

	test('a folder of documents goes twenty at a time', async () => {
		const buffer = await readFile('tests/fixtures/docx/08-photos-with-captions.docx')
		const page = await open('chief', '/import')
		await page.click('nav[aria-label=导入什么] a:has-text("Word文件")')
		const sent: number[] = []
		page.on('request', (request) => {
			if (request.url().endsWith('/api/import/archive')) sent.push(1)
		})
		await page.setInputFiles(
			'#imports input[type=file] >> nth=0',
			Array.from({ length: 21 }, (_, at) => ({
				...{ name: `没有日期${at}.docx`, mimeType: 'application/octet-stream', buffer },
			})),
		)
		await page.click('button:has-text("核对")')
		await page.waitForSelector('#imports table', { timeout: 100_000 })
		expect(sent).toHaveLength(2)
		await expect.poll(() => page.textContent('#imports .notice')).toContain('21个Word文件读完了')
		await expect
			.poll(() => page.locator('#imports tbody tr').last().locator('td').first().textContent())
			.toBe('21')
		await product.leave(page)
	}, 120_000)
})

describe('专题', () => {
	test('an editor enters a figure, another person checks it, and then the chief publishes it', async () => {
		const { docs } = (await product.call(
			'editor',
			'GET',
			'/api/campaigns?where[code][equals]=minyi',
		)) as {
			docs: { id: number }[]
		}
		const path = `/collections/campaigns/${docs[0]?.id}`
		const editor = await open('editor', path)
		// From the form to the ledger by its tab.
		await editor.click('a:has-text("数据台账")')
		await editor.waitForSelector('table.ledger')
		await expect.poll(() => editor.locator('table.ledger tbody tr').count()).toBe(10)
		await expect
			.poll(() => editor.textContent('table.ledger tr:has-text("办结并反馈")'))
			.toContain('自动算：1621÷1782＝90.97%')
		await lookedAt(editor, 'ledger', '.desk.campaign')
		await editor.click('button:has-text("加一项")')
		await editor.fill('.figure-fields label:has-text("指标") input', '督导组')
		await editor.click('dialog button:has-text("保存")')
		await expect
			.poll(() => editor.textContent('dialog [role=alert]'))
			.toContain('还差2处：没有数；没有出处。补上才能办。')
		expect(await faults(editor, 'dialog[open]')).toEqual([])
		await editor.fill('.figure-fields label:has-text("数") input[placeholder="1782"]', '6')
		await editor.fill('.figure-fields label:has-text("单位") input', '个')
		await editor.fill('.figure-fields label:has-text("出处") input', '督查通报')
		await editor.click('dialog button:has-text("保存")')
		const row = 'table.ledger tr:has-text("督导组")'
		await editor.waitForSelector(row)
		await expect.poll(() => editor.textContent(row)).toContain('等第二人核')
		const own = editor.locator(`${row} button:has-text("核对")`)
		await expect.poll(() => own.getAttribute('aria-disabled')).toBe('true')
		await expect.poll(() => editor.textContent(row)).toContain('要由第二个人核对')
		await expect
			.poll(() => editor.textContent('#campaign-why'))
			.toContain('台账有1个数还没核对：督导组')
		await lookedAt(editor, 'ledger-waits', '.desk.campaign')

		const chief = await open('chief', `${path}/ledger`)
		const publish = chief.locator('.campaign-head button:has-text("发布")')
		await chief.waitForSelector(row)
		await expect.poll(() => publish.getAttribute('aria-disabled')).toBe('true')
		await chief.click(`${row} button:has-text("核对")`)
		await expect.poll(() => chief.textContent(row)).toContain('✓ 已核')
		await publish.click()
		await expect.poll(() => chief.textContent('.campaign')).toContain('发布了，专题页正在更新。')
		await expect
			.poll(async () => (await fetch(`${product.portal}/campaign/minyi/`)).text(), {
				timeout: 15_000,
			})
			.toContain('督导组')

		// An update upon what the editor saw before the check is refused; seen anew it is taken, and the earlier number stays.
		await editor.click(`${row} button:has-text("更新")`)
		const number = '.figure-fields input[placeholder="1782"]'
		await editor.fill(number, '7')
		await editor.click('dialog button:has-text("保存")')
		await expect.poll(() => editor.textContent('dialog [role=alert]')).toContain('没存上：总编')
		await editor.reload()
		await editor.waitForSelector('table.ledger')
		await editor.click(`${row} button:has-text("更新")`)
		await editor.fill(number, '7')
		await editor.click('dialog button:has-text("保存")')
		await expect.poll(() => editor.textContent(row)).toContain('7 个')
		await editor.click(`${row} button:has-text("更新")`)
		await expect.poll(() => editor.textContent('dialog[open]')).toContain('以前的数6个')
		await editor.click('dialog button:has-text("放到横幅下")')
		await expect
			.poll(() => editor.textContent('dialog [role=alert]'))
			.toContain('横幅下已经有5个数，放满了。')
		await editor.keyboard.press('Escape')
		await editor.click('button[aria-label^="收集群众诉求被"]')
		await expect.poll(() => editor.locator('dialog[open] li').count()).toBeGreaterThan(0)
		expect(await faults(editor, 'dialog[open]')).toEqual([])
		await editor.keyboard.press('Escape')
		await editor.click('button:has-text("从表格导入")')
		await editor.setInputFiles('dialog input[type=file]', {
			...{ name: '台账.csv', mimeType: 'text/csv' },
			buffer: Buffer.from(
				'指标,数,单位,截至,出处\n走访,6,轮,2020-08-28,周报\n督导组,八,个,2020-08-28,周报',
			),
		})
		await editor.waitForSelector('dialog button:has-text("导入1行")')
		await expect.poll(() => editor.textContent('dialog[open]')).toContain('“八”不是数')
		expect(await faults(editor, 'dialog[open]')).toEqual([])
		await editor.click('dialog button:has-text("导入1行")')
		await expect.poll(() => editor.textContent('.campaign')).toContain('导入了1项')
		for (const [tab, words] of [
			['稿件', '已发布'],
			['文书', '公开信'],
			['记录', '6个 → 7个'],
		] as const) {
			await editor.click(`.doc-tabs a:has-text("${tab}")`)
			await expect.poll(() => editor.textContent('.campaign table')).toContain(words)
			await lookedAt(editor, `campaign-${tab}`, '.desk.campaign')
		}
		await product.leave(editor)
		await product.leave(chief)
	}, 120_000)
})
