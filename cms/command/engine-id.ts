/** An id as the engine has it: a number in SQLite, letters in MongoDB. The generated types know the first only. */
export function engineId(given: string): number {
	return (/^\d+$/.test(given) ? Number(given) : given) as number
}
