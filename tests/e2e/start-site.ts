import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Entry } from '../../content/log.ts'
import { openPublisher } from '../../site/publisher/open-publisher.ts'

export type Site = { address: string; close: () => Promise<void> }

/** The hash that a picture is named after. */
export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex')
}

/** A portal in a folder of its own: every page of the log written by the real publisher, sent by the real server. */
export async function startSite(
	log: readonly Entry[],
	pictures: readonly Uint8Array[],
): Promise<Site> {
	const folder = await mkdtemp(join(tmpdir(), 'portal-'))
	for (const bytes of pictures) await writeFile(join(folder, sha256(bytes)), bytes)
	const failures: unknown[] = []
	const portal = await openPublisher({
		dist: resolve('site/dist'),
		data: folder,
		source: async (seq) => log.slice(seq),
		findPhoto: async (sha256) => join(folder, sha256),
		report: (message, error) => failures.push(message, error),
	})
	portal.wake()
	await portal.idle()
	const { applied, marked } = portal.state()
	await portal.close()
	if (applied !== log.length || marked > 0) {
		throw new Error(`${marked} pages are missing after entry ${applied}.`, { cause: failures })
	}

	const port = await freePort()
	const server = spawn(process.execPath, ['site/server/serve.ts'], {
		env: { ...process.env, DATA_DIR: folder, PORTAL_PORT: String(port), NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	await once(server.stdout, 'data')
	return { address: `http://127.0.0.1:${port}`, close: () => close(server, folder) }
}

async function close(server: ChildProcess, folder: string): Promise<void> {
	server.kill()
	await once(server, 'exit')
	await rm(folder, { recursive: true })
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
