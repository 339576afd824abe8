import { createServer, request, type Server } from 'node:http'
import { resolve } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paragraph } from '../../content/body.ts'
import { apply } from '../../site/publisher/apply.ts'
import { loadRenderer } from '../../site/publisher/load-renderer.ts'
import { answerOf } from '../../site/server/answer.ts'
import { logOf } from '../log-of.ts'
import { report } from '../told.ts'
import { portal, silent } from './compare.ts'

let server: Server
let port: number
beforeAll(async () => {
	const { db } = portal()
	const body = [paragraph('<script>alert(1)</script>与“庭院”，😀𠮷。')]
	for (const entry of logOf([{ piece: report({ body, headline: { title: '<b>春耕</b>' } }) }]))
		apply(db, entry)
	server = createServer(
		{ maxHeaderSize: 131_072 },
		answerOf({
			...{ root: '/nowhere', store: silent(db), isBehindProxy: true },
			...{ render: await loadRenderer(resolve('site/dist/server/entry.mjs')) },
			allowance: { atOnce: 3, perSecond: 0.1 },
		}),
	)
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	const address = server.address()
	port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => void server?.close())

type Got = { status: number; headers: Record<string, unknown>; body: string }
let askers = 0
/** Each asks from an address of its own unless it is told. */
function get(path: string, from = `10.0.${askers >> 8}.${askers++ & 255}`): Promise<Got> {
	const headers = { 'x-forwarded-for': from }
	return new Promise((done, fail) => {
		const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
			let body = ''
			response.setEncoding('utf8').on('data', (chunk: string) => {
				body += chunk
			})
			response.on('end', () =>
				done({ status: response.statusCode ?? 0, headers: response.headers, body }),
			)
		})
		asked.on('error', fail).end()
	})
}

/** Every element of a page and every attribute's name, as a browser reads it. */
function elementsOf(html: string): string[] {
	const all: string[] = []
	const visit = (node: DefaultTreeAdapterTypes.Node): void => {
		if ('attrs' in node) all.push(node.nodeName, ...node.attrs.map(({ name }) => name))
		if ('childNodes' in node) node.childNodes.forEach(visit)
	}
	visit(parse(html))
	return all
}

const quoted = ['"', '""', "'", '"庭院', '庭院"', '“', '\\', '`', '%', '_', ';--']
const operators = [
	'AND',
	'OR',
	'NOT',
	'庭院 AND',
	'NEAR(庭院 春耕)',
	'NEAR/2',
	'*',
	'庭*',
	'^庭',
	'{title}:庭',
	'title:庭',
	'-庭',
	'+',
	'(',
	')',
	':',
]
const long = [
	'庭'.repeat(10_000),
	'a'.repeat(10_000),
	'庭 '.repeat(10_000),
	'"'.repeat(10_000),
	'😀'.repeat(10_000),
]
const broken = [
	'%',
	'%zz',
	'%E5%BA',
	'%FF',
	'%00',
	'a%00b',
	'%ED%A0%80',
	'%EF%BF%BE',
	'%0d%0ax:y',
	'+++',
	'%F0%9F',
]

test.each([...quoted, ...operators, ...long].map((words) => [words.slice(0, 20), words] as const))(
	'%s is a question like any other',
	async (_, words) => {
		for (const path of ['/search/', '/search.json']) {
			const { status } = await get(`${path}?q=${encodeURIComponent(words)}`)
			expect([path, status]).toEqual([path, 200])
		}
	},
)

test.each([
	...broken.map((given) => `q=${given}`),
	...['', 'q', 'q=&q=%E5%BA%AD', 'q=a&q=b&k=report&k=notice', 'p=-1', 'p=1e9&q=a', 'p=99999&q=a'],
	...[
		'k=__proto__&q=a',
		'k=constructor&q=a',
		'c=../..&q=a',
		'u=%27or+1&q=a',
		'y=20x0&q=a',
		's=%00',
	],
])('?%s is answered too', async (given) => {
	for (const path of ['/search/', '/search.json'])
		expect((await get(`${path}?${given}`)).status).toBe(200)
})

test('of a parameter that comes twice the first counts', async () => {
	expect((await get('/search/?q=a&q=b')).body).toContain('value="a"')
})

test('nothing that was typed or written becomes part of the page', async () => {
	const typed = '"><img src=x onerror=alert(1)>'
	const { body } = await get(`/search/?q=${encodeURIComponent(typed)}`)
	expect(elementsOf(body).filter((name) => /^img|onerror/.test(name))).toEqual([])
	const found = (await get(`/search/?q=${encodeURIComponent('庭院')}`)).body
	expect(found).toContain('<mark>庭院</mark>')
	expect(found).toContain('&lt;script&gt;')
	expect(found).toContain('&lt;b&gt;春耕&lt;/b&gt;')
	// The one script of the page is a file; JSON-LD is data.
	expect(found.match(/<script(?! type="application\/ld\+json">)[^>]*>/g)).toEqual([
		expect.stringMatching(/^<script type="module" src="\/_astro\/[^"]+\.js">$/),
	])
	expect(found).not.toMatch(/<style|\sstyle=|\son\w+=/)
})

test('the page keeps the question in its form and in its links', async () => {
	const { body } = await get(
		`/search/?q=${encodeURIComponent('春耕 庭院')}&k=report&c=news&u=zhaomiao&y=2026&s=time`,
	)
	expect(body).toContain('value="春耕 庭院"')
	expect(body).toMatch(/value="report" checked/)
	for (const chosen of ['news', 'zhaomiao', '2026'])
		expect(body).toMatch(new RegExp(`<option value="${chosen}" selected>[^<]*（1）`))
	expect(body).toContain('type="hidden" name="s" value="time"')
	expect(body).toContain('找到1条，按时间排列。')
	expect(body).toMatch(
		/href="\/search\/\?q=[^"]*&(amp;|#38;)?k=report[^"]*c=news[^"]*y=2026">改按相关度/,
	)
})

test('data is small, says what was found and where it leads', async () => {
	const { headers, body } = await get(`/search.json?q=${encodeURIComponent('春耕')}&k=notice`)
	expect(headers['content-type']).toBe('application/json; charset=utf-8')
	expect(headers['cache-control']).toBe('no-store')
	expect(JSON.parse(body)).toEqual({
		total: 1,
		hits: [
			{
				route: '/2026/11/25/aaaaaaaa/',
				title: [
					{ text: '<b>', found: false },
					{ text: '春耕', found: true },
					{ text: '</b>', found: false },
				],
				about: '2026年11月25日 报道',
			},
		],
	})
})

test('who asks too often is told in Chinese to wait, and for how long; others are not', async () => {
	const statuses = []
	for (let n = 0; n < 4; n++) statuses.push((await get('/search/?q=a', '10.9.0.1')).status)
	expect(statuses).toEqual([200, 200, 200, 429])
	const page = await get('/search/?q=a', '10.9.0.1')
	expect(page.headers['retry-after']).toBe('10')
	expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
	expect(page.body).toMatch(/<h1 class="title">搜索太快了<\/h1>/)
	const data = await get('/search.json?q=a', '10.9.0.1')
	expect([data.status, JSON.parse(data.body)]).toEqual([429, { hits: [] }])
	expect((await get('/search/?q=a', '10.9.0.2')).status).toBe(200)
	expect((await get('/healthz', '10.9.0.1')).status).toBe(200)
	expect((await get('/2026/', '10.9.0.1')).status).toBe(404)
})
