import { mayLedger } from '../access/ledger.ts'
import type { Actor } from '../review/decide.ts'
import type { Refusal } from '../review/refusal.ts'
import { type Told, toldOf } from './figure.ts'
import { type Ledger, lineSeen, type Outcome, type Seen, withLine } from './ledger.ts'
import { editOnly, sameName } from './refusals.ts'
import { toldFaults } from './told-faults.ts'

/** 更新: something else is said of a figure. What was said stays in the trail; whoever checked it has not checked this. */
export function updateFigure(
	ledger: Ledger,
	actor: Actor,
	seen: Seen,
	told: Told,
	{ now, today }: { now: string; today: string },
): Outcome {
	if (!mayLedger('edit', actor.roles)) return { refusals: [editOnly] }
	const found = lineSeen(ledger, seen)
	if (!('line' in found)) return found
	const { line } = found
	const before = toldOf(line)
	const faults = toldFaults(told, today)
	const refusals: Refusal[] = [
		...found.refusals,
		...(faults.length > 0 ? [{ kind: 'figure-faults' as const, faults }] : []),
		...sameName(ledger, told.label, seen.code),
		...(isSame(before, told) ? [{ kind: 'figure-same' as const, label: line.label }] : []),
	]
	if (refusals.length > 0) return { refusals }
	const event = { at: now, by: actor.id, act: 'update', before, after: told } as const
	const changed = { ...told, enteredBy: actor.id, enteredAt: now }
	return { ledger: withLine(ledger, seen.code, changed, event) }
}

/** Whether the same is said of a figure. */
export function isSame(one: Told, other: Told): boolean {
	const names = Object.keys({ ...one, ...other }) as (keyof Told)[]
	return names.every((name) => one[name] === other[name])
}
