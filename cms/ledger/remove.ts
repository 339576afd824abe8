import { mayLedger } from '../access/ledger.ts'
import type { Actor } from '../review/decide.ts'
import type { Refusal } from '../review/refusal.ts'
import { toldOf } from './figure.ts'
import { type Ledger, lineSeen, type Outcome, type Seen, withLine } from './ledger.ts'
import { editOnly } from './refusals.ts'

/** 删掉: the figure leaves the ledger; what was said of it stays in the trail. One under the banner stays until it is taken from there. */
export function removeFigure(
	ledger: Ledger,
	actor: Actor,
	seen: Seen,
	{ now }: { now: string },
): Outcome {
	if (!mayLedger('edit', actor.roles)) return { refusals: [editOnly] }
	const found = lineSeen(ledger, seen)
	if (!('line' in found)) return found
	const { label } = found.line
	const refusals: Refusal[] = [
		...found.refusals,
		...(ledger.headline.includes(seen.code) ? [{ kind: 'figure-headline' as const, label }] : []),
	]
	if (refusals.length > 0) return { refusals }
	const event = { at: now, by: actor.id, act: 'remove', before: toldOf(found.line) } as const
	return { ledger: withLine(ledger, seen.code, undefined, event) }
}
