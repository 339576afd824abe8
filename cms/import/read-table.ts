import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'

/** The largest table that is read, bytes. */
const limit = 20_000_000
const zipMark = 'PK'

export type TableProblem = { kind: 'too-large' | 'not-a-table' | 'empty'; message: string }

/**
 * The cells of a CSV (UTF-8 or GB18030, with comma, semicolon or tab) or of the first sheet of an .xlsx, as text; days
 * as 2019-12-18. By content, whatever the name says.
 * @returns rows from the heading on; empty lines stay, so that a row's number is the one its author sees
 */
export async function readTable(
	bytes: Uint8Array,
): Promise<{ rows: string[][] } | { refusals: TableProblem[] }> {
	if (bytes.length > limit) {
		return refused(
			'too-large',
			`这个表格${Math.ceil(bytes.length / 1e6)}MB，超过20MB。请分成几个文件。`,
		)
	}
	try {
		const isSheet = new TextDecoder('latin1').decode(bytes.subarray(0, 2)) === zipMark
		const rows = isSheet ? await sheetRows(bytes) : csvRows(bytes)
		if (!rows.some((row) => row.some(Boolean))) {
			return refused('empty', '表格是空的。第一行写列名，从第二行起一行一条。')
		}
		return { rows }
	} catch {
		return refused('not-a-table', '这个文件读不了。请在WPS或Excel里另存为.xlsx或.csv再传。')
	}
}

function refused(kind: TableProblem['kind'], message: string): { refusals: TableProblem[] } {
	return { refusals: [{ kind, message }] }
}

async function sheetRows(bytes: Uint8Array): Promise<string[][]> {
	const rows = await readSheet(Buffer.from(bytes))
	return rows.map((row) =>
		row.map((cell) => {
			if (cell instanceof Date) return cell.toISOString().slice(0, '2019-12-18'.length)
			return cell === null || cell === undefined ? '' : String(cell).trim()
		}),
	)
}

function csvRows(bytes: Uint8Array): string[][] {
	const text = decoded(bytes)
	if (text.includes('\0')) throw new Error('Not text.')
	const [heading = ''] = text.split(/\r?\n/u, 1)
	const delimiter = [',', '\t', ';'].reduce((best, mark) =>
		heading.split(mark).length > heading.split(best).length ? mark : best,
	)
	const rows: string[][] = parse(text, {
		...{ bom: true, delimiter, relaxColumnCount: true, relaxQuotes: true, trim: true },
	})
	return rows
}

/** WPS and Excel save CSV in GB18030 on a Chinese Windows. */
function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
	}
}
