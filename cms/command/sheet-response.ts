import writeXlsx from 'write-excel-file/node'
import { type Cell, csvOf } from '../tally/table.ts'

const types = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** A table to be saved under a name. Text stays text: a spreadsheet runs none of it. */
export async function sheetResponse(
	name: string,
	table: readonly (readonly Cell[])[],
	as: 'xlsx' | 'csv',
): Promise<Response> {
	return new Response(as === 'csv' ? csvOf(table) : await sheetBytes(table), {
		headers: {
			'content-type': types[as],
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${as}`)}`,
			'cache-control': 'private, no-store',
		},
	})
}

/** Cells that hold text are stored as text: a spreadsheet does not run them. */
async function sheetBytes(table: readonly (readonly Cell[])[]): Promise<Uint8Array<ArrayBuffer>> {
	const [head = [], ...rows] = table
	const bold = head.map((value) => ({ value, fontWeight: 'bold' as const }))
	const data = [bold, ...rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))]
	return new Uint8Array(await writeXlsx(data, { stickyRowsCount: 1 }).toBuffer())
}
