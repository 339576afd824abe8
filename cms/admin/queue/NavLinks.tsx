'use client'
import { useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { viewsFor } from '../../access/desk-views.ts'
import type { Role } from '../../review/chain.ts'
import { useBell } from './use-bell.ts'

/** In the navigation, before everything else: the queue, with how much waits for me, and the desk's own pages. */
export function NavLinks() {
	const { waiting } = useBell()
	const { user } = useAuth()
	const path = usePathname()
	const current = (to: string) => (path === to ? ({ 'aria-current': 'page' } as const) : {})
	// The account carries the roles it was given; what the pages show is checked by the server.
	const views = viewsFor((user?.roles ?? []) as Role[])
	return (
		<div className="desk-nav">
			<a className="nav__link" href="/admin" {...current('/admin')}>
				待我处理
				{waiting > 0 && (
					<span className="desk-nav__count">
						{waiting}
						<span className="sr-only">篇</span>
					</span>
				)}
			</a>
			{views.map(({ path: to, name }) => (
				<a key={to} className="nav__link" href={to} {...current(to)}>
					{name}
				</a>
			))}
		</div>
	)
}
