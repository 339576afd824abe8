import { type ReasonKind, returnReasons } from '../review/reasons.ts'
import type { Fate } from './handed-in.ts'
import type { Period } from './tally.ts'

export type ReasonCount = Readonly<{ code: string; name: string; count: number }>

/**
 * The reasons manuscripts came back for in a period, the most frequent first; a return counts each of its reasons once.
 * @param list how they are called now, retired ones too
 */
export function frequentReasons(
	fates: readonly Fate[],
	{ from, to }: Period,
	list: readonly ReasonKind[] = returnReasons,
): ReasonCount[] {
	const nameOf = (code: string) => list.find((reason) => reason.code === code)?.name ?? ''
	const counts = new Map<string, number>()
	for (const { returns } of fates) {
		for (const { day, codes } of returns) {
			if (day < from || day > to) continue
			for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + 1)
		}
	}
	return [...counts]
		.map(([code, count]) => ({ code, name: nameOf(code), count }))
		.sort((one, other) => other.count - one.count || one.code.localeCompare(other.code))
}
