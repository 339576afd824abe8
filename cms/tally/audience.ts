import type { Scope } from '../access/policy.ts'
import type { Role } from '../review/chain.ts'

/** Whose figures somebody sees: all, their unit's, their own. */
export function audienceOf(roles: readonly Role[]): Exclude<Scope, 'none'> | undefined {
	if (roles.some((role) => role !== 'correspondent' && role !== 'unit-lead')) return 'all'
	if (roles.includes('unit-lead')) return 'unit'
	return roles.includes('correspondent') ? 'own' : undefined
}

/** Who may take the figures out of the desk. */
export const exporters: readonly Role[] = ['editor', 'director', 'chief', 'admin']
