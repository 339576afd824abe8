import type { Role } from '../review/chain.ts'

const desk: readonly Role[] = ['editor', 'proofreader', 'director', 'chief', 'admin']

/** Where somebody begins after the login. The newsroom works at its desk, the others on a phone. */
export function homeOf(roles: readonly Role[], waiting: number): string {
	if (roles.some((role) => desk.includes(role))) return '/admin'
	return roles.includes('unit-lead') && waiting > 0 ? '/sign' : '/my'
}

/** Where one was when the login ran out: a place of this house, or `undefined`. */
export function localPath(asked: string | null | undefined): string | undefined {
	if (!asked) return
	const base = 'http://house.invalid'
	const found = URL.canParse(asked, base) ? new URL(asked, base) : undefined
	if (found?.origin !== base || !/^\/[^/\\]/.test(asked)) return
	// The login itself is no place to return to, and an interface is no page.
	if (/^\/(login|api)(\/|$)/.test(found.pathname)) return
	return found.pathname + found.search + found.hash
}

/** Who may sign something on the phone. */
export function isSigner(roles: readonly Role[]): boolean {
	return roles.some((role) => role !== 'correspondent' && role !== 'admin')
}

/** Who may write something. */
export function isWriter(roles: readonly Role[]): boolean {
	return roles.some((role) => role !== 'proofreader' && role !== 'admin')
}
