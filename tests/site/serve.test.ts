import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serve-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function listening(): Promise<{ server: Server; port: number }> {
	const server = createServer().listen(0)
	await once(server, 'listening')
	const address = server.address()
	return { server, port: typeof address === 'object' && address ? address.port : 0 }
}

function serve(port: number): ChildProcess {
	const env = { ...process.env, DATA_DIR: folder, PORTAL_PORT: String(port) }
	return fork('site/server/serve.ts', { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
}

test('it says when it listens, is well, and ends when asked to', async () => {
	const { server, port } = await listening()
	server.close()
	const child = serve(port)
	expect(await once(child, 'message')).toEqual(['ready', undefined])
	const answer = await fetch(`http://127.0.0.1:${port}/healthz`)
	expect([answer.status, await answer.text()]).toEqual([200, 'ok\n'])
	child.kill('SIGTERM')
	expect(await once(child, 'exit')).toEqual([0, null])
}, 20_000)

test('a port that is taken is named in one line', async () => {
	const { server, port } = await listening()
	const child = serve(port)
	let said = ''
	child.stderr?.on('data', (chunk: Buffer) => {
		said += chunk
	})
	expect((await once(child, 'close'))[0]).toBe(1)
	expect(said).toBe(`端口${port}已被占用，请用PORTAL_PORT换一个。\n`)
	server.close()
}, 20_000)
