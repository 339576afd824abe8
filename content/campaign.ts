import { z } from 'zod'
import { day } from './day.ts'

const text = z.string().min(1)
const told = {
	id: z.string().regex(/^[a-z0-9-]+$/),
	label: text,
	unit: z.string(),
	/** The day up to which it was counted: a figure without its date is not printed. */
	asOf: day,
	note: text.optional(),
	/** How to write it where value and unit in a row read badly: `3万多份`. */
	display: text.optional(),
}

/** A number of the ledger: counted, or a rate that shows both its terms. */
export const figure = z.union([
	z.strictObject({ ...told, value: z.number(), qualifier: z.enum(['余', '多']).optional() }),
	z.strictObject({ ...told, numerator: z.number(), denominator: z.number() }),
])
export type Figure = z.infer<typeof figure>

/** 专题: its slogan is the banner, its figures are the ledger. */
export const campaign = z.strictObject({
	slogan: text,
	/** A name that fits into a list. */
	short: text,
	unit: text,
	/** Units that take part. */
	with: z.array(text),
	begun: day.optional(),
	introduction: text,
	figures: z.array(figure),
	/** The three to five figures under the banner, by id. */
	headlineFigures: z.array(z.string()),
	rounds: z.array(z.strictObject({ number: z.int().positive(), name: text })),
	meetings: z.array(z.strictObject({ day, name: text })),
	channels: z.array(
		z.strictObject({
			name: text,
			kind: text,
			does: z.array(text),
			/** The notice that it carries: a piece's id. */
			notice: z.string().optional(),
		}),
	),
})
export type Campaign = z.infer<typeof campaign>

/** `1560吨`, `870余人次`; of a rate its numerator. */
export function printFigure(figure: Figure): string {
	if (figure.display) return figure.display
	if ('numerator' in figure) return `${figure.numerator}${figure.unit}`
	return `${figure.value}${figure.qualifier ?? ''}${figure.unit}`
}

/** `90.97%`, rounded half up to two places; `undefined` where there is no denominator. */
export function printRate({ numerator, denominator }: { numerator: number; denominator: number }) {
	if (denominator === 0) return
	return `${(Math.round((numerator / denominator) * 10_000) / 100).toFixed(2)}%`
}
