import { z } from 'zod'
import { type LedgerFigure, toldOf } from './figure.ts'
import type { Ledger } from './ledger.ts'

/** A number that may have been typed as text. */
const number = z
	.union([z.number(), z.string().trim().min(1).pipe(z.coerce.number())])
	.optional()
	.catch(undefined)
const text = z.string().trim().optional().catch(undefined)
/** What of a line of the old list reads like something; what does not stands in the trail, word for word. */
const line = z
	.object({
		...{ id: text, label: text, unit: text, asOf: text, note: text, display: text },
		...{ value: number, numerator: number, denominator: number },
		qualifier: z.enum(['余', '多']).optional().catch(undefined),
	})
	.catch({} as never)

/**
 * The list of figures as it was before there was a ledger, as the first lines of one. Nothing is lost: a line keeps its
 * code, and its text as it was typed goes into the trail. Nobody entered them, so anybody who may can check them, once
 * their source is written down.
 * @param given what the field held; `undefined` where it is no list
 */
export function adoptFigures(
	given: unknown,
	ledger: Ledger,
	{ now }: { now: string },
): Ledger | undefined {
	if (!Array.isArray(given) || given.length === 0) return
	const taken = new Set(ledger.figures.map(({ code }) => code))
	let adopted = ledger
	for (const row of given) {
		const { id, ...rest } = line.parse(row)
		const version = adopted.version + 1
		const code = id && !taken.has(id) ? id : `figure-${version}`
		taken.add(code)
		const told = toldOf({ ...rest, source: '' })
		const figure: LedgerFigure = { code, version, ...told, enteredBy: '', enteredAt: now }
		adopted = {
			...adopted,
			version,
			figures: [...adopted.figures, figure],
			trail: [
				...adopted.trail,
				{ at: now, by: '', act: 'adopt', figure: code, after: told, raw: JSON.stringify(row) },
			],
		}
	}
	return adopted
}
