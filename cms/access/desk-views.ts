import { type Role, roles } from '../review/chain.ts'

const newsroom = ['editor', 'proofreader', 'director', 'chief', 'admin'] as const

/** The desk's own pages besides the queue, in the order of the navigation, and whose they are. */
export const deskViews = {
	stats: { path: '/admin/stats', name: '用稿统计', group: '统计', for: roles },
	health: { path: '/admin/health', name: '网站体检', group: '统计', for: newsroom },
	chains: { path: '/admin/chains', name: '审签流程', group: '设置', for: ['admin', 'chief'] },
	imports: { path: '/admin/import', name: '批量导入', group: '设置', for: ['admin', 'chief'] },
} as const satisfies Record<
	string,
	{ path: `/admin/${string}`; name: string; group: string; for: readonly Role[] }
>
export type DeskView = keyof typeof deskViews

export function maySee(view: DeskView, held: readonly Role[]): boolean {
	const needs: readonly Role[] = deskViews[view].for
	return needs.some((role) => held.includes(role))
}

/** The pages somebody finds in the navigation. */
export function viewsFor(held: readonly Role[]): { path: string; name: string; group: string }[] {
	return (Object.keys(deskViews) as DeskView[])
		.filter((view) => maySee(view, held))
		.map((view) => deskViews[view])
}
