import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { waitUntilUp } from '../../scripts/start/wait-until-up.ts'
import { startBrowser } from './browser.ts'

export type Product = {
	cms: string
	portal: string
	browser: Browser
	/** A page of its own for somebody who is signed in, in the newsroom's language. */
	signIn: (username: string) => Promise<Page>
	/** The password the demo gave to an account. */
	passwordOf: (username: string) => string
	/** A login for REST. */
	tokenOf: (username: string) => Promise<string>
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

/** The built newsroom and portal with the demo's edition, and a browser. */
export async function startProduct(): Promise<Product> {
	const folder = mkdtempSync(join(tmpdir(), 'product-'))
	const [cmsPort, portalPort] = [await freePort(), await freePort()]
	const cms = `http://127.0.0.1:${cmsPort}`
	const portal = `http://127.0.0.1:${portalPort}`
	const env = {
		...process.env,
		NODE_ENV: 'production' as const,
		NEXT_TELEMETRY_DISABLED: '1',
		PAYLOAD_SECRET: 'main job',
		DATA_DIR: folder,
		DATABASE_URI: `file:${join(folder, 'cms.db')}`,
		PORTAL_PORT: String(portalPort),
	}
	const prepared = spawnSync(process.execPath, ['scripts/prepare.ts'], { env, encoding: 'utf8' })
	if (prepared.status !== 0) throw new Error(prepared.stderr)
	const accounts: { username: string; password: string }[] = JSON.parse(
		readFileSync(join(folder, 'demo-accounts.json'), 'utf8'),
	)
	const passwordOf = (username: string): string =>
		accounts.find((one) => one.username === username)?.password ?? ''
	const running: ChildProcess[] = [
		['node_modules/next/dist/bin/next', 'start', 'cms', '-p', String(cmsPort)],
		['site/server/serve.ts'],
	].map((args) => spawn(process.execPath, args, { env, stdio: 'ignore' }))
	await waitUntilUp([`${cms}/api/health`, `${portal}/healthz`])
	const browser = await startBrowser()
	return {
		cms,
		portal,
		browser,
		passwordOf,
		signIn: async (username) => {
			const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
			await page.goto(`${cms}/admin/login`)
			await page.fill('input[name=username]', username)
			await page.fill('input[name=password]', passwordOf(username))
			await page.click('button[type=submit]')
			await page.waitForURL((url) => !url.pathname.includes('login'))
			return page
		},
		tokenOf: async (username) => {
			const answer = await fetch(`${cms}/api/users/login`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ username, password: passwordOf(username) }),
			})
			return ((await answer.json()) as { token: string }).token
		},
		stop: async () => {
			await browser.close()
			for (const child of running) child.kill()
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
		},
	}
}
