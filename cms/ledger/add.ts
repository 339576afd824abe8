import { mayLedger } from '../access/ledger.ts'
import type { Actor } from '../review/decide.ts'
import type { Refusal } from '../review/refusal.ts'
import type { Told } from './figure.ts'
import { type Ledger, type Outcome, withLine } from './ledger.ts'
import { editOnly, sameName } from './refusals.ts'
import { toldFaults } from './told-faults.ts'

/**
 * 加一项: one more figure, which a second person is to check.
 * @param code its name in the campaign's pages, where the giver has one: free in this ledger, and fit for an address
 */
export function addFigure(
	ledger: Ledger,
	actor: Actor,
	told: Told,
	{ now, today }: { now: string; today: string },
	code = freeCode(ledger),
): Outcome {
	if (!mayLedger('edit', actor.roles)) return { refusals: [editOnly] }
	const faults = toldFaults(told, today)
	const refusals: Refusal[] = [
		...(faults.length > 0 ? [{ kind: 'figure-faults' as const, faults }] : []),
		...sameName(ledger, told.label),
	]
	if (refusals.length > 0) return { refusals }
	const line = { ...told, enteredBy: actor.id, enteredAt: now }
	const event = { at: now, by: actor.id, act: 'add', after: told } as const
	return { ledger: withLine(ledger, code, line, event) }
}

/** The version only grows, so no figure gets the code of one that was removed. */
function freeCode({ figures, version }: Ledger): string {
	for (let number = version + 1; ; number++) {
		const code = `figure-${number}`
		if (!figures.some((one) => one.code === code)) return code
	}
}
