import { z } from 'zod'
import type { Told } from './figure.ts'

/** What keeps something said of a figure from being one. */
export type FigureFault =
	| 'label'
	| 'number'
	| 'both-numbers'
	| 'numerator'
	| 'denominator'
	| 'denominator-zero'
	| 'qualified-rate'
	| 'as-of'
	| 'as-of-to-come'
	| 'source'

/**
 * Everything that is missing or wrong in what somebody said of a figure.
 * @param today 2020-08-27 in Shanghai: what is counted up to a day to come cannot be known
 */
export function toldFaults(told: Told, today: string): FigureFault[] {
	const { label, value, qualifier, numerator, denominator, asOf, source } = told
	const isRate = numerator !== undefined || denominator !== undefined
	const isDay = z.iso.date().safeParse(asOf).success
	const wrong: Record<FigureFault, boolean> = {
		label: label.trim() === '',
		number: !isRate && value === undefined,
		'both-numbers': isRate && value !== undefined,
		numerator: isRate && numerator === undefined,
		denominator: isRate && denominator === undefined,
		'denominator-zero': denominator === 0,
		'qualified-rate': isRate && qualifier !== undefined,
		'as-of': !isDay,
		'as-of-to-come': isDay && asOf > today,
		source: source.trim() === '',
	}
	return (Object.keys(wrong) as FigureFault[]).filter((fault) => wrong[fault])
}

/** What to do about each, as the middle of a sentence. */
export const faultWords: Readonly<Record<FigureFault, string>> = {
	label: '没有指标名称',
	number: '没有数',
	'both-numbers': '数和分子分母都填了，只留一样',
	numerator: '写率要有分子',
	denominator: '写率要有分母',
	'denominator-zero': '分母是0，不给算',
	'qualified-rate': '率要算得出来，不能带余、多',
	'as-of': '没有截至日，或写的不是日期',
	'as-of-to-come': '截至日还没有到',
	source: '没有出处',
}
