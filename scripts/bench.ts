import type { BenchResult } from './bench/result.ts'

/** A benchmark: the sizes it takes where none are given, and how it is run. `one` measures a single size, apart. */
type Bench = Readonly<{
	sizes: readonly number[]
	run: (sizes: readonly number[]) => Promise<BenchResult>
	one?: (size: number) => Promise<object>
}>

/** `npm run bench -- publish [--pieces 1000,20000]`: prints a table and a line of JSON; exit 1 where a bound breaks. */
const benches: Readonly<Record<string, Bench>> = {
	publish: {
		sizes: [1_000, 20_000],
		run: async (sizes) => (await import('./bench/compare-publish.ts')).comparePublish(sizes),
		one: async (size) => (await import('./bench/publish.ts')).measurePublish(size),
	},
	routes: {
		sizes: [20_000],
		run: async (sizes) => (await import('./bench/compare-routes.ts')).compareRoutes(sizes),
		one: async (size) => (await import('./bench/routes.ts')).measureRoutes(size),
	},
	search: {
		sizes: [20_000],
		run: async (sizes) => (await import('./bench/compare-search.ts')).compareSearch(sizes),
		one: async (size) => (await import('./bench/search.ts')).measureSearch(size),
	},
	stats: {
		sizes: [20_000],
		run: async (sizes) => (await import('./bench/compare-stats.ts')).compareStats(sizes),
		one: async (size) => (await import('./bench/stats.ts')).measureStats(size),
	},
	proof: {
		sizes: [1_000, 10_000],
		run: async (sizes) => (await import('./bench/compare-proof.ts')).compareProof(sizes),
	},
	lighthouse: {
		sizes: [],
		run: async () => (await import('./bench/compare-lighthouse.ts')).compareLighthouse(),
	},
	queue: {
		sizes: [20_000],
		run: async (sizes) => (await import('./bench/compare-queue.ts')).compareQueue(sizes),
	},
}

const [name = '', ...given] = process.argv.slice(2)
const apart = name.endsWith('-one') ? benches[name.slice(0, -'-one'.length)]?.one : undefined
const bench = benches[name]
if (apart) {
	console.log(JSON.stringify(await apart(Number(given[0]))))
} else if (bench) {
	const sizes = given.at(-1)?.split(',').map(Number) ?? bench.sizes
	const result = await bench.run(sizes)
	console.table(result.rows)
	console.log(JSON.stringify(result))
	// Payload and Chromium leave handles behind.
	process.exit(result.holds ? 0 : 1)
} else {
	console.error(`Usage: npm run bench -- ${Object.keys(benches).join('|')} [--pieces 1000,20000]`)
	process.exit(1)
}
