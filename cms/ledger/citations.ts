import { printRate } from '../../content/campaign.ts'
import { type Count, countsIn, sameKind } from '../proof/counts.ts'
import { measuresBefore, namesIn, plain } from '../proof/ledger.ts'
import type { Told } from './figure.ts'

/** How a text cites a figure: with what the ledger has now, or with what it had before. */
export type Citing = 'now' | 'earlier'

/**
 * Whether a text cites a figure: a sentence gives its number with its unit, or its rate, and names it, be it in other
 * words (two characters of its label in a row): “92个部门单位” cites 参与部门单位.
 * @param earlier what was said of the figure before
 */
export function citingOf(text: string, now: Told, earlier: readonly Told[]): Citing | undefined {
	const sentences = text.split(/[。！？；\n]/u)
	const cites = (told: Told) => sentences.some((sentence) => isCited(sentence, told))
	if (cites(now)) return 'now'
	return earlier.some(cites) ? 'earlier' : undefined
}

function isCited(sentence: string, told: Told): boolean {
	if (!names(sentence, told.label)) return false
	return countsIn(sentence).some(
		(count) =>
			isItsRate(count, told) || (isItsNumber(count, told) && isOfIt(sentence, count, told)),
	)
}

/** Two characters of the label in a row, or all of a shorter one. */
function names(sentence: string, label: string): boolean {
	const bare = [...plain(label)]
	const least = Math.min(2, bare.length)
	const words = plain(sentence)
	return bare.some(
		(_, at) => at + least <= bare.length && words.includes(bare.slice(at, at + least).join('')),
	)
}

function isItsNumber(
	{ value, loose }: Count,
	{ value: counted, numerator, qualifier }: Told,
): boolean {
	return value === (numerator ?? counted) && (loose || !qualifier)
}

/** In its own unit, or right before its name with another measure word: 209支“民情书记”团队. */
function isOfIt(sentence: string, { unit, end }: Count, told: Told): boolean {
	if (sameKind(unit, told.unit)) return true
	return (
		measuresBefore.test(unit) && namesIn(sentence, told.label).some(({ start }) => start === end)
	)
}

/** 90.97%, or rounded to fewer places. */
function isItsRate({ unit, printed, places }: Count, { numerator, denominator }: Told): boolean {
	if (unit !== '%' || numerator === undefined || !denominator) return false
	const rate = (numerator / denominator) * 100
	return places < 3 && printed === rounded(rate, places, printRate({ numerator, denominator }))
}

/** Two places as the portal rounds them. */
function rounded(rate: number, places: number, portal = ''): string {
	if (places === 2) return portal.replace('%', '')
	const factor = 10 ** places
	return (Math.round(rate * factor) / factor).toFixed(places)
}
