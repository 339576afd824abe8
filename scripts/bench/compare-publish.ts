import { buildStale } from '../build.ts'
import { measureApart } from './measure-apart.ts'
import type { Measured } from './publish.ts'
import { type BenchResult, ratioOf } from './result.ts'

/** The larger archive may cost this much more than the smaller one, and no publication this long, ms. */
const bounds = { ratio: 1.3, p50: 50 }

/** How long a publication takes in archives of several sizes. */
export async function comparePublish(sizes: readonly number[]): Promise<BenchResult> {
	buildStale()
	const rows = sizes.map((pieces) => measureApart<Measured>('publish', pieces))
	const ratio = ratioOf(rows)
	const holds = ratio <= bounds.ratio && rows.every(({ p50 }) => p50 < bounds.p50)
	return { bench: 'publish', rows, ratio, bounds, holds }
}
