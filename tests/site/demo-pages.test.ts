import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { brotliCompressSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { campaigns, columns, pieces } from '../../content/demo/edition.ts'
import {
	busyRoute,
	elderRoute,
	pieceRoute,
	plainRoute,
	type Route,
	searchRoute,
} from '../../content/route.ts'
import { loadRenderer } from '../../site/publisher/load-renderer.ts'
import { answerOf } from '../../site/server/answer.ts'
import { reader } from '../../site/store/reader.ts'
import { schema } from '../../site/store/schema.ts'
import { silent } from './compare.ts'
import { demoPortal, filesOf } from './demo-portal.ts'

let portal: Awaited<ReturnType<typeof demoPortal>>
let pages: Map<string, string>
let server: Server
let site: string

beforeAll(async () => {
	portal = await demoPortal({ siteCode: '3708260001', address: 'https://news.example.cn' })
	pages = await filesOf(portal.root, '.html')
	const db = new DatabaseSync(':memory:')
	db.exec(schema)
	const store = reader(db, () => {})
	const render = async () => '<!doctype html><title>搜索</title>'
	const allowance = { atOnce: 10_000, perSecond: 10_000 }
	const parts = { root: portal.root, store, render, allowance, isBehindProxy: false }
	server = createServer(answerOf(parts))
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	const address = server.address()
	site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}, 60_000)
afterAll(async () => {
	server?.close()
	await portal?.close()
})

/** The page of an address in the edition. */
function page(route: string): string {
	return pages.get(`${route}index.html`) ?? ''
}
const report = '/2020/08/28/minqing1/'
const kinds = {
	home: '/',
	report,
	'photo story': '/2020/08/28/gongyuan/',
	column: '/column/towns/',
	month: '/column/towns/2020-08/',
	unit: '/unit/xiazhen/',
	units: '/unit/',
	campaign: '/campaign/renju/',
	campaigns: '/campaign/',
	all: '/all/',
	corrections: '/corrections/',
}

test('every kind of page is there', () => {
	for (const route of Object.values(kinds)) expect(page(route)).toContain('</html>')
	expect(pages.has('/404.html')).toBe(true)
	expect(pages.size).toBeGreaterThan(60)
})

test('every page is valid HTML', async () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:standard'],
		rules: {
			// How it is written is the compiler's.
			'doctype-style': 'off',
			'attribute-boolean-style': 'off',
			'attribute-empty-style': 'off',
			'no-trailing-whitespace': 'off',
			'void-style': 'off',
			'no-inline-style': 'error',
		},
	})
	const wrong: string[] = []
	for (const [path, html] of pages) {
		const { results } = await validator.validateString(html, path)
		for (const { messages } of results)
			for (const { ruleId, message, selector } of messages)
				wrong.push(`${path} ${ruleId}: ${message} (${selector})`)
	}
	expect(wrong).toEqual([])
}, 60_000)

