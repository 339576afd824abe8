import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { waitUntilUp } from '../../scripts/start/wait-until-up.ts'

export type Product = {
	cms: string
	passwordOf: (username: string) => string
	stop: () => void
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, () => {
			const address = server.address()
			const port = typeof address === 'object' && address ? address.port : 0
			server.close(() => done(port))
		})
	})
}

/** The newsroom as it is shipped, on an empty folder with the demo's people. */
export async function startProduct(): Promise<Product> {
	const folder = mkdtempSync(join(tmpdir(), 'phone-'))
	const port = await freePort()
	const cms = `http://127.0.0.1:${port}`
	const env = {
		...process.env,
		NODE_ENV: 'production' as const,
		NEXT_TELEMETRY_DISABLED: '1',
		PAYLOAD_SECRET: 'phone',
		DATA_DIR: folder,
		DATABASE_URI: `file:${join(folder, 'cms.db')}`,
	}
	const prepared = spawnSync(process.execPath, ['scripts/prepare.ts'], { env, encoding: 'utf8' })
	if (prepared.status !== 0) throw new Error(prepared.stderr)
	const accounts: { username: string; password: string }[] = JSON.parse(
		readFileSync(join(folder, 'demo-accounts.json'), 'utf8'),
	)
	const server: ChildProcess = spawn(
		process.execPath,
		['node_modules/next/dist/bin/next', 'start', 'cms', '-p', String(port)],
		{ env, stdio: 'ignore' },
	)
	await waitUntilUp([`${cms}/api/health`])
	return {
		cms,
		passwordOf: (username) => accounts.find((one) => one.username === username)?.password ?? '',
		stop: () => {
			server.kill()
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
		},
	}
}
