import { buildStale } from '../build.ts'
import { measureApart } from './measure-apart.ts'
import type { BenchResult } from './result.ts'
import type { RoutesMeasured } from './routes.ts'

/** How many routes a publication of each kind marks in archives of several sizes: no more than its bound. */
export async function compareRoutes(sizes: readonly number[]): Promise<BenchResult> {
	buildStale()
	const rows = sizes.flatMap((pieces) => measureApart<RoutesMeasured[]>('routes', pieces))
	const holds = rows.every(({ mostPages, bound }) => mostPages <= bound)
	return { bench: 'routes', rows, bounds: {}, holds }
}
