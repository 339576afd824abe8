/** How long one thing took, ms: on the clock, and in work of this process, which other programs do not lengthen. */
export type Took = { wall: number; cpu: number }

/** Does something and says how long it took. */
export async function timed<T>(work: () => Promise<T>): Promise<Took & { done: Awaited<T> }> {
	const before = process.cpuUsage()
	const started = performance.now()
	const done = await work()
	const wall = performance.now() - started
	const { user, system } = process.cpuUsage(before)
	return { done, wall, cpu: (user + system) / 1000 }
}

/** @param share 0.99: the time that 99 in a hundred keep to. In ms, to the tenth */
export function at(times: readonly number[], share: number): number {
	const sorted = times.toSorted((a, b) => a - b)
	const ms = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
	return Math.round(ms * 10) / 10
}
