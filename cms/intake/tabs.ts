import { type Item, lineOf, type Table } from './tree.ts'

/** Lines of plain text, and as tables those that hold as many tabs as the line below. */
export function itemsFromText(text: string): Item[] {
	const whole = tableFromTabs(text)
	if (whole) return [whole]
	const items: Item[] = []
	const lines = text.split('\n')
	for (let at = 0; at < lines.length; ) {
		const line = lines[at] ?? ''
		const width = tabsIn(line)
		let end = at + 1
		while (width > 0 && end < lines.length && tabsIn(lines[end] ?? '') === width) end++
		const table = end - at > 1 ? tableFromTabs(lines.slice(at, end).join('\n')) : undefined
		items.push(table ?? lineOf(line))
		at = table ? end : at + 1
	}
	return items
}

/** Tabs between words; those in front are an indent. */
function tabsIn(line: string): number {
	return line.trim().split('\t').length - 1
}

/**
 * Cells copied from a spreadsheet as text: tabs between them, quotes round those with line breaks. `undefined` when it
 * is no table: every row has as many cells as the first, and at least two.
 */
function tableFromTabs(text: string): Table | undefined {
	const rows = cells(text.replace(/[\r\n]+$/u, ''))
	const width = rows[0]?.length ?? 0
	if (width < 2 || rows.length < 2 || rows.some((row) => row.length !== width)) return
	return {
		kind: 'table',
		rows: rows.map((row) =>
			row.map((cell) => ({
				items: cell.split('\n').map((one) => lineOf(one)),
				columns: 1,
				rows: 1,
			})),
		),
	}
}

function cells(text: string): string[][] {
	const rows: string[][] = [[]]
	for (const [, quoted, plain, end] of text.matchAll(
		/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/gu,
	)) {
		rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
		if (end === '') break
		if (end !== '\t') rows.push([])
	}
	return rows
}
