import { lineOf, type Table } from './tree.ts'

/**
 * Cells copied from a spreadsheet as text: tabs between them, quotes round those with line breaks. `undefined` when it
 * is no table: every row has as many cells as the first, and at least two.
 */
export function tableFromTabs(text: string): Table | undefined {
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
