import { measureProof } from './proof.ts'
import { type BenchResult, ratioOf } from './result.ts'

/** Ten times the text may cost twelve times as much, and 10,000 characters this long, ms. */
const bounds = { ratio: 12, p50: 100 }

/** How long the proof desk reads, by characters. */
export async function compareProof(lengths: readonly number[]): Promise<BenchResult> {
	const rows = lengths.map(measureProof)
	const ratio = ratioOf(rows)
	const holds = ratio <= bounds.ratio && rows.every(({ p50 }) => p50 < bounds.p50)
	return { bench: 'proof', rows, ratio, bounds, holds }
}
