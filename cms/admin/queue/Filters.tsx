import { type RefObject, useEffect, useState } from 'react'
import {
	everything,
	type Filter,
	isNarrowed,
	narrowing,
	otherStages,
	sorts,
	type Tab,
} from '../../queue/filter.ts'
import type { Option, Options, QueuePage } from '../../queue/listed.ts'
import { stageNames } from '../../review/names.ts'
import { SavedFilters } from './SavedFilters.tsx'

/** After the last key of a search, ms. */
const pause = 300
const labels = {
	unit: '单位',
	column: '栏目',
	campaign: '专题',
	kind: '体裁',
	step: '步骤',
} as const

type Props = {
	filter: Filter
	options: Options
	counts: QueuePage['counts']
	search: RefObject<HTMLInputElement | null>
	onFilter: (change: Partial<Filter>) => void
}

/** Narrows the list. Every choice acts at once; an empty one is not said. */
export function Filters({ filter, options, counts, search, onFilter }: Props) {
	const [typed, setTyped] = useState(filter.q)
	useEffect(() => setTyped(filter.q), [filter.q])
	useEffect(() => {
		if (typed === filter.q) return
		const timer = window.setTimeout(() => onFilter({ q: typed.trim() }), pause)
		return () => window.clearTimeout(timer)
	}, [typed, filter.q, onFilter])
	return (
		// biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the browsers of some units.
		<form
			className="filters"
			role="search"
			aria-label="筛选稿件"
			onSubmit={(event) => {
				event.preventDefault()
				onFilter({ q: typed.trim() })
			}}
		>
			<input
				style={{ maxWidth: 190 }}
				ref={search}
				type="search"
				aria-label="搜索标题、署名、正文"
				placeholder="搜索标题、署名、正文 /"
				value={typed}
				onChange={({ target }) => setTyped(target.value)}
			/>
			{Object.entries(labels).map(([name, label]) => (
				<Choice
					key={name}
					label={label}
					value={filter[name as keyof typeof labels]}
					options={options[name as keyof typeof labels]}
					onChoose={(value) => onFilter({ [name]: value })}
				/>
			))}
			<select
				aria-label="其他环节"
				className={(otherStages as readonly Tab[]).includes(filter.tab) ? 'on' : ''}
				value={(otherStages as readonly Tab[]).includes(filter.tab) ? filter.tab : ''}
				onChange={({ target }) => onFilter({ tab: (target.value || 'mine') as Tab })}
			>
				<option value="">其他环节</option>
				{otherStages.map((stage) => (
					<option key={stage} value={stage}>
						{stageNames[stage]} {counts[stage] ?? 0}
					</option>
				))}
			</select>
			<select
				aria-label="排序"
				className={filter.sort === everything.sort ? '' : 'on'}
				value={filter.sort}
				onChange={({ target }) => onFilter({ sort: target.value as Filter['sort'] })}
			>
				{Object.entries(sorts).map(([value, name]) => (
					<option key={value} value={value}>
						排序：{name}
					</option>
				))}
			</select>
			<button
				type="button"
				className={`btn mini subtle${filter.late ? ' on' : ''}`}
				aria-pressed={filter.late === '1'}
				onClick={() => onFilter({ late: filter.late ? '' : '1' })}
			>
				超时
			</button>
			<SavedFilters filter={filter} onFilter={onFilter} />
			{isNarrowed(filter) && (
				<button type="button" className="btn mini text" onClick={() => onFilter(nothingNarrowed)}>
					清除筛选
				</button>
			)}
		</form>
	)
}

export const nothingNarrowed: Partial<Filter> = Object.fromEntries(
	narrowing.map((name) => [name, '']),
)

function Choice(props: {
	label: string
	value: string
	options: readonly Option[]
	onChoose: (value: string) => void
}) {
	const { label, value, options, onChoose } = props
	return (
		<select
			aria-label={label}
			className={value ? 'on' : ''}
			value={value}
			onChange={({ target }) => onChoose(target.value)}
		>
			<option value="">全部{label}</option>
			{options.map((option) => (
				<option key={option.value} value={option.value}>
					{option.name}
				</option>
			))}
		</select>
	)
}
