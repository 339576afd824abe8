import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { waitUntilUp } from '../../scripts/start/wait-until-up.ts'
import { startBrowser } from './browser.ts'

export type Desk = {
	cms: string
	browser: Browser
	/** A window of one's own, signed in. */
	signIn: (username: string, width?: number) => Promise<Page>
	/** A request of one's own. */
	call: (username: string, method: string, path: string, body?: unknown) => Promise<unknown>
	/** Ends the server and starts it again on the same data. */
	goDown: () => Promise<void>
	comeBack: () => Promise<void>
	stop: () => Promise<void>
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

/** The newsroom as it is shipped, with the demo's people and edition. */
export async function startDesk(): Promise<Desk> {
	const folder = mkdtempSync(join(tmpdir(), 'queue-'))
	const port = await freePort()
	const cms = `http://127.0.0.1:${port}`
	const env = {
		...process.env,
		...{ NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', PAYLOAD_SECRET: 'queue' },
		...{ DATA_DIR: folder, DATABASE_URI: `file:${join(folder, 'cms.db')}` },
	}
	const prepared = spawnSync(process.execPath, ['scripts/prepare.ts'], { env, encoding: 'utf8' })
	if (prepared.status !== 0) throw new Error(prepared.stderr)
	const accounts: { username: string; password: string }[] = JSON.parse(
		readFileSync(join(folder, 'demo-accounts.json'), 'utf8'),
	)
	const passwordOf = (username: string) =>
		accounts.find((one) => one.username === username)?.password ?? ''
	let server: ChildProcess | undefined
	const comeBack = async () => {
		const args = ['node_modules/next/dist/bin/next', 'start', 'cms', '-p', String(port)]
		server = spawn(process.execPath, args, { env, stdio: 'ignore' })
		await waitUntilUp([`${cms}/api/health`])
	}
	const goDown = async () => {
		if (!server) return
		const ended = once(server, 'exit')
		server.kill()
		await ended
	}
	await comeBack()
	const browser = await startBrowser()
	const tokens = new Map<string, string>()

	const post = (path: string, body: unknown, token = '') =>
		fetch(cms + path, {
			method: 'POST',
			headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
			body: JSON.stringify(body),
		})
	const tokenOf = async (username: string) => {
		if (!tokens.has(username)) {
			const answer = await post('/api/users/login', { username, password: passwordOf(username) })
			tokens.set(username, ((await answer.json()) as { token: string }).token)
		}
		return tokens.get(username) ?? ''
	}
	return {
		...{ cms, browser, goDown, comeBack },
		signIn: async (username, width = 1440) => {
			const context = await browser.newContext({
				...{ locale: 'zh-CN', viewport: { width, height: 900 } },
			})
			const page = await context.newPage()
			await page.goto(`${cms}/admin/login`)
			await page.fill('input[name=username]', username)
			await page.fill('input[name=password]', passwordOf(username))
			await page.click('button[type=submit]')
			await page.waitForURL((url) => !url.pathname.includes('login'))
			return page
		},
		call: async (username, method, path, body) => {
			const answer = await fetch(cms + path, {
				method,
				headers: {
					...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
					authorization: `JWT ${await tokenOf(username)}`,
				},
				...(body === undefined
					? {}
					: { body: body instanceof FormData ? body : JSON.stringify(body) }),
			})
			const text = await answer.text()
			if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
			return JSON.parse(text)
		},
		stop: async () => {
			await browser.close()
			await goDown()
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
		},
	}
}
