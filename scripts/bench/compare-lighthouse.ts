import { buildStale } from '../build.ts'
import { measureLighthouse } from './lighthouse.ts'
import type { BenchResult } from './result.ts'

/** Of a hundred, in every category. */
const bounds = { leastMark: 99 }

/** Lighthouse's marks of the demo's front page and a report. */
export async function compareLighthouse(): Promise<BenchResult> {
	buildStale()
	const rows = await measureLighthouse()
	const holds = rows.every(({ page: _, ...marks }) =>
		Object.values(marks).every((mark) => mark >= bounds.leastMark),
	)
	return { bench: 'lighthouse', rows, bounds, holds }
}
