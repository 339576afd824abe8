import type { Dimension, Row, Tally } from './tally.ts'

/** A cell: a number stays one, so that a spreadsheet can add it up. */
export type Cell = string | number

const heads: Record<Dimension, string> = {
	unit: '单位',
	person: '作者',
	kind: '体裁',
	column: '栏目',
	month: '月份',
}

/**
 * The table as rows of cells for XLSX or CSV, with head and total.
 * @param nameOf what a key is called on the page
 */
export function tableOf(
	{ rows, total }: Tally,
	by: Dimension,
	nameOf: (key: string) => string,
): Cell[][] {
	return [
		['名次', heads[by], '采用', '来稿', '采用率', '得分', '比上期', '头条', '图片'],
		...rows.map((row) => [row.rank, nameOf(row.key), ...figures(row)]),
		['', '合计', ...figures(total)],
	]
}

function figures({
	used,
	submitted,
	share,
	points,
	change,
	leads,
	photos,
}: Omit<Row, 'rank' | 'key'>): Cell[] {
	return [
		used,
		submitted,
		share === null ? '' : `${Math.round(share * 100)}%`,
		points,
		changeText(change),
		leads,
		photos,
	]
}

/** 多1篇, 少2篇, 持平. */
export function changeText(change: number): string {
	if (change === 0) return '持平'
	return change > 0 ? `多${change}篇` : `少${-change}篇`
}

/** CSV after RFC 4180 with a byte order mark, which Excel needs to read UTF-8. Text that a spreadsheet would run is disarmed. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
	return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** Text that begins like a formula gets an apostrophe before it (OWASP, CSV injection); numbers are left alone. */
export function disarmed(cell: Cell): Cell {
	return typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell
}

function csvCell(cell: Cell): string {
	const text = String(disarmed(cell))
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
