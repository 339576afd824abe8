import { z } from 'zod'

/** What is said of a figure: counted, or a rate with both its terms; never both. */
export type Told = Readonly<{
	label: string
	value?: number
	/** The count is only about so much: 870余. */
	qualifier?: '余' | '多'
	numerator?: number
	denominator?: number
	unit: string
	/** The day up to which it was counted, both terms of a rate: 2020-08-27. Empty where nobody wrote it down. */
	asOf: string
	/** Who told the newsroom, or in what it stands. */
	source: string
	note?: string
	/** How to write it where value and unit in a row read badly: 3万多份. */
	display?: string
}>

/** A line of the ledger. */
export type LedgerFigure = Told &
	Readonly<{
		/** Its name in the campaign's pages; it stays when the label changes. */
		code: string
		/** The ledger's version when this line last changed. */
		version: number
		/** Who entered it or changed it last; nobody knows of what stood there before there was a ledger. */
		enteredBy: string
		enteredAt: string
		/** The second person; none since the last change. */
		checkedBy?: string
		checkedAt?: string
	}>

const text = z
	.string()
	.nullish()
	.transform((value) => value?.trim() ?? '')
const number = z.number().nullish()
/** A line as a database gives it: what is absent is null or not there. */
const stored = z.object({
	...{ code: text, label: text, unit: text, asOf: text, source: text, note: text, display: text },
	...{ value: number, numerator: number, denominator: number },
	qualifier: z.enum(['余', '多']).nullish(),
	version: number,
	...{ enteredBy: text, enteredAt: text, checkedBy: text, checkedAt: text },
})

/** The ledger of a row of `campaigns`. Throws a ZodError where a line is not one. */
export function ledgerOf(given: unknown): LedgerFigure[] {
	return z
		.array(stored)
		.parse(given ?? [])
		.map(({ code, version, enteredBy, enteredAt, checkedBy, checkedAt, ...told }) => ({
			...{ code, version: version ?? 0, enteredBy, enteredAt },
			...toldOf(told),
			...(checkedBy ? { checkedBy, checkedAt } : {}),
		}))
}

type Loose = {
	[Name in keyof Told]?: Told[Name] | null | undefined
}

/** What is said of a figure without what is absent. */
export function toldOf(given: Loose): Told {
	const { label, value, qualifier, numerator, denominator, unit, asOf, source } = given
	return {
		...{ label: label ?? '', unit: unit ?? '', asOf: asOf ?? '', source: source ?? '' },
		...(isNumber(value) ? { value } : {}),
		...(qualifier ? { qualifier } : {}),
		...(isNumber(numerator) ? { numerator } : {}),
		...(isNumber(denominator) ? { denominator } : {}),
		...(given.note ? { note: given.note } : {}),
		...(given.display ? { display: given.display } : {}),
	}
}

/** A figure as content/campaign.ts has it; its schema says whether it is whole. Source and names stay in the newsroom. */
export function publicFigure({ code, ...figure }: Told & { code: string }): unknown {
	const { label, unit, asOf, note, display, value, qualifier, numerator, denominator } =
		toldOf(figure)
	return {
		...{ id: code, label, unit, asOf },
		...(note ? { note } : {}),
		...(display ? { display } : {}),
		...(numerator === undefined && denominator === undefined
			? { value, ...(qualifier ? { qualifier } : {}) }
			: { numerator, denominator }),
	}
}

function isNumber(given: number | null | undefined): given is number {
	return typeof given === 'number'
}
