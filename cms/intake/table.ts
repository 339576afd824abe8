import type { Context } from './context.ts'
import type { Item, Table, TableCell } from './tree.ts'
import { child, type Element, elements, toggle, value } from './xml.ts'

/** A table, or what is in it when it has one cell: that is layout (R9). Nothing when every row was deleted. */
export function readTable(element: Element, context: Context): Item[] {
	const table = rowsOf(element, context)
	const cells = table.rows.flat()
	if (cells.length === 0) return []
	const [only] = cells
	return cells.length === 1 && only ? only.items : [table]
}

/** Rows and cells may stand in content controls and the like. */
function unwrapped(parent: Element, name: string): Element[] {
	return elements(parent).flatMap((element) =>
		element.localName === name
			? [element]
			: /^(sdt|sdtContent|customXml|ins|moveTo)$/.test(element.localName ?? '')
				? unwrapped(element, name)
				: [],
	)
}

function rowsOf(element: Element, context: Context): Table {
	const rows: TableCell[][] = []
	/** By grid column: the cell that a vertical merge goes on. */
	const above = new Map<number, TableCell>()
	for (const row of unwrapped(element, 'tr')) {
		const trPr = child(row, 'trPr')
		if (child(trPr, 'ins') ?? child(trPr, 'del')) context.tally.mark('tracked-changes')
		if (child(trPr, 'del')) continue
		const cells = cellsOf(row, trPr, above, context)
		if (cells.length > 0) rows.push(cells)
	}
	return { kind: 'table', rows }
}

function cellsOf(
	row: Element,
	trPr: Element | undefined,
	above: Map<number, TableCell>,
	context: Context,
): TableCell[] {
	const cells: TableCell[] = []
	let column = Number(value(trPr, 'gridBefore') ?? 0)
	if (column > 0) cells.push({ items: [], columns: column, rows: 1 })
	for (const element of unwrapped(row, 'tc')) {
		const tcPr = child(element, 'tcPr')
		if (child(tcPr, 'cellDel') ?? child(tcPr, 'cellIns')) context.tally.mark('tracked-changes')
		if (child(tcPr, 'cellDel')) continue
		const columns = Math.max(1, Math.min(Number(value(tcPr, 'gridSpan') ?? 1) || 1, 200))
		const merge = child(tcPr, 'vMerge') && (value(tcPr, 'vMerge') ?? 'continue')
		const start = above.get(column)
		const last = cells.at(-1)
		if (value(tcPr, 'hMerge') === 'continue' && last) last.columns += columns
		else if (merge === 'continue' && start) start.rows++
		else {
			const items = context.blocks(element, context)
			const cell: TableCell = { items, columns, rows: 1 }
			if (toggle(trPr, 'tblHeader')) cell.header = true
			cells.push(cell)
			if (merge) above.set(column, cell)
			else above.delete(column)
		}
		column += columns
	}
	return cells
}
