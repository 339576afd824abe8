import type { Role } from '../review/chain.ts'

/**
 * Who does what with a campaign's ledger, the row "campaigns, ledger" of the desk's table. To cite is to see the figures
 * with their days and sources. An editor, the director and the chief enter and change; each of them checks what another
 * one entered (`ledger/check.ts` holds that it is another one).
 */
export const ledgerActs = {
	cite: ['correspondent', 'unit-lead', 'editor', 'director', 'chief'],
	edit: ['editor', 'director', 'chief'],
	check: ['editor', 'director', 'chief'],
} as const satisfies Record<string, readonly Role[]>
export type LedgerAct = keyof typeof ledgerActs

export function mayLedger(act: LedgerAct, held: readonly Role[]): boolean {
	const needs: readonly Role[] = ledgerActs[act]
	return needs.some((role) => held.includes(role))
}
