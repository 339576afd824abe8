import { ledgerActs, mayLedger } from '../access/ledger.ts'
import type { Actor } from '../review/decide.ts'
import type { Refusal } from '../review/refusal.ts'
import { type LedgerFigure, toldOf } from './figure.ts'
import { handsIn, type Ledger, lineSeen, type Outcome, type Seen, withLine } from './ledger.ts'
import { toldFaults } from './told-faults.ts'

type Today = { today: string }

/** Every reason why somebody may not check a figure as it stands; empty where they may. */
export function checkRefusals(
	ledger: Ledger,
	actor: Actor,
	line: LedgerFigure,
	{ today }: Today,
): Refusal[] {
	const needs = ledgerActs.check
	if (!mayLedger('check', actor.roles)) {
		return [{ kind: 'not-permitted', verb: 'ledger-check', needs }]
	}
	const { label, checkedBy, checkedAt } = line
	const found: Refusal[] = []
	if (checkedBy) {
		found.push({
			kind: 'figure-checked',
			label,
			by: checkedBy,
			...(checkedAt ? { at: checkedAt } : {}),
		})
	} else if (handsIn(ledger, line.code).includes(actor.id)) {
		found.push({ kind: 'own-figure', label, needs })
	}
	const faults = toldFaults(toldOf(line), today)
	if (faults.length > 0) found.push({ kind: 'figure-faults', faults })
	return found
}

/** 核对: a second person, who had no hand in the figure since it was last checked, says that it is as its source has it. */
export function checkFigure(
	ledger: Ledger,
	actor: Actor,
	seen: Seen,
	{ now, today }: { now: string; today: string },
): Outcome {
	const found = lineSeen(ledger, seen)
	if (!('line' in found)) return found
	const { line } = found
	const refusals = [...found.refusals, ...checkRefusals(ledger, actor, line, { today })]
	if (refusals.length > 0) return { refusals }
	const event = { at: now, by: actor.id, act: 'check', after: toldOf(line) } as const
	const checked = { ...line, checkedBy: actor.id, checkedAt: now }
	return { ledger: withLine(ledger, seen.code, checked, event) }
}
