import type { Refusal } from '../review/refusal.ts'
import type { LedgerFigure } from './figure.ts'

/** What keeps a ledger from being published: figures that no second person has checked. */
export function judgeLedger(figures: readonly LedgerFigure[]): Refusal[] {
	const labels = figures.filter(({ checkedBy }) => !checkedBy).map(({ label }) => label)
	return labels.length > 0 ? [{ kind: 'unchecked-figures', labels }] : []
}
