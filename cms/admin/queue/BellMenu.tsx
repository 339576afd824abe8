'use client'
import { useAuth } from '@payloadcms/ui'
import { printMinute } from '../../../content/day.ts'
import { markRead, useBell } from './use-bell.ts'

/** At the top of every page: what one was told, and who one is. */
export function BellMenu() {
	const { unread, told } = useBell()
	const { user } = useAuth<{ id: number; name?: string; collection: string }>()
	return (
		<div className="desk row">
			<details
				className="menu"
				onToggle={({ currentTarget }) => {
					if (!currentTarget.open && unread > 0) void markRead()
				}}
			>
				<summary className="btn mini text">
					通知
					{unread > 0 && (
						<span className="pill warn">
							{unread}
							<span className="sr">条没看</span>
						</span>
					)}
				</summary>
				<div className="panel stack-s">
					{told.length === 0 && <p className="small muted">没有通知。</p>}
					<ul className="stack-s">
						{told.map(({ id, words, at, read, manuscript }) => (
							<li key={id} className="small">
								{!read && <span className="pill warn">新</span>}{' '}
								{manuscript ? (
									<a href={`/admin/collections/manuscripts/${manuscript}`}>{words}</a>
								) : (
									words
								)}
								<div className="muted">{printMinute(at)}</div>
							</li>
						))}
					</ul>
				</div>
			</details>
			<span className="small">{user?.name}</span>
		</div>
	)
}
