/** One line of a table by its columns' names; `line` as the table's program numbers it, the heading is line 1. */
export type TableRecord<Name extends string> = Readonly<{ line: number }> &
	Readonly<Partial<Record<Name, string>>>

/**
 * Names the cells of a table by its heading, whatever the order of its columns.
 * @param names what a column may be called; the first is the one that is asked for where it is missing
 * @returns the lines that are not blank, or the needed columns that the heading lacks
 */
export function recordsOf<Name extends string>(
	[heading = [], ...rows]: readonly (readonly string[])[],
	names: Readonly<Record<Name, readonly string[]>>,
	needed: readonly Name[],
): { records: TableRecord<Name>[] } | { lacking: string[] } {
	const places = new Map<Name, number>()
	for (const name of Object.keys(names) as Name[]) {
		const at = heading.findIndex((cell) => names[name].includes(plain(cell)))
		if (at >= 0) places.set(name, at)
	}
	const lacking = needed.filter((name) => !places.has(name)).map((name) => names[name][0] ?? name)
	if (lacking.length > 0) return { lacking }
	const records = rows.flatMap((row, index): TableRecord<Name>[] => {
		if (!row.some(Boolean)) return []
		const cells = [...places].map(([name, at]) => [name, row[at]?.trim() ?? ''])
		// Built from `names`: every key is one of them.
		return [{ line: index + 2, ...Object.fromEntries(cells) } as TableRecord<Name>]
	})
	return { records }
}

/** A heading as people type it: with spaces, a star for "needed", a hint in brackets. */
function plain(cell: string): string {
	return cell.replace(/[（(].*$/u, '').replace(/[\s*＊:：]/gu, '')
}
