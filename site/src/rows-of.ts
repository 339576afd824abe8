/** How wide the items of a row stand, as the classes of the design's grid; three share it evenly without one. */
const widths = [undefined, 's12', 's6', undefined]

/** Items in rows of three at most, each row filled: a column of twelve that nobody stands in would be a hole in the page. */
export function rowsOf<Item>(
	items: readonly Item[],
): { items: Item[]; width: string | undefined }[] {
	const count = Math.ceil(items.length / 3)
	const each = Math.ceil(items.length / count)
	return Array.from({ length: count }, (_, row) => {
		const own = items.slice(row * each, (row + 1) * each)
		return { items: own, width: widths[own.length] }
	})
}
