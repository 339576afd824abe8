import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fillArchive } from './archive.ts'
import { at, timed } from './timed.ts'

/** What one size of archive was measured at. Times in milliseconds, request to file on disk. */
export type Measured = {
	pieces: number
	n: number
	p50: number
	p99: number
	/** The same in work of this process alone, which other programs on the machine do not lengthen. */
	cpuP50: number
	/** Pages written for one publication: usually, and at most, as for the first of a month. */
	routes: number
	mostRoutes: number
}

/** How many publications are measured. */
const publications = 60

/** Publishes into an archive of `pieces` and measures each from the order to the page on disk. A process measures one size: Payload's config reads the environment once. */
export async function measurePublish(pieces: number): Promise<Measured> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'))
	process.env.PAYLOAD_SECRET = 'bench'
	process.env.DATA_DIR = folder
	process.env.DATABASE_URI = `file:${join(folder, 'cms.db')}`
	try {
		return await measure(folder, pieces)
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}

async function measure(folder: string, pieces: number): Promise<Measured> {
	const [{ getPayload }, { default: config }, { seed }, people, { plainManuscript }] =
		await Promise.all([
			import('payload'),
			import('../../cms/payload.config.ts'),
			import('../seed/seed.ts'),
			import('../seed/accounts.ts'),
			import('../seed/plain-manuscript.ts'),
		])
	const [{ operate }, { loadRow }, { logSource }, { findPhoto }, { openPublisher }] =
		await Promise.all([
			import('../../cms/command/operate.ts'),
			import('../../cms/command/load-work.ts'),
			import('../../cms/publish/source.ts'),
			import('../../cms/publish/find-photo.ts'),
			import('../../site/publisher/open-publisher.ts'),
		])
	const payload = await getPayload({ config })
	await payload.db.migrate?.()
	await seed(payload, () => {}, [])
	fillArchive(join(folder, 'cms.db'), pieces)
	const portal = await openPublisher({
		...{ dist: resolve('site/dist'), data: folder, source: logSource(payload), findPhoto },
		report: (message, error) => console.error(message, error),
	})
	portal.wake()
	await portal.idle()
	console.error(`${pieces} pieces replayed: ${JSON.stringify(portal.state())}`)

	const times: number[] = []
	const cpus: number[] = []
	const routes: number[] = []
	for (let number = 0; number < publications; number++) {
		const id = await plainManuscript(payload, `量一量 第${number}篇`)
		await portal.idle()
		const req = await people.requestOf(payload, 'chief')
		const row = await loadRow(req, id)
		const { wall, cpu } = await timed(async () => {
			const done = await operate(req, 'publish', id, { version: row?.version ?? 0 })
			if ('refusals' in done || !done.live) throw new Error(JSON.stringify(done))
			const waiting = portal.written(done.live.seq, done.live.route, 10_000)
			portal.wake()
			if (!(await waiting)) throw new Error('The page did not come within ten seconds.')
		})
		times.push(wall)
		cpus.push(cpu)
		routes.push(portal.state().marked + 1)
		await portal.idle()
	}
	await portal.close()
	await payload.destroy()
	routes.sort((a, b) => a - b)
	return {
		pieces,
		n: times.length,
		...{ p50: at(times, 0.5), p99: at(times, 0.99), cpuP50: at(cpus, 0.5) },
		routes: routes[Math.floor(routes.length / 2)] ?? 0,
		mostRoutes: routes.at(-1) ?? 0,
	}
}
