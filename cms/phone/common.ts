/** The longest common subsequence of two lists, as pairs of positions. Equal ends are set aside first: most of a text stays. */
export function common(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
	let start = 0
	while (start < a.length && start < b.length && a[start] === b[start]) start++
	let end = 0
	while (
		end < a.length - start &&
		end < b.length - start &&
		a[a.length - 1 - end] === b[b.length - 1 - end]
	)
		end++
	const [rows, columns] = [a.length - start - end, b.length - start - end]
	const longest = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
	const value = (row: number, column: number): number => longest[row]?.[column] ?? 0
	for (let i = rows - 1; i >= 0; i--) {
		for (let j = columns - 1; j >= 0; j--) {
			const row = longest[i] as number[]
			row[j] =
				a[start + i] === b[start + j]
					? value(i + 1, j + 1) + 1
					: Math.max(value(i + 1, j), value(i, j + 1))
		}
	}
	const pairs: (readonly [number, number])[] = []
	for (let at = 0; at < start; at++) pairs.push([at, at])
	let [i, j] = [0, 0]
	while (i < rows && j < columns) {
		if (a[start + i] === b[start + j]) pairs.push([start + i++, start + j++])
		else if (value(i + 1, j) >= value(i, j + 1)) i++
		else j++
	}
	for (let at = end; at > 0; at--) pairs.push([a.length - at, b.length - at])
	return pairs
}
