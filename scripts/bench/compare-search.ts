import { buildStale } from '../build.ts'
import { measureApart } from './measure-apart.ts'
import type { BenchResult } from './result.ts'
import type { SearchMeasured } from './search.ts'

/** No question may take longer to answer from the index, ms: at these many pieces and less. */
const bounds = { p99: 25, pieces: 20_000 }

/** How long readers' questions take in archives of several sizes. */
export async function compareSearch(sizes: readonly number[]): Promise<BenchResult> {
	buildStale()
	const rows = sizes.flatMap((pieces) => measureApart<SearchMeasured[]>('search', pieces))
	const holds = rows.every(({ pieces, p99 }) => pieces > bounds.pieces || p99 < bounds.p99)
	return { bench: 'search', rows, bounds, holds }
}
