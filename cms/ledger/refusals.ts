import { ledgerActs } from '../access/ledger.ts'
import type { Refusal } from '../review/refusal.ts'
import type { Ledger } from './ledger.ts'

/** None of the actor's roles may change the ledger. */
export const editOnly: Refusal = {
	...{ kind: 'not-permitted', verb: 'ledger-edit', needs: ledgerActs.edit },
}

/** Two figures of one name could not be told apart where one is cited. */
export function sameName({ figures }: Ledger, label: string, besides?: string): Refusal[] {
	const taken = figures.some((one) => one.label === label && one.code !== besides)
	return label && taken ? [{ kind: 'figure-taken', label }] : []
}
