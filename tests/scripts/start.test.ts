import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { optionsOf } from '../../scripts/start/options.ts'
import { preflight } from '../../scripts/start/preflight.ts'
import { secretIn } from '../../scripts/start/secret.ts'

const folder = mkdtempSync(join(tmpdir(), 'start-'))

test.each([
	['an unknown option', ['--demo'], {}, '--demo'],
	['a port that is none', [], { CMS_PORT: 'http' }, 'CMS_PORT'],
	['one port for both', [], { CMS_PORT: '4000', PORTAL_PORT: '4000' }, '4000'],
])('%s is said in one line', (_, args, env, words) => {
	expect(() => optionsOf(args, env)).toThrow(words)
})

test('a port in use, a file for a folder and a strange database are said before anything is built', async () => {
	const server = createServer().listen(0)
	const address = server.address()
	const port = typeof address === 'object' && address ? address.port : 0
	const file = join(folder, 'file')
	writeFileSync(file, '')
	const ask = (env: Record<string, string>) =>
		preflight(optionsOf([], { DATA_DIR: folder, CMS_PORT: '39171', PORTAL_PORT: '39172', ...env }))
	await expect(ask({ CMS_PORT: String(port) })).rejects.toThrow(`端口${port}已被占用`)
	await expect(ask({ DATA_DIR: file })).rejects.toThrow('DATA_DIR写不进去')
	await expect(ask({ DATABASE_URI: 'postgres://x' })).rejects.toThrow('postgres')
	await expect(ask({ DATABASE_URI: `file:${file}/cms.db` })).rejects.toThrow('DATABASE_URI写不进去')
	await expect(ask({ DATABASE_URI: 'mongodb://localhost/x' })).rejects.toThrow('副本集')
	await expect(ask({})).resolves.toBeUndefined()
	server.close()
})

test('the secret is made once and is its owner’s alone', () => {
	const secret = secretIn(folder)
	expect(secret).toMatch(/^[0-9a-f]{64}$/)
	expect(secretIn(folder)).toBe(secret)
	expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
})
