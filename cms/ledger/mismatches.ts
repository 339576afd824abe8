import { figure as contract, printFigure } from '../../content/campaign.ts'
import { ledgerFindings } from '../proof/ledger.ts'
import { citingOf } from './citations.ts'
import { type LedgerFigure, publicFigure, type Told } from './figure.ts'

/** A text as it is read: its headline and its blocks, each with the name of its place. */
export type ReadText = readonly { place: string; text: string }[]

/** A number in a text that is not what the ledger has. */
export type Mismatch = Readonly<{ place: string; label: string; written: string; ledger: string }>

/**
 * Where a text on its way and the ledger disagree: it gives another number under a figure's name, or one that the
 * ledger had before. Neither is set right by itself.
 * @param earlier what was said of a figure before, by its code
 */
export function mismatchesIn(
	texts: ReadText,
	figures: readonly LedgerFigure[],
	earlier: (code: string) => readonly Told[],
): Mismatch[] {
	return figures.flatMap((line) => {
		const figure = contract.safeParse(publicFigure(line)).data
		if (!figure) return []
		const now = printFigure(figure)
		return texts.flatMap(({ place, text }) => {
			const about = { place, label: line.label, ledger: now }
			const found = ledgerFindings(text, [figure]).map(({ quote }) => ({
				...about,
				written: quote,
			}))
			if (found.length > 0) return found
			if (citingOf(text, line, []) === 'now') return []
			const old = earlier(line.code).find((told) => citingOf(text, told, []) === 'now')
			return old ? [{ ...about, written: printTold(old) }] : []
		})
	})
}

/** What was said of a figure as one reads it: 1782件, 870余人次, 1621÷1782＝90.97%. */
export function printTold(told: Told): string {
	const { value, qualifier = '', numerator, denominator, unit, display } = told
	if (display) return display
	if (numerator === undefined) return `${value ?? '？'}${qualifier}${unit}`
	return `${numerator}${unit}（共${denominator ?? '？'}${unit}）`
}
