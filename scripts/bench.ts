import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { measureProof } from './bench/proof.ts'
import { type Measured, measurePublish } from './bench/publish.ts'
import { buildStale } from './build.ts'

/** `npm run bench -- publish --pieces 1000,20000` or `npm run bench -- proof`: measures each size and compares them. */
const [what, flag, sizes = '1000,20000'] = process.argv.slice(2)
/** The larger archive may cost this much more than the smaller one, and no publication this long, ms. */
const bounds = { ratio: 1.3, p50: 50 }
/** Ten times the text may cost twelve times as much, and 10,000 characters this long, ms. */
const proofBounds = { ratio: 12, p50: 100 }

if (what === 'publish-one') console.log(JSON.stringify(await measurePublish(Number(flag))))
else if (what === 'publish') compare(sizes.split(',').map(Number))
else if (what === 'proof') compareProof([1_000, 10_000])
else {
	console.error('Usage: npm run bench -- publish [--pieces 1000,20000] | proof')
	process.exit(1)
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

function compareProof(lengths: readonly number[]): void {
	const rows = lengths.map(measureProof)
	console.table(rows)
	const [short, long] = [rows[0], rows.at(-1)]
	const ratio = short && long ? Math.round((long.p50 / short.p50) * 100) / 100 : 1
	const holds = ratio <= proofBounds.ratio && rows.every(({ p50 }) => p50 < proofBounds.p50)
	console.log(JSON.stringify({ bench: 'proof', rows, ratio, bounds: proofBounds, holds }))
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
