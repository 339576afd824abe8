import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Filter } from '../../cms/queue/filter.ts'
import { fillNewsroom } from './newsroom.ts'
import { at, timed } from './timed.ts'

/** One list at one size. Times in milliseconds; `list` is the query of the lines, `page` everything one answer takes. */
export type Measured = {
	manuscripts: number
	list: string
	found: number
	n: number
	listP50: number
	listP95: number
	/** In work of this process alone, which other programs on the machine do not lengthen. */
	listCpuP95: number
	pageP50: number
	pageP95: number
}

/** How often each list is asked for. */
const asked = 100
const lists: readonly [name: string, who: string, filter: Partial<Filter>][] = [
	['editor: 待我处理', 'editor', {}],
	['proofreader: 待我处理', 'proofreader', {}],
	['unit-lead: 待我处理', 'unit-lead', {}],
	['chief: 全部在途', 'chief', { tab: 'transit' }],
	['editor: 我签过还没发的', 'editor', { tab: 'signed' }],
	['editor: 已发布', 'editor', { tab: 'published' }],
	['editor: 已发布, page 100', 'editor', { tab: 'published', page: 100 }],
	['editor: 全部在途, one unit', 'editor', { tab: 'transit', unit: '2' }],
	['editor: 待我处理, a word of the text', 'editor', { q: '踩泥' }],
	['unit-lead: 已发布', 'unit-lead', { tab: 'published' }],
]

/** Fills a newsroom, brings its rows up to date as a start does, and asks for every list. */
export async function measureQueue(manuscripts: number): Promise<Measured[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'))
	process.env.PAYLOAD_SECRET = 'bench'
	process.env.DATA_DIR = folder
	process.env.DATABASE_URI = `file:${join(folder, 'cms.db')}`
	try {
		return await measure(folder, manuscripts)
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}

async function measure(folder: string, manuscripts: number): Promise<Measured[]> {
	const [{ getPayload }, { default: config }, { seed }, { requestOf }] = await Promise.all([
		import('payload'),
		import('../../cms/payload.config.ts'),
		import('../seed/seed.ts'),
		import('../seed/accounts.ts'),
	])
	const [queue, where, { everything }, { refreshStandings }, { actorOf }] = await Promise.all([
		import('../../cms/command/load-queue.ts'),
		import('../../cms/command/queue-where.ts'),
		import('../../cms/queue/filter.ts'),
		import('../../cms/command/refresh-standings.ts'),
		import('../../cms/access/allow.ts'),
	])
	const payload = await getPayload({ config })
	await payload.db.migrate?.()
	await seed(payload, () => {}, [])
	fillNewsroom(join(folder, 'cms.db'), manuscripts)
	const begun = performance.now()
	const computed = await refreshStandings(payload)
	console.error(`${computed} standings computed in ${Math.round(performance.now() - begun)} ms`)

	const rows: Measured[] = []
	for (const [list, who, narrowed] of lists) {
		const filter = { ...everything, ...narrowed }
		const req = await requestOf(payload, who)
		const actor = actorOf(req)
		if (!actor) throw new Error(`The demo has no ${who}.`)
		const now = new Date()
		const asks = {
			and: [where.tabWhere(filter.tab, actor, []), ...where.narrowedWhere(filter, now)],
		}
		const query = await timesOf(() =>
			queue.loadLines(req, asks, where.sortOf[filter.sort], filter.page, queue.pageSize),
		)
		const page = await timesOf(() => queue.loadQueue(req, filter, now))
		rows.push({
			...{ manuscripts, list, found: page.last.total, n: asked },
			...{ listP50: at(query.times, 0.5), listP95: at(query.times, 0.95) },
			listCpuP95: at(query.cpus, 0.95),
			...{ pageP50: at(page.times, 0.5), pageP95: at(page.times, 0.95) },
		})
	}
	await payload.destroy()
	return rows
}

async function timesOf<T>(
	ask: () => Promise<Awaited<T>>,
): Promise<{ times: number[]; cpus: number[]; last: Awaited<T> }> {
	const [times, cpus]: [number[], number[]] = [[], []]
	let last = await ask()
	for (let number = 0; number < asked; number++) {
		const { wall, cpu, done } = await timed(ask)
		times.push(wall)
		cpus.push(cpu)
		last = done
	}
	return { times, cpus, last }
}
