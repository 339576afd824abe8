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
	await mkdir(join(root, 'media'))
	await writeFile(join(folder, 'secret.html'), 'secret')
	await writeFile(join(root, 'a/index.html'), 'page')
	await writeFile(join(root, 'a/index.html.br'), 'brotli')
	await writeFile(join(root, 'a/index.html.123.tmp'), 'half')
	await writeFile(join(root, '404.html'), 'nothing here')
	await writeFile(join(root, 'media/x.jpg'), 'photo')
	const db = new DatabaseSync(':memory:')
	db.exec(schema)
	const store = reader(db, () => {})
	server = createServer(answerOf({ root, store, render: async (route) => `found ${route}` }))
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
])('%s is not there', async (path) => {
	const { status, body } = await get(path)
	expect([status, body]).toEqual([404, 'nothing here'])
})

test('every answer forbids scripts, sniffing and frames', async () => {
	for (const path of ['/a/', '/nowhere/', '/healthz', '/search/?q=x']) {
		const { headers } = await get(path)
		expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
		expect(headers['x-content-type-options']).toBe('nosniff')
	}
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

test('HEAD says what GET would, and nothing else may be asked', async () => {
	const head = await get('/a/', { method: 'HEAD' })
	expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '4'])
	expect((await get('/a/', { method: 'POST' })).status).toBe(405)
})
