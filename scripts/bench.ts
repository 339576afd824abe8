import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Measured, measurePublish } from './bench/publish.ts'
import { measureQueue } from './bench/queue.ts'
import { buildStale } from './build.ts'

/**
 * `npm run bench -- publish --pieces 1000,20000`: measures each size in a process of its own and compares them.
 * `npm run bench -- queue --manuscripts 20000`: measures the lists of the desk.
 */
const [what, flag, sizes = '1000,20000'] = process.argv.slice(2)
/** The larger archive may cost this much more than the smaller one, and no publication this long, ms. */
const bounds = { ratio: 1.3, p50: 50 }
/** No list of the desk may take longer in 19 of 20 cases, ms. */
const listBounds = { listP95: 30 }

if (what === 'publish-one') console.log(JSON.stringify(await measurePublish(Number(flag))))
else if (what === 'publish') compare(sizes.split(',').map(Number))
else if (what === 'queue') await lists(Number(sizes.split(',').at(-1)))
else {
	console.error(
		'Usage: npm run bench -- publish [--pieces 1000,20000] | queue [--manuscripts 20000]',
	)
	process.exit(1)
}

async function lists(manuscripts: number): Promise<void> {
	process.env.PAYLOAD_LOG_LEVEL = 'error'
	const rows = await measureQueue(manuscripts)
	console.table(rows)
	const holds = rows.every(({ listP95 }) => listP95 < listBounds.listP95)
	console.log(JSON.stringify({ bench: 'queue', rows, bounds: listBounds, holds }))
	if (!holds) process.exitCode = 1
}

function compare(all: readonly number[]): void {
	buildStale()
	const rows = all.map(measureApart)
	console.table(rows)
	const [first] = rows
	const last = rows.at(-1)
	const ratio = first && last ? Math.round((last.p50 / first.p50) * 100) / 100 : 1
	const holds = ratio <= bounds.ratio && rows.every(({ p50 }) => p50 < bounds.p50)
	console.log(JSON.stringify({ bench: 'publish', rows, ratio, bounds, holds }))
	if (!holds) process.exitCode = 1
}

function measureApart(pieces: number): Measured {
	const { status, stdout } = spawnSync(
		process.execPath,
		[fileURLToPath(import.meta.url), 'publish-one', String(pieces)],
		{
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'inherit'],
			env: { ...process.env, PAYLOAD_LOG_LEVEL: 'error', NODE_ENV: 'production' },
		},
	)
	const line = stdout.trim().split('\n').at(-1) ?? ''
	if (status !== 0 || !line.startsWith('{'))
		throw new Error(`The bench of ${pieces} failed:\n${stdout}`)
	return JSON.parse(line) as Measured
}