/** What a document leads to or loads, of our own. */
function addressesIn(text: string): string[] {
	// What is sent to a form's address by POST is no page.
	const read = text.replace(/<form[^>]* method="post"[^>]*>/g, '')
	const attributes = [...read.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(
		([, one = '']) => one,
	)
	const sets = [...text.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set = '']) =>
		set.split(',').map((one) => one.trim().split(' ')[0] ?? ''),
	)
	const named = [...text.matchAll(/https:\/\/news\.example\.cn([^\s"<>&\\]*)/g)].map(
		([, path]) => path || '/',
	)
	return [...attributes, ...sets, ...named]
		.map((one) => one.replaceAll('&amp;', '&').replace('https://news.example.cn', ''))
		.filter((one) => one.startsWith('/') || one.startsWith('#'))
}

test('every link, picture, feed and map of the edition leads to something', async () => {
	const texts = new Map([
		...pages,
		...(await filesOf(portal.root, '.xml')),
		...(await filesOf(portal.root, '.json')),
		...(await filesOf(portal.root, '.txt')),
		...(await filesOf(portal.root, '.webmanifest')),
	])
	const icons = JSON.parse(texts.get('/manifest.webmanifest') ?? '{}').icons as { src: string }[]
	const asked = new Set(icons.map(({ src }) => src))
	const broken: string[] = []
	for (const [path, text] of texts) {
		for (const address of addressesIn(text)) {
			const [route = '', anchor] = address.split('#')
			if (route) asked.add(route)
			const target = route ? (pages.get(`${route}index.html`) ?? '') : text
			if (anchor && !target.includes(` id="${anchor}"`)) broken.push(`${path} ${address}`)
		}
	}
	for (const route of asked) {
		const { status } = await fetch(site + route, { method: 'HEAD', redirect: 'manual' })
		if (status !== 200) broken.push(`${status} ${route}`)
	}
	expect(asked.size).toBeGreaterThan(200)
	expect(broken).toEqual([])
}, 60_000)

/** The scripts a page loads. */
function scriptsOf(html: string): string[] {
	return [...html.matchAll(/<script type="module" src="([^"]+)">/g)].map(([, one = '']) => one)
}

test('nothing that stands in a page runs', () => {
	const running = [...pages].filter(([, html]) =>
		/<script(?! type="application\/ld\+json">| type="module" src="\/_astro\/)|\son\w+=|javascript:/.test(
			html,
		),
	)
	expect(running.map(([path]) => path)).toEqual([])
})

test('pages load no script but photo stories their viewer and pieces for elderly readers their voice', () => {
	const photoStories = pieces.filter(({ kind }) => kind === 'photo-story').map(pieceRoute)
	const all = pieces.map((piece) => elderRoute(pieceRoute(piece)))
	const withScript = [...pages].filter(([, html]) => scriptsOf(html).length > 0)
	expect(withScript.map(([path]) => path.replace('index.html', '')).sort()).toEqual(
		[...photoStories, ...all].sort(),
	)
	for (const [, html] of withScript) expect(scriptsOf(html)).toHaveLength(1)
})

/** A script with all that it may bring, as sent: `import` names files beside it. */
async function scriptWeight(start: string): Promise<number> {
	const known = new Set([start])
	let sum = 0
	for (const path of known) {
		const text = await readFile(join(portal.root, path), 'utf8')
		sum += brotliCompressSync(text).length
		for (const [, , name = ''] of text.matchAll(/(["'`])(?:\.\/|_astro\/)([\w.-]+\.js)\1/g))
			known.add(join('/_astro', name))
	}
	return sum
}

test('what a page runs, islands and all, weighs 75 KB at most, and a voice 2 KB', async () => {
	const starts = (await readdir(join(portal.root, '_astro'))).filter((name) =>
		/astro_type_script.*\.js$/.test(name),
	)
	expect(starts.length).toBeGreaterThanOrEqual(3)
	for (const name of starts) {
		const weight = await scriptWeight(`/_astro/${name}`)
		expect(weight, name).toBeLessThanOrEqual(75 * 1024)
		if (/Viewer|PhotoStory|search/.test(name)) expect(weight, name).toBeGreaterThan(20 * 1024)
	}
	const [voice = ''] = scriptsOf(page(elderRoute('/2020/08/28/minqing1/')))
	expect(await scriptWeight(voice)).toBeLessThanOrEqual(2 * 1024)
})

/** A title's clauses are parted by one space, as the names of months and hours are. */
const clauses = [
	...pieces.flatMap(({ headline }) => Object.values(headline)),
	...campaigns.map(({ record }) => record.slogan),
	...columns.map(({ record }) => record.name),
].filter((text) => text?.includes(' '))

/** What a reader reads: texts, titles and alternatives, without the spaces that belong there. */
function wordsOf(html: string): string[] {
	const read = html
		.replace(/<script[^>]*>.*?<\/script>|<meta name="(?:Column)?Keywords"[^>]*>/gs, '')
		.replace(/(\d日) (\d\d:\d\d)/g, '$1$2')
		.replace(/(\S) (\d{4}年\d{1,2}月)(?=[_<"（])/g, '$1$2')
	const close = clauses.reduce<string>(
		(text, clause = '') => text.replaceAll(clause, clause.replaceAll(' ', '')),
		read,
	)
	const attributes = [...close.matchAll(/\s(?:alt|aria-label|placeholder|content)="([^"]*)"/g)]
	return [...close.split(/<[^>]*>/), ...attributes.map(([, value = '']) => value)]
		.map((text) => text.replaceAll('&amp;', '&').trim())
		.filter(Boolean)
}

test('Chinese stands close to Latin and digits, with marks of its own width (DESIGN, typography)', async () => {
	const han = '\\p{Script=Han}'
	const wrong = new RegExp(
		`${han} +[A-Za-z0-9]|[A-Za-z0-9%] +${han}|${han}[,;:?!()]|[,;:?!()]${han}|[，。；：？！] | [，。；：？！]|[Ａ-Ｚａ-ｚ０-９]|[”》]、[“《]`,
		'u',
	)
	// Pages that are made when they are asked for.
	const db = new DatabaseSync(join(portal.root, '../site.db'), { readOnly: true })
	const render = await loadRenderer(resolve('site/dist/server/entry.mjs'))
	const asked = [searchRoute(''), searchRoute('群众'), searchRoute('庭园'), busyRoute]
	const made = asked.flatMap((route) => [route, elderRoute(route)])
	const answers = await Promise.all(
		made.map(async (route) => [route, await render(route, silent(db))] as const),
	)
	db.close()
	expect(answers.map(([, html]) => html).join()).toContain('按相关度排列')
	const found = [...pages, ...answers].flatMap(([path, html]) =>
		wordsOf(html)
			.filter((text) => wrong.test(text))
			.map((text) => `${path} ${text.slice(0, 80)}`),
	)
	expect(found).toEqual([])
	for (const text of ['共5 件', '用 WPS', '好,坏', '（３）'])
		expect(wordsOf(`<p>${text}</p>`).filter((one) => wrong.test(one))).toEqual([text])
})

function metaOf(html: string): Map<string, string> {
	const tags = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)]
	return new Map(tags.map(([, name = '', content = '']) => [name, content]))
}

test('a piece carries the tags of 国办发〔2017〕47号', () => {
	const tags = metaOf(page(report))
	expect(Object.fromEntries(tags)).toMatchObject({
		SiteName: '今日微山',
		SiteDomain: 'news.example.cn',
		SiteIDCode: '3708260001',
		ColumnDescription: '全县的大事和要事。',
		ColumnKeywords: '要闻,今日微山',
		ColumnType: '工作动态',
		ArticleTitle: '民情书记上门听 1621件诉求有回音',
		ContentSource: '今日微山',
		Url: `https://news.example.cn${report}`,
	})
	for (const name of ['ColumnName', 'ColumnType', 'Keywords', 'Author', 'Description'])
		expect(tags.get(name), name).toBeTruthy()
	for (const [path, html] of pages) {
		const own = metaOf(html)
		expect(own.get('SiteName'), path).toBe('今日微山')
		const isPiece = /^(\/elder)?\/\d{4}\//.test(path)
		if (isPiece) expect(own.get('PubDate')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
		else expect(own.has('PubDate')).toBe(false)
		if (path.startsWith('/column/')) expect(own.get('ColumnName'), path).toBeTruthy()
	}
	// On the newsroom's clock.
	expect(tags.get('PubDate')).toBe('2026-11-25 08:00')
})

test('every page names its one address and what a card of it shows', () => {
	for (const [path, html] of pages) {
		if (path.endsWith('/404.html')) {
			expect(html).toContain('<meta name="robots" content="noindex">')
			continue
		}
		const route = plainRoute(path.replace('index.html', '') as Route)
		const address = `https://news.example.cn${route}`
		expect(html).toContain(`<link rel="canonical" href="${address}">`)
		const tags = metaOf(html)
		expect(tags.get('og:url')).toBe(address)
		expect(tags.get('og:image')).toMatch(
			/^https:\/\/news\.example\.cn\/(media\/[0-9a-f]{64}\.jpg|share\.png)$/,
		)
		expect(Number(tags.get('og:image:width'))).toBeGreaterThanOrEqual(960)
		expect(Number(tags.get('og:image:height'))).toBeGreaterThan(0)
	}
})

function dataIn(html: string): { [name: string]: unknown }[] {
	const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
	return [...scripts].map(([, json = '']) => JSON.parse(json))
}

test.each([
	['a report', report, 'NewsArticle'],
	['a photo story', '/2020/08/28/gongyuan/', 'ImageGallery'],
	['the front page', '/', 'WebSite'],
	['a column', '/column/towns/', 'BreadcrumbList'],
])('%s says in linked data what it is', (_, route, type) => {
	expect(dataIn(page(route)).map((data) => data['@type'])).toContain(type)
})

test('a report names its people, its pictures and its publisher in linked data', () => {
	const [data] = dataIn(page('/2020/08/28/xiazhen1/')).filter(
		(one) => one['@type'] === 'NewsArticle',
	)
	expect(data).toMatchObject({
		'@context': 'https://schema.org',
		inLanguage: 'zh-CN',
		mainEntityOfPage: 'https://news.example.cn/2020/08/28/xiazhen1/',
		publisher: { '@type': 'NewsMediaOrganization', name: '今日微山' },
	})
	expect(data?.author).toEqual(
		expect.arrayContaining([expect.objectContaining({ '@type': 'Person' })]),
	)
})

/** A page with its style sheets, as they are sent. */
async function weightOf(route: string): Promise<number> {
	const html = page(route)
	const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
		([, one = '']) => one,
	)
	const sizes = await Promise.all(
		[route, ...sheets].map(async (path) => {
			const answer = await fetch(site + path, { headers: { 'accept-encoding': 'br' } })
			return brotliCompressSync(Buffer.from(await answer.arrayBuffer())).length
		}),
	)
	return sizes.reduce((sum, size) => sum + size, 0)
}

test('pages keep their budgets, style sheet and all: a report 9 KB, the front page 12 KB', async () => {
	for (const path of pages.keys()) {
		if (!/^\/\d{4}\//.test(path)) continue
		expect(await weightOf(path.replace('index.html', '')), path).toBeLessThanOrEqual(9 * 1024)
	}
	expect(await weightOf('/')).toBeLessThanOrEqual(12 * 1024)
}, 30_000)

test('the section 部门 stands on the front page though its only piece is the feature', () => {
	expect(page('/')).toMatch(/<h2 id="c-bureaus">部门<\/h2>.*本栏目近期没有新稿。<br>上一篇：/s)
})
