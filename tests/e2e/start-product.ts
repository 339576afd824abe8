import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'
import { waitUntilUp } from '../../scripts/start/wait-until-up.ts'
import { alive } from './alive.ts'
import { startBrowser } from './browser.ts'
import { productEnv } from './prepare-demo.ts'

export type Product = {
	cms: string
	portal: string
	browser: Browser
	/** A window of one's own, signed in, in the newsroom's language. What it opens answers to keys and clicks. */
	signIn: (username: string, width?: number) => Promise<Page>
	/** Closes a window from `signIn`, whatever it is still loading. */
	leave: (page: Page) => Promise<void>
	/** The password the demo gave to an account, or the one told to `knows`. */
	passwordOf: (username: string) => string
	knows: (username: string, password: string) => void
	/** A login for REST. */
	tokenOf: (username: string) => Promise<string>
	/** A request of one's own that must succeed. */
	call: (username: string, method: string, path: string, body?: unknown) => Promise<unknown>
	/** Ends the newsroom's server, and starts it again on the same data. */
	goDown: () => Promise<void>
	comeBack: () => Promise<void>
	stop: () => Promise<void>
}

/** The built newsroom and portal on a copy of the demo, and a browser. */
export async function startProduct(): Promise<Product> {
	const folder = mkdtempSync(join(tmpdir(), 'product-'))
	cpSync(inject('demo'), folder, { recursive: true })
	const [cmsPort, portalPort] = [await freePort(), await freePort()]
	const cms = `http://127.0.0.1:${cmsPort}`
	const portal = `http://127.0.0.1:${portalPort}`
	const env = { ...process.env, ...productEnv(folder), PORTAL_PORT: String(portalPort) }
	const start = (...args: string[]): ChildProcess =>
		spawn(process.execPath, args, { env, stdio: 'ignore' })
	const startCms = () =>
		start('node_modules/next/dist/bin/next', 'start', 'cms', '-p', String(cmsPort))
	let server = startCms()
	const site = start('site/server/serve.ts')
	const [browser] = await Promise.all([
		startBrowser(),
		waitUntilUp([`${cms}/api/health`, `${portal}/healthz`]),
	])
	const accounts: { username: string; password: string }[] = JSON.parse(
		readFileSync(join(folder, 'demo-accounts.json'), 'utf8'),
	)
	const passwords = new Map(accounts.map(({ username, password }) => [username, password]))
	const passwordOf = (username: string): string => passwords.get(username) ?? ''
	const tokens = new Map<string, Promise<string>>()
	const knows = (username: string, password: string): void => {
		passwords.set(username, password)
		tokens.delete(username)
	}
	const tokenOf = (username: string): Promise<string> => {
		const kept = tokens.get(username) ?? login(cms, username, passwordOf(username))
		tokens.set(username, kept)
		return kept
	}
	return {
		...{ cms, portal, browser, passwordOf, tokenOf, knows },
		leave,
		signIn: (username, width = 1440) => signIn(browser, cms, username, passwordOf(username), width),
		call: async (username, method, path, body) =>
			request(cms + path, method, await tokenOf(username), body),
		goDown: () => end(server),
		comeBack: async () => {
			server = startCms()
			await waitUntilUp([`${cms}/api/health`])
		},
		stop: async () => {
			await browser.close()
			await Promise.all([server, site].map(end))
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
		},
	}
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

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return
	const ended = once(child, 'exit')
	child.kill()
	await ended
}

async function login(cms: string, username: string, password: string): Promise<string> {
	const answer = await fetch(`${cms}/api/users/login`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ username, password }),
	})
	return ((await answer.json()) as { token: string }).token
}

async function signIn(
	browser: Browser,
	cms: string,
	username: string,
	password: string,
	width: number,
): Promise<Page> {
	const context = await browser.newContext({ locale: 'zh-CN', viewport: { width, height: 900 } })
	await context.request.post(`${cms}/api/users/login`, { data: { username, password } })
	const page = await context.newPage()
	const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
	page.goto = async (...args) => {
		const answer = await goto(...args)
		await alive(page)
		return answer
	}
	page.reload = async (...args) => {
		const answer = await reload(...args)
		await alive(page)
		return answer
	}
	return page
}

/** Chromium may never finish closing a window whose page is just loading itself anew: nobody waits for that. */
async function leave(page: Page): Promise<void> {
	await Promise.race([page.context().close(), setTimeout(2_000)])
}

async function request(
	address: string,
	method: string,
	token: string,
	body: unknown,
): Promise<unknown> {
	const isForm = body instanceof FormData
	const answer = await fetch(address, {
		method,
		headers: {
			...(isForm ? {} : { 'content-type': 'application/json' }),
			authorization: `JWT ${token}`,
		},
		...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
	})
	const text = await answer.text()
	if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${text}`)
	return JSON.parse(text)
}
