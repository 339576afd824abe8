/**
 * The line after or before one in a list. A manuscript that has left the list, since it was signed, has the list's
 * first line after it and none before it. `undefined` at the ends.
 */
export function neighbourOf<Line extends { id: string }>(
	lines: readonly Line[],
	id: string,
	by: 1 | -1,
): Line | undefined {
	return lines[lines.findIndex((line) => line.id === id) + by]
}
