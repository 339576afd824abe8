import { measureApart } from './measure-apart.ts'
import type { BenchResult } from './result.ts'
import type { StatsMeasured } from './stats.ts'

/** No page of statistics may take longer, ms. */
const bounds = { p50: 300 }

/** How long 用稿统计 takes in newsrooms of several sizes. */
export async function compareStats(sizes: readonly number[]): Promise<BenchResult> {
	const rows = sizes.flatMap((pieces) => measureApart<StatsMeasured[]>('stats', pieces))
	const holds = rows.every(({ p50 }) => p50 < bounds.p50)
	return { bench: 'stats', rows, bounds, holds }
}
