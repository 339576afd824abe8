import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf } from '../../site/server/answer.ts'
import { reader } from '../../site/store/reader.ts'
import { schema } from '../../site/store/schema.ts'

let folder: string
let server: Server
let port: number

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'server-'))
	const root = join(folder, 'site')
	await mkdir(join(root, 'a'), { recursive: true })
	await mkdir(join(root, 'b'))
	await writeFile(join(root, 'b/index.html'), 'page')
	await mkdir(join(root, 'media'))
	await writeFile(join(folder, 'secret.html'), 'secret')
	for (const page of ['.', 'a', 'news.d', '村']) {
		await mkdir(join(root, page), { recursive: true })
		await writeFile(join(root, page, 'index.html'), 'page')
	}
	await writeFile(join(root, 'a/index.html.br'), 'brotli')
	await writeFile(join(root, 'a/index.html.123.tmp'), 'half')
	await writeFile(join(root, '404.html'), 'nothing here')
	await mkdir(join(root, 'elder'))
	await writeFile(join(root, 'elder/404.html'), 'nothing here, in large letters')
	await writeFile(join(root, 'theme.css'), 'auto')
	await writeFile(join(root, 'theme-dark.css'), 'dark')
	await writeFile(join(root, 'media/x.jpg'), 'photo')
	const db = new DatabaseSync(':memory:')
	db.exec(schema)
	const store = reader(db, () => {})
	server = createServer(
		answerOf({
			...{ root, store, render: async (route) => `found ${route}` },
			...{ isBehindProxy: true, allowance: { atOnce: 1000, perSecond: 1000 } },
		}),
	)
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	const address = server.address()
	port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
	server?.close()
	if (folder) await rm(folder, { recursive: true })
})

