import { printRate } from '../../content/campaign.ts'
import { disarmed } from '../tally/table.ts'
import type { LedgerFigure, Told } from './figure.ts'

/** The columns of a ledger as a table; the first name of each is the one that is written. */
export const ledgerColumns = {
	code: ['代码'],
	label: ['指标', '事项', '指标名称'],
	value: ['数', '数值'],
	numerator: ['分子'],
	denominator: ['分母'],
	unit: ['单位'],
	asOf: ['截至', '截至日', '截至日期'],
	source: ['出处', '来源'],
	note: ['备注', '口径'],
	display: ['写法'],
} as const satisfies Record<string, readonly string[]>
export type LedgerColumn = keyof typeof ledgerColumns

/** What a table of figures must have; a number stands in one of the two ways. */
export const neededColumns = ['label', 'asOf', 'source'] as const

const columns = Object.keys(ledgerColumns) as LedgerColumn[]
type Cell = string | number

/**
 * The ledger as rows of cells for XLSX or CSV, with head. What `planImport` reads stands first and reads the same again;
 * rate and check are for the eye.
 * @param nameOf what a person is called on the desk
 */
export function tableOf(
	figures: readonly LedgerFigure[],
	nameOf: (id: string) => string,
): Cell[][] {
	const head = [...columns.map((column) => ledgerColumns[column][0]), '比率', '填报', '核对']
	const rows = figures.map((figure) => [
		...columns.map((column) => cellOf(figure, column)),
		rateOf(figure) ?? '',
		figure.enteredBy ? nameOf(figure.enteredBy) : '',
		figure.checkedBy ? nameOf(figure.checkedBy) : '等第二人核',
	])
	return [head, ...rows]
}

function cellOf({ qualifier, ...figure }: LedgerFigure, column: LedgerColumn): Cell {
	const given = figure[column] ?? ''
	if (column === 'value' && qualifier) return `${given}${qualifier}`
	// Text that looks as if it had been disarmed gets the apostrophe that reading it takes away.
	return typeof given === 'string' && looksDisarmed(given) ? `'${given}` : given
}

/** Of a rate, what it comes to: 90.97%. */
export function rateOf({ numerator, denominator }: Told): string | undefined {
	if (numerator === undefined || denominator === undefined) return
	return printRate({ numerator, denominator })
}

/** A cell that was disarmed when it was exported, as it was: the first apostrophe is not part of it. */
export function rearmed(cell: string): string {
	return looksDisarmed(cell) ? cell.slice(1) : cell
}

/** Apostrophes before what a spreadsheet would run. */
function looksDisarmed(cell: string): boolean {
	const bare = cell.replace(/^'+/u, '')
	return bare !== cell && disarmed(bare) !== bare
}
