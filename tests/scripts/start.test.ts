import { mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { needsPreparing } from '../../scripts/start/database-file.ts'
import { CannotStart, optionsOf } from '../../scripts/start/options.ts'
import { preflight } from '../../scripts/start/preflight.ts'
import { secretIn } from '../../scripts/start/secret.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'start-'))
const folder = newFolder()
const file = join(folder, 'file')
writeFileSync(file, '')

describe('what makes no sense is said in one line', () => {
	test.each([
		['an unknown option', ['--demo'], {}, '--demo'],
		['words', [], { CMS_PORT: 'http' }, 'CMS_PORT'],
		['port 0', [], { CMS_PORT: '0' }, 'CMS_PORT'],
		['a port that is too high', [], { PORTAL_PORT: '65536' }, 'PORTAL_PORT'],
		['half a port', [], { PORTAL_PORT: '80.5' }, 'PORTAL_PORT'],
		['a hexadecimal port', [], { PORTAL_PORT: '0x50' }, 'PORTAL_PORT'],
		['one port for both', [], { CMS_PORT: '4000', PORTAL_PORT: '4000' }, '4000'],
		['the other’s default', [], { CMS_PORT: '4321' }, '4321'],
		['a folder that an address cannot hold', [], { DATA_DIR: '/srv/100%' }, '/srv/100%'],
	])('%s', (_, args, env, words) => {
		const asked = () => optionsOf(args, env)
		expect(asked).toThrow(CannotStart)
		expect(asked).toThrow(words)
		expect(asked).not.toThrow('\n')
	})
})

test('what is not said has a default, and folders are absolute', () => {
	expect(optionsOf([], { DATA_DIR: '/srv/新闻' })).toEqual({
		cmsPort: 3000,
		portalPort: 4321,
		data: '/srv/新闻',
		database: 'file:/srv/新闻/cms.db',
		empty: false,
	})
	expect(optionsOf(['--empty'], { DATA_DIR: 'here' })).toMatchObject({
		data: join(process.cwd(), 'here'),
		empty: true,
	})
})

describe('what would fail later is said before anything is built', () => {
	const everywhere = createServer()
	const here = createServer()
	const taken: Record<string, string> = {}
	const free = { CMS_PORT: '39171', PORTAL_PORT: '39172' }
	beforeAll(async () => {
		const listening = (server: typeof here, host?: string) =>
			new Promise<string>((done) => {
				server.listen(0, host, () => done(String((server.address() as AddressInfo).port)))
			})
		taken.everywhere = await listening(everywhere)
		taken.here = await listening(here, '127.0.0.1')
	})
	afterAll(() => {
		everywhere.close()
		here.close()
	})
	const ask = (env: Record<string, string>) =>
		preflight(optionsOf([], { DATA_DIR: folder, ...free, ...env }))

	test('a port that another program holds, on every address or on one', async () => {
		await expect(ask({ CMS_PORT: taken.everywhere ?? '' })).rejects.toThrow(
			`端口${taken.everywhere}已被占用。请关掉占用它的程序，或用CMS_PORT`,
		)
		await expect(ask({ PORTAL_PORT: taken.here ?? '' })).rejects.toThrow('PORTAL_PORT')
	})

	test.each([
		['a file for the folder', { DATA_DIR: file }, 'DATA_DIR写不进去'],
		['a folder below a file', { DATA_DIR: join(file, 'data') }, 'DATA_DIR写不进去'],
		['a database of another kind', { DATABASE_URI: 'postgres://x' }, 'postgres'],
		['a path without file:', { DATABASE_URI: '/srv/cms.db' }, '/srv/cms.db'],
		['a database below a file', { DATABASE_URI: `file:${file}/cms.db` }, 'DATABASE_URI写不进去'],
		['a folder for the database', { DATABASE_URI: `file:${folder}` }, '是文件夹'],
		['a MongoDB alone', { DATABASE_URI: 'mongodb://localhost/x' }, '副本集'],
		['an address that is none', { DATABASE_URI: 'mongodb://?replicaSet=a' }, '连不上'],
	])('%s', async (_, env, words) => {
		await expect(ask(env)).rejects.toThrow(CannotStart)
		await expect(ask(env)).rejects.toThrow(words)
	})

	test('a MongoDB that does not answer', async () => {
		await expect(ask({ DATABASE_URI: 'mongodb://127.0.0.1:9/x?replicaSet=a' })).rejects.toThrow(
			'连不上',
		)
	}, 10_000)

	test('nothing, where all is well', async () => {
		await expect(ask({})).resolves.toBeUndefined()
		await expect(ask({ DATA_DIR: join(folder, 'new/folder') })).resolves.toBeUndefined()
	})
})

test('a database is prepared when it is missing, but not under the pages of another one', async () => {
	const data = newFolder()
	const options = optionsOf([], { DATA_DIR: data, CMS_PORT: '39173', PORTAL_PORT: '39174' })
	const needed = () => needsPreparing(data, options.database)
	expect(needed()).toBe(true)
	writeFileSync(join(data, 'cms.db'), '')
	expect(needed()).toBe(true)
	writeFileSync(join(data, 'prepared'), '')
	expect(needed()).toBe(false)
	expect(needsPreparing(data, 'mongodb://x')).toBe(false)
	expect(needsPreparing(data, `file:${data}/other.db`)).toBe(true)

	writeFileSync(join(data, 'site.db'), '')
	await expect(preflight(options)).resolves.toBeUndefined()
	await expect(preflight({ ...options, database: `file:${data}/other.db` })).rejects.toThrow('备份')
})

test('the secret is made once and is its owner’s alone', () => {
	const data = join(newFolder(), 'not/there/yet')
	const secret = secretIn(data)
	expect(secret).toMatch(/^[0-9a-f]{64}$/)
	expect(secretIn(data)).toBe(secret)
	expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600)
})

test('an empty secret is none', () => {
	const data = newFolder()
	mkdirSync(data, { recursive: true })
	writeFileSync(join(data, 'secret'), '\n')
	expect(secretIn(data)).toMatch(/^[0-9a-f]{64}$/)
})
