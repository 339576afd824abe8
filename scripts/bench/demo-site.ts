import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The portal with the demo edition, in a folder of its own, sent by its own server. */
export type DemoSite = { address: string; close: () => void }

/** A process can start one: Payload's config reads the environment once. */
export async function startDemoSite(port: number): Promise<DemoSite> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'))
	process.env.PAYLOAD_SECRET = 'bench'
	process.env.DATA_DIR = folder
	process.env.DATABASE_URI = `file:${join(folder, 'cms.db')}`
	await writeDemo(folder)
	const server = spawn(process.execPath, ['site/server/serve.ts'], {
		env: { ...process.env, PORTAL_PORT: String(port), NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	await once(server.stdout, 'data')
	return {
		address: `http://127.0.0.1:${port}`,
		close: () => {
			server.kill()
			rmSync(folder, { recursive: true, force: true })
		},
	}
}

async function writeDemo(folder: string): Promise<void> {
	const [{ getPayload }, { default: config }, { seed }] = await Promise.all([
		import('payload'),
		import('../../cms/payload.config.ts'),
		import('../seed/seed.ts'),
	])
	const [{ logSource }, { findPhoto }, { openPublisher }] = await Promise.all([
		import('../../cms/publish/source.ts'),
		import('../../cms/publish/find-photo.ts'),
		import('../../site/publisher/open-publisher.ts'),
	])
	const payload = await getPayload({ config })
	await payload.db.migrate?.()
	await seed(payload)
	const portal = await openPublisher({
		...{ dist: resolve('site/dist'), data: folder, source: logSource(payload), findPhoto },
		report: (message, error) => console.error(message, error),
	})
	portal.wake()
	await portal.idle()
	await portal.close()
	await payload.destroy()
}
