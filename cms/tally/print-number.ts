/** Pieces: whole, or with the fraction of a shared one: 3, 1.5, 0.33. */
export function printCount(count: number): string {
	return String(Math.round(count * 100) / 100)
}

/** Points with one place, two where they have them: 8.0, 2.25. */
export function printPoints(points: number): string {
	const rounded = Math.round(points * 100) / 100
	return rounded.toFixed(Number.isInteger(rounded * 10) ? 1 : 2)
}
