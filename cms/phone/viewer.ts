import type { Role } from '../review/chain.ts'

/** Who looks at a page. */
export type Viewer = Readonly<{
	id: string
	name: string
	roles: readonly Role[]
	/** What the unit is called; empty for somebody without one. */
	unit: string
	mustChangePassword: boolean
}>
