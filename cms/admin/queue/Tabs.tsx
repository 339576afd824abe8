import { everything, type Filter, queryOf, type Tab, tabNames } from '../../queue/filter.ts'
import type { QueuePage } from '../../queue/listed.ts'

type Props = {
	filter: Filter
	counts: QueuePage['counts']
	onTab: (tab: Tab) => void
}

/** What the list is about, each with how many there are. */
export function Tabs({ filter, counts, onTab }: Props) {
	return (
		<nav className="tabs" aria-label="范围">
			{Object.entries(tabNames).map(([name, words]) => {
				const tab = name as keyof typeof tabNames
				return (
					<a
						key={tab}
						href={`/admin?${queryOf({ ...everything, tab })}`}
						aria-current={filter.tab === tab ? 'page' : undefined}
						onClick={(event) => {
							if (event.metaKey || event.ctrlKey) return
							event.preventDefault()
							onTab(tab)
						}}
					>
						{words} {counts[tab] ?? 0}
					</a>
				)
			})}
		</nav>
	)
}
