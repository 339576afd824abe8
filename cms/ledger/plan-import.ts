import type { TableRecord } from '../import/records-of.ts'
import { isoDate } from '../intake/iso-date.ts'
import { type Told, toldOf } from './figure.ts'
import type { Ledger } from './ledger.ts'
import { readNumber } from './read-number.ts'
import { type LedgerColumn, rearmed } from './table.ts'
import { faultWords, toldFaults } from './told-faults.ts'
import { isSame } from './update.ts'

/** What an import would do with a line of a table; with faults it does nothing. */
export type FigurePlan = Readonly<{
	line: number
	label: string
	act: 'add' | 'update' | 'same'
	told: Told
	/** The figure that it is about, or the code that a new one is to have; none given, none chosen yet. */
	code?: string
	/** What is wrong and what to do. */
	faults: readonly string[]
}>

/** What an import of figures would do, line by line, with every fault. Changes nothing. A figure is known by its code, else by its label. */
export function planImport(
	records: readonly TableRecord<LedgerColumn>[],
	ledger: Ledger,
	today: string,
): FigurePlan[] {
	const lines = new Map<string, number>()
	return records.map((record) => {
		const { told, unread } = toldIn(record)
		const { label } = told
		const known = knownIn(ledger, rearmed(record.code ?? ''), label)
		const faults = [
			...unread.map((cell) => `“${cell}”不是数，请只写数字（可以带余、多）。`),
			...(unread.length > 0
				? []
				: toldFaults(told, today).map((fault) => `${faultWords[fault]}。`)),
			...(known?.faults ?? []),
		]
		const key = known?.code ?? label
		const first = lines.get(key)
		if (key && first) faults.push(`和第${first}行是同一个指标，请只留一行。`)
		lines.set(key, first ?? record.line)
		const code = known?.code
		const now = ledger.figures.find((one) => one.code === code)
		const act = !now ? 'add' : isSame(toldOf(now), told) ? 'same' : 'update'
		return { line: record.line, label, act, told, ...(code ? { code } : {}), faults }
	})
}

/** Which figure a line is about, and where its code and label do not agree. */
function knownIn(
	{ figures }: Ledger,
	code: string,
	label: string,
): { code: string; faults: string[] } | undefined {
	const byCode = figures.find((one) => one.code === code)
	const byLabel = figures.find((one) => one.label === label)
	if (byCode && byLabel && byCode !== byLabel) {
		return { code, faults: [`台账里另有一项叫“${label}”，请换一个指标名称。`] }
	}
	if (byLabel && code && !byCode) {
		return {
			code: byLabel.code,
			faults: [`“${label}”的代码是${byLabel.code}，表里写的是${code}。请改成一样的，或留空。`],
		}
	}
	if (byLabel) return { code: byLabel.code, faults: [] }
	if (!code) return
	const isFit = /^[a-z0-9-]{1,40}$/.test(code)
	return {
		code,
		faults: isFit ? [] : ['代码只能用小写字母、数字和短横，不超过40个字；也可以留空。'],
	}
}

/** What a line says of a figure, and the cells that should be numbers and are not. */
function toldIn(record: TableRecord<LedgerColumn>): { told: Told; unread: string[] } {
	const cell = (column: LedgerColumn) => rearmed(record[column]?.trim() ?? '')
	const unread: string[] = []
	const numberIn = (typed: string) => {
		const number = readNumber(typed)
		if (typed && number === undefined) unread.push(typed)
		return number
	}
	const [, counted = '', qualifier] = /^(.*?)([余多])?$/u.exec(cell('value')) ?? []
	const day = cell('asOf')
	const told = toldOf({
		...{ label: cell('label'), unit: cell('unit'), source: cell('source') },
		...{ note: cell('note'), display: cell('display'), asOf: isoDate(day) ?? day },
		value: numberIn(counted),
		qualifier: qualifier as Told['qualifier'],
		numerator: numberIn(cell('numerator')),
		denominator: numberIn(cell('denominator')),
	})
	return { told, unread }
}
