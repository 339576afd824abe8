'use client'
import { useBell } from './use-bell.ts'

/** In the navigation, before everything else: the queue, with how much waits for me. */
export function NavLinks() {
	const { waiting } = useBell()
	return (
		<div className="desk-nav">
			<a className="nav__link" href="/admin">
				待我处理
				{waiting > 0 && (
					<span className="desk-nav__count">
						{waiting}
						<span className="sr-only">篇</span>
					</span>
				)}
			</a>
		</div>
	)
}
