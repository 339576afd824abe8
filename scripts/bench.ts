import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Measured, measurePublish } from './bench/publish.ts'
import { measureSearch, type SearchMeasured } from './bench/search.ts'
import { buildStale } from './build.ts'

/**
 * `npm run bench -- publish --pieces 1000,20000` and `npm run bench -- search --pieces 20000`: measures each size of
 * archive in a process of its own.
 */
const [what, flag, given] = process.argv.slice(2)
/** The larger archive may cost this much more than the smaller one, and no publication this long, ms. */
const publishBounds = { ratio: 1.3, p50: 50 }
/** No question may take longer to answer from the index, ms: at these many pieces and less. */
const searchBounds = { p99: 25, pieces: 20_000 }

if (what === 'publish-one') console.log(JSON.stringify(await measurePublish(Number(flag))))
else if (what === 'search-one') console.log(JSON.stringify(await measureSearch(Number(flag))))
else if (what === 'publish') comparePublish(sizesOf(given ?? '1000,20000'))
else if (what === 'search') compareSearch(sizesOf(given ?? '20000'))
else {
	console.error('Usage: npm run bench -- publish|search [--pieces 1000,20000]')
	process.exit(1)
}

function comparePublish(sizes: readonly number[]): void {
	buildStale()
	const rows = sizes.map((pieces) => measureApart<Measured>('publish-one', pieces))
	console.table(rows)
	const [first] = rows
	const last = rows.at(-1)
	const ratio = first && last ? Math.round((last.p50 / first.p50) * 100) / 100 : 1
	const holds = ratio <= publishBounds.ratio && rows.every(({ p50 }) => p50 < publishBounds.p50)
	say({ bench: 'publish', rows, ratio, bounds: publishBounds, holds })
}

function compareSearch(sizes: readonly number[]): void {
	buildStale()
	const rows = sizes.flatMap((pieces) => measureApart<SearchMeasured[]>('search-one', pieces))
	console.table(rows)
	const holds = rows.every(
		({ pieces, p99 }) => pieces > searchBounds.pieces || p99 < searchBounds.p99,
	)
	say({ bench: 'search', rows, bounds: searchBounds, holds })
}

function say(result: { holds: boolean } & Record<string, unknown>): void {
	console.log(JSON.stringify(result))
	if (!result.holds) process.exitCode = 1
}

function sizesOf(given: string): number[] {
	return given.split(',').map(Number)
}

/** Runs one measurement; the last line that it prints is what it measured. */
function measureApart<Result>(bench: string, pieces: number): Result {
	const { status, stdout } = spawnSync(
		process.execPath,
		[fileURLToPath(import.meta.url), bench, String(pieces)],
		{
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'inherit'],
			env: { ...process.env, PAYLOAD_LOG_LEVEL: 'error', NODE_ENV: 'production' },
		},
	)
	const line = stdout.trim().split('\n').at(-1) ?? ''
	if (status !== 0 || !/^[{[]/.test(line))
		throw new Error(`The bench of ${pieces} failed:\n${stdout}`)
	return JSON.parse(line) as Result
}
