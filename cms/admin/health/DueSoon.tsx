import { printDay } from '../../../content/day.ts'
import type { HealthReport } from '../../command/site-health.ts'

/** The columns that will be overdue soon, and what is on its way for them. */
export function DueSoon({ columns }: { columns: HealthReport['dueSoon'] }) {
	return (
		<section className="card">
			<h2>7天内要到期的栏目</h2>
			{columns.length === 0 ? (
				<p className="small">没有。</p>
			) : (
				<div className="scroll">
					<table>
						<thead>
							<tr>
								{['栏目', '类型', '上次更新', '还剩', '在途稿'].map((head) => (
									<th key={head} scope="col">
										{head}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{columns.map(({ name, pace, last, left, underWay }) => (
								<tr key={name}>
									<th scope="row">{name}</th>
									<td>{pace === 'news' ? '动态' : '公告'}</td>
									<td className="num nowrap">{last && printDay(last)}</td>
									<td className="num">{left}天</td>
									<td>{underWay > 0 ? `${underWay}篇` : '没有，要约稿'}</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
		</section>
	)
}
