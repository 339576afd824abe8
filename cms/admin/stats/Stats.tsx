'use client'
import { SetStepNav } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import { printMonth } from '../../tally/months.ts'
import { type By, dimensions, type StatsPage } from '../../tally/page.ts'
import { useAsked } from '../manuscript/use-asked.ts'
import { Opening } from '../pages/Opening.tsx'
import { ClosingBar } from './ClosingBar.tsx'
import { Head } from './Head.tsx'
import { StatsCards } from './StatsCards.tsx'
import { StatsTable } from './StatsTable.tsx'

/** 用稿统计: a month, by unit, person, column or kind. What is chosen stands in the address. */
export function Stats() {
	const given = useSearchParams()
	const [month, setMonth] = useState(given?.get('month') ?? '')
	const [by, setBy] = useState<By>(() => byOf(given?.get('by')))
	const query = new URLSearchParams({ ...(month ? { month } : {}), by }).toString()
	const { answer: page, problem, again } = useAsked<StatsPage>(`/api/stats?${query}`)
	useEffect(() => {
		window.history.replaceState(window.history.state, '', `/admin/stats?${query}`)
	}, [query])
	return (
		<main className="desk page" id="stats">
			<SetStepNav nav={[{ label: '用稿统计' }]} />
			{page && <Head page={page} query={query} />}
			{!page && <h1>用稿统计</h1>}
			{(!page || problem) && <Opening problem={problem} onAgain={() => void again()} />}
			{page && (
				<>
					<div className="filters no-print">
						<select
							aria-label="月份"
							value={page.month}
							onChange={({ target }) => setMonth(target.value)}
						>
							{page.months.map((one) => (
								<option key={one} value={one}>
									{printMonth(one)}
								</option>
							))}
						</select>
						<fieldset className="choices">
							<legend className="sr">按什么看</legend>
							{Object.entries(dimensions).map(([name, label]) => (
								<button
									key={name}
									type="button"
									className="btn mini subtle"
									aria-pressed={by === name}
									onClick={() => setBy(name as By)}
								>
									{label}
								</button>
							))}
						</fieldset>
						<span className="grow" />
						<ClosingBar page={page} onDone={() => void again()} />
					</div>
					{page.lines.length === 0 ? (
						<Empty page={page} onMonth={setMonth} />
					) : (
						<StatsTable page={page} />
					)}
					<StatsCards page={page} onSaved={() => void again()} />
				</>
			)}
		</main>
	)
}

function Empty({ page, onMonth }: { page: StatsPage; onMonth: (month: string) => void }) {
	const [, number] = page.month.split('-').map(Number)
	const last = page.months.find((month) => month < page.month)
	return (
		<div className="empty">
			<p>{number}月还没有采用的稿件。</p>
			{last && (
				<button type="button" className="btn subtle no-print" onClick={() => onMonth(last)}>
					看{printMonth(last)}
				</button>
			)}
		</div>
	)
}

function byOf(given: string | null | undefined): By {
	return given && given in dimensions ? (given as By) : 'unit'
}
