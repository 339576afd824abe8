/** What a benchmark says of itself: its table, its bounds and whether they hold. Printed as a table and as JSON. */
export type BenchResult = Readonly<{
	bench: string
	rows: readonly object[]
	bounds: object
	holds: boolean
	/** Of the largest to the smallest, within one run: the machine is noisy, a ratio less so. */
	ratio?: number
}>

/** Last to first, rounded to two places. */
export function ratioOf(rows: readonly { p50: number }[]): number {
	const [first] = rows
	const last = rows.at(-1)
	return first && last ? Math.round((last.p50 / first.p50) * 100) / 100 : 1
}
