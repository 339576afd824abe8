import { measureQueue } from './queue.ts'
import type { BenchResult } from './result.ts'

/** No list of the desk may take longer in 19 of 20 cases, ms. */
const bounds = { listP95: 30 }

/** How long the lists of the desk take at the largest of some numbers of manuscripts. */
export async function compareQueue(sizes: readonly number[]): Promise<BenchResult> {
	process.env.PAYLOAD_LOG_LEVEL = 'error'
	const rows = await measureQueue(Math.max(...sizes))
	const holds = rows.every(({ listP95 }) => listP95 < bounds.listP95)
	return { bench: 'queue', rows, bounds, holds }
}