type Got = { status: number; headers: Record<string, unknown>; body: string }
/** The path is sent as it is: `fetch` would tidy it. */
function get(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
	return new Promise<Got>((done, fail) => {
		const asked = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
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

test.each([
	'/../secret.html',
	'/..%2fsecret.html',
	'/%2e%2e/secret.html',
	'/a/..%5c..%5csecret.html',
	'/a/../../secret.html',
	'//etc/passwd',
	'/%00',
	'/%',
	'/a/index.html.br',
	'/a/index.html.123.tmp',
	'/.env',
	'/nowhere/',
	'/c',
	'/c/index.html',
	'/a/index.htm',
	'//media',
	'/%2e%2e%2fsecret.html',
	'/a/%2e%2e/%2e%2e/secret.html',
	'/..;/secret.html',
	'/media/',
	'/a/index.html/',
	'http://elsewhere.invalid/a/',
])('%s is not there', async (path) => {
	const { status, body } = await get(path)
	expect([status, body]).toEqual([404, 'nothing here'])
})

test.each([
	['/a', '/a/'],
	['/a/index.html', '/a/'],
	['/index.html', '/'],
	['/a?x=1&y=//z', '/a/?x=1&y=//z'],
	['//a', '/a/'],
	['/a//index.html', '/a/'],
	['/%61', '/a/'],
	['/news.d', '/news.d/'],
	['/%E6%9D%91', '/%E6%9D%91/'],
	['/search?q=%E6%9D%91', '/search/?q=%E6%9D%91'],
])('%s leads to the one address of its page, %s', async (path, address) => {
	for (const method of ['GET', 'HEAD']) {
		const { status, headers } = await get(path, { method })
		expect([status, headers.location]).toEqual([301, address])
		expect(headers['content-security-policy']).toBeDefined()
	}
	expect((await get(address)).status).toBe(200)
})

const policy =
	"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

test('every answer forbids scripts in pages and from elsewhere, sniffing and frames', async () => {
	const asked = ['/a/', '/nowhere/', '/healthz', '/search.json?q=x'].map((path) => get(path))
	for (const { headers } of await Promise.all([...asked, get('/a/', { method: 'PUT' })])) {
		expect(headers['content-security-policy']).toBe(policy)
		expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
		expect(headers['permissions-policy']).toContain('camera=()')
		expect(headers['x-content-type-options']).toBe('nosniff')
	}
})

test('the search page may run files of the portal and ask it, and nothing else', async () => {
	expect((await get('/search/?q=x')).headers['content-security-policy']).toBe(policy)
})

test('a page is compressed, asked for anew, and not sent again unchanged', async () => {
	const { headers, body } = await get('/a/', { headers: { 'accept-encoding': 'gzip, br' } })
	expect([body, headers['content-encoding'], headers['cache-control']]).toEqual([
		'brotli',
		'br',
		'no-cache',
	])
	const again = await get('/a/', {
		headers: { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) },
	})
	expect([again.status, again.body]).toEqual([304, ''])
	expect((await get('/media/x.jpg')).headers['cache-control']).toMatch(/immutable/)
})

test.each(['"x", %', '%', 'W/%', '*'])(
	'a reader who has it as %s is not sent it again',
	async (has) => {
		const { headers } = await get('/a/')
		const tag = has.replace('%', String(headers.etag))
		expect((await get('/a/', { headers: { 'if-none-match': tag } })).status).toBe(304)
		expect((await get('/a/', { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
	},
)

test.each([
	['br;q=0, gzip', undefined],
	['gzip', undefined],
	['BR', 'br'],
	['x-br', undefined],
	['gzip;q=1.0, br;q=0.5', 'br'],
])('a reader who takes %s is sent what they take', async (accepted, coding) => {
	const { headers, body } = await get('/a/', { headers: { 'accept-encoding': accepted } })
	expect([headers['content-encoding'], body]).toEqual([coding, coding ? 'brotli' : 'page'])
	expect(headers.vary).toBe('accept-encoding')
})

test('another text of the same length has another tag', async () => {
	const { headers } = await get('/b/')
	await rm(join(folder, 'site/b/index.html'))
	await writeFile(join(folder, 'site/b/index.html'), 'pagf')
	expect((await get('/b/')).headers.etag).not.toBe(headers.etag)
})

test('HEAD says what GET would, and nothing else may be asked', async () => {
	for (const path of ['/a/', '/media/x.jpg', '/nowhere/', '/search/?q=x', '/healthz']) {
		const [head, got] = [await get(path, { method: 'HEAD' }), await get(path)]
		expect(head.body).toBe('')
		expect([head.status, { ...head.headers, date: '' }]).toEqual([
			got.status,
			{ ...got.headers, date: '' },
		])
	}
	for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
		const { status, headers } = await get('/a/', { method })
		expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
	}
})

test('what is looked for is cut, kept whole, and never kept', async () => {
	const { headers, body } = await get(`/search/?q=${encodeURIComponent('😀'.repeat(300))}&k=<b>`)
	expect(body).toBe(`found /search/?q=${encodeURIComponent('😀'.repeat(100))}`)
	expect(headers['cache-control']).toBe('no-store')
	expect((await get('/search/?q=a%2Fb&k=notice')).body).toBe('found /search/?q=a%2Fb&k=notice')
	expect((await get('/search/?q=%FF')).status).toBe(200)
})

test('elderly readers search and lose their way among their own pages', async () => {
	expect((await get('/elder/search/?q=x')).body).toBe('found /elder/search/?q=x')
	const { status, body } = await get('/elder/nowhere/')
	expect([status, body]).toEqual([404, 'nothing here, in large letters'])
})

const choose = (to: string, headers: Record<string, string> = {}) =>
	fetch(`http://127.0.0.1:${port}/theme`, {
		method: 'POST',
		body: new URLSearchParams({ to }),
		redirect: 'manual',
		headers,
	})

test('a reader chooses dark, comes back to the page, and finds it dark at every visit', async () => {
	const chosen = await choose('dark', { referer: `http://127.0.0.1:${port}/a/?x=1` })
	expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/a/?x=1'])
	const [cookie = ''] = (chosen.headers.get('set-cookie') ?? '').split(';')
	const { body, headers } = await get('/theme.css', { headers: { cookie: `a=b; ${cookie}` } })
	expect([body, headers.vary]).toEqual(['dark', 'cookie, accept-encoding'])
	expect((await get('/theme.css')).body).toBe('auto')
	expect((await choose('auto')).headers.get('set-cookie')).toMatch(/^theme=auto;.*Max-Age=0/)
})

test.each(['https://elsewhere.invalid/a/', '//elsewhere.invalid/', 'no address', ''])(
	'a choice made on %s leads nowhere else',
	async (referer) => {
		expect((await choose('light', { referer })).headers.get('location')).toBe('/')
	},
)

test('what is no theme is not kept', async () => {
	expect((await choose('pink')).status).toBe(400)
	expect((await choose('d'.repeat(200))).status).toBe(413)
	expect((await get('/theme.css', { headers: { cookie: 'theme=../secret' } })).body).toBe('auto')
})

test('files that come and go while they are asked for never end the server', async () => {
	const file = join(folder, 'site/media/passing.jpg')
	let asking = true
	const churn = (async () => {
		while (asking) {
			await writeFile(file, 'x'.repeat(200_000))
			await rm(file, { force: true })
		}
	})()
	const asked = await Promise.all(Array.from({ length: 300 }, () => get('/media/passing.jpg')))
	asking = false
	await churn
	expect(asked.every(({ status }) => status === 200 || status === 404)).toBe(true)
	expect((await get('/a/')).status).toBe(200)
})
