import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { By } from '../../cms/tally/page.ts'
import { at, type Took, timed } from './timed.ts'

/** 用稿统计 of one month for one asker. Times in milliseconds, from the request to the figures. */
export type StatsMeasured = {
	pieces: number
	asked: string
	used: number
	n: number
	p50: number
	p95: number
	/** In work of this process alone, which other programs on the machine do not lengthen. */
	cpuP50: number
}

/** How often each is asked, and how often before it is measured. */
const times = { asked: 15, before: 1 }
const pages: readonly [name: string, who: string, month: string | undefined, by: By][] = [
	['chief: 本月', 'chief', undefined, 'unit'],
	['chief: 上月，按人', 'chief', '2026-10', 'person'],
	['chief: 三年前', 'chief', '2023-10', 'unit'],
	['chief: 最早的一月', 'chief', '2021-12', 'unit'],
	['unit-lead: 上月', 'unit-lead', '2026-10', 'unit'],
	['correspondent: 上月', 'correspondent', '2026-10', 'unit'],
]
/** When it is asked: the archive ends in the month before. */
const now = new Date('2026-11-25T04:00:00.000Z')

/** Asks for the statistics of a newsroom with so many manuscripts and as many entries in its log. */
export async function measureStats(pieces: number): Promise<StatsMeasured[]> {
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

async function measure(folder: string, pieces: number): Promise<StatsMeasured[]> {
	const [{ getPayload }, { default: config }, { seed }, { requestOf }, { loadStats }] =
		await Promise.all([
			import('payload'),
			import('../../cms/payload.config.ts'),
			import('../seed/seed.ts'),
			import('../seed/accounts.ts'),
			import('../../cms/command/load-stats.ts'),
		])
	const payload = await getPayload({ config })
	await payload.db.migrate?.()
	await seed(payload, () => {}, [])
	fillApart(join(folder, 'cms.db'), pieces)
	const rows: StatsMeasured[] = []
	for (const [asked, who, month, by] of pages) {
		const req = await requestOf(payload, who)
		const taken: Took[] = []
		let used = 0
		for (let number = 0; number < times.before + times.asked; number++) {
			const { done: page, ...took } = await timed(() => loadStats(req, { month, by }, now))
			if (!page) throw new Error(`${who} sees no statistics.`)
			used = page.total.used
			if (number >= times.before) taken.push(took)
		}
		const walls = taken.map(({ wall }) => wall)
		const cpus = taken.map(({ cpu }) => cpu)
		rows.push({
			...{ pieces, asked, used, n: taken.length },
			...{ p50: at(walls, 0.5), p95: at(walls, 0.95), cpuP50: at(cpus, 0.5) },
		})
	}
	await payload.destroy()
	return rows
}

/** In a process of its own: Payload's SQLite is another than Node's, and two of them in one process undo each other's locks. */
function fillApart(path: string, count: number): void {
	const program = fileURLToPath(new URL('./fill.ts', import.meta.url))
	const { status } = spawnSync(process.execPath, [program, path, String(count)], {
		stdio: 'inherit',
	})
	if (status !== 0) throw new Error('The newsroom was not filled: see above.')
}
