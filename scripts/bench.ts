import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Measured, measurePublish } from './bench/publish.ts'
import { buildStale } from './build.ts'

/**
 * `npm run bench -- publish --pieces 1000,20000`: measures each size in a process of its own and compares them.
 * `npm run bench -- lighthouse`: marks the demo's front page and a report.
 */
const [what, flag, sizes = '1000,20000'] = process.argv.slice(2)
/** The larger archive may cost this much more than the smaller one, and no publication this long, ms. */
const bounds = { ratio: 1.3, p50: 50 }
/** Of a hundred, in every category. */
const leastMark = 99

if (what === 'publish-one') console.log(JSON.stringify(await measurePublish(Number(flag))))
else if (what === 'publish') compare(sizes.split(',').map(Number))
else if (what === 'lighthouse') await mark()
else {
	console.error('Usage: npm run bench -- publish [--pieces 1000,20000] | lighthouse')
	process.exit(1)
}

async function mark(): Promise<void> {
	buildStale()
	const { measureLighthouse } = await import('./bench/lighthouse.ts')
	const rows = await measureLighthouse()
	console.table(rows)
	const holds = rows.every(({ page: _, ...marks }) =>
		Object.values(marks).every((mark) => mark >= leastMark),
	)
	console.log(JSON.stringify({ bench: 'lighthouse', rows, leastMark, holds }))
	// Payload and Chromium leave handles behind.
	process.exit(holds ? 0 : 1)
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
