import { printMinute } from '../../../content/day.ts'
import { printMonth, printPeriod } from '../../tally/months.ts'
import type { StatsPage } from '../../tally/page.ts'
import { printCount, printPoints } from '../../tally/print-number.ts'
import { HowCounted } from './HowCounted.tsx'

/** What the figures are of, in a sentence, and what can be done with them. */
export function Head({ page, query }: { page: StatsPage; query: string }) {
	const { period, total, totalBefore, before, whose, audience, unitTotal, at } = page
	const isWhole = !printPeriod(period).includes('日')
	return (
		<header>
			<div className="grow">
				<p className="paper-head">{printMonth(page.month)}用稿通报</p>
				<h1>用稿统计</h1>
				<p className="muted">
					{audience === 'own' ? '您写的稿件，' : whose && `${whose}，`}
					{printPeriod(period)}，共采用{printCount(total.used)}篇，{printPoints(total.points)}分；
					{Number(before.from.slice(5, 7))}月{isWhole ? '' : '同期'}
					{printCount(totalBefore)}篇。
					{unitTotal &&
						`${whose}共采用${printCount(unitTotal.used)}篇，${printPoints(unitTotal.points)}分。`}
					数据到{printMinute(at)}，由发布记录算出，不能手改。
				</p>
			</div>
			<HowCounted />
			{page.may.export && (
				<>
					<a className="btn no-print" href={`/api/stats/export?${query}&as=xlsx`} download>
						导出Excel
					</a>
					<a className="btn subtle no-print" href={`/api/stats/export?${query}&as=csv`} download>
						导出CSV
					</a>
				</>
			)}
			<button type="button" className="btn subtle no-print" onClick={() => window.print()}>
				打印通报
			</button>
		</header>
	)
}
