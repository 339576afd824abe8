import { mayLedger } from '../access/ledger.ts'
import type { Actor } from '../review/decide.ts'
import { addFigure } from './add.ts'
import type { Ledger, Outcome } from './ledger.ts'
import type { FigurePlan } from './plan-import.ts'
import { editOnly } from './refusals.ts'
import { updateFigure } from './update.ts'

/**
 * 导入: adds and changes what the lines without faults say, as if each had been entered by hand.
 * @param seen the ledger's version that the plan was shown upon
 */
export function importFigures(
	ledger: Ledger,
	actor: Actor,
	plans: readonly FigurePlan[],
	seen: number,
	when: { now: string; today: string },
): Outcome {
	if (!mayLedger('edit', actor.roles)) return { refusals: [editOnly] }
	if (ledger.version !== seen) return { refusals: [{ kind: 'ledger-changed' }] }
	let result = ledger
	for (const { act, told, code, faults } of plans) {
		if (faults.length > 0 || act === 'same') continue
		const line = result.figures.find((one) => one.code === code)
		const done = line
			? updateFigure(result, actor, { code: line.code, version: line.version }, told, when)
			: addFigure(result, actor, told, when, code)
		if ('refusals' in done) return done
		result = done.ledger
	}
	return { ledger: result }
}
