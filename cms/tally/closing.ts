import { z } from 'zod'
import { month } from './posting.ts'

/** Who closes a month: both are needed, and they are two people. */
export const closers = ['admin', 'chief'] as const
export type Closer = (typeof closers)[number]

/** One of the two yeses: whose, when, and on which figures. */
export const confirmation = z.strictObject({
	by: z.string(),
	name: z.string(),
	at: z.iso.datetime(),
	used: z.number(),
	points: z.number(),
})
export type Confirmation = z.infer<typeof confirmation>

export const confirmations = z.strictObject({
	admin: confirmation.optional(),
	chief: confirmation.optional(),
})
export type Confirmations = z.infer<typeof confirmations>

export type ClosingRefusal = 'not-over' | 'closed' | 'confirmed' | 'same-person' | 'not-a-closer'

/** Every reason why somebody cannot confirm a month; empty when they can. @param today on the newsroom's calendar */
export function closingRefusals(
	given: { month: string; confirmations: Confirmations; isClosed: boolean },
	who: { id: string; as: Closer | undefined },
	figures: Pick<Confirmation, 'used' | 'points'>,
	today: string,
): ClosingRefusal[] {
	if (!who.as) return ['not-a-closer']
	if (given.isClosed) return ['closed']
	const found: ClosingRefusal[] = []
	if (today.slice(0, 7) <= given.month) found.push('not-over')
	const mine = given.confirmations[who.as]
	const others = given.confirmations[other(who.as)]
	if (mine && sameFigures(mine, figures)) found.push('confirmed')
	if (others?.by === who.id && sameFigures(others, figures)) found.push('same-person')
	return found
}

/**
 * The confirmations with one more. A yes that was given to other figures lapses: it has to be given again.
 * @returns `at` is the moment of closing, once both have confirmed the same figures
 */
export function confirmed(
	before: Confirmations,
	as: Closer,
	given: Confirmation,
): { confirmations: Confirmations; at: string | undefined } {
	const others = before[other(as)]
	const stands = others && sameFigures(others, given)
	return {
		confirmations: { ...(stands ? { [other(as)]: others } : {}), [as]: given },
		at: stands ? given.at : undefined,
	}
}

/** As which of the two somebody confirms: who holds both roles gives the yes that is still missing. */
export function closerOf(roles: readonly string[], before: Confirmations): Closer | undefined {
	const held = closers.filter((role) => roles.includes(role))
	return held.find((role) => !before[role]) ?? held[0]
}

export const isMonth = (given: unknown): given is string => month.safeParse(given).success

function other(closer: Closer): Closer {
	return closer === 'admin' ? 'chief' : 'admin'
}

function sameFigures(
	one: Pick<Confirmation, 'used' | 'points'>,
	another: Pick<Confirmation, 'used' | 'points'>,
): boolean {
	return one.used === another.used && one.points === another.points
}
