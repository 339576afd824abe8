import { everything, type Filter, isNarrowed, queryOf } from '../../queue/filter.ts'
import type { Options, QueuePage } from '../../queue/listed.ts'
import { narrowedWords } from '../../queue/words.ts'
import { nothingNarrowed } from './Filters.tsx'

type Props = {
	filter: Filter
	options: Options
	counts: QueuePage['counts']
	onFilter: (change: Partial<Filter>) => void
}

/** A list without lines says why, and what to do. */
export function Empty({ filter, options, counts, onFilter }: Props) {
	if (isNarrowed(filter)) {
		return (
			<div className="empty">
				<p>没有符合条件的稿件。</p>
				<p className="small muted">现在筛的是：{narrowedWords(filter, options).join('、')}。</p>
				<button type="button" className="btn subtle" onClick={() => onFilter(nothingNarrowed)}>
					清除筛选
				</button>
			</div>
		)
	}
	if (filter.tab !== 'mine') {
		return (
			<div className="empty">
				<p>这里没有稿件。</p>
			</div>
		)
	}
	return (
		<div className="empty">
			<p>没有等您处理的稿件。</p>
			<p className="small muted">有新的会在这里出现，不用刷新。</p>
			<a
				className="btn subtle"
				href={`/admin?${queryOf({ ...everything, tab: 'transit' })}`}
				onClick={(event) => {
					event.preventDefault()
					onFilter({ tab: 'transit' })
				}}
			>
				看全部在途{counts.transit ?? 0}篇
			</a>
		</div>
	)
}
