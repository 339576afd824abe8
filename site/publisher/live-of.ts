import { midnightOf } from '../../content/day.ts'
import type { Entry } from '../../content/log.ts'
import type { Piece } from '../../content/piece.ts'
import type { Day } from '../../content/route.ts'
import type { Live } from '../store/shown.ts'

/**
 * A live piece as its page shows it.
 * @param entry the entry that published it last
 * @param since moment of its first publication (`firstMoment`)
 */
export function liveOf(piece: Piece, entry: Entry, since: string): Live {
	return {
		piece,
		since,
		changed: entry.at,
		digest: entry.digest,
		signed: entry.signatures.map(({ step }) => step),
	}
}

/**
 * When a piece was first public: an old article on its own day, not when it was brought in.
 * @param entry its first in the log
 */
export function firstMoment(
	{ at, signatures }: Pick<Entry, 'at' | 'signatures'>,
	day: Day,
): string {
	return signatures.some(({ step }) => step === 'archive') ? midnightOf(day) : at
}
