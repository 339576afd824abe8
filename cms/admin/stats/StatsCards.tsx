import { everything, queryOf } from '../../queue/filter.ts'
import type { StatsPage } from '../../tally/page.ts'
import { schemeWords } from '../../tally/scheme-words.ts'
import { SchemeForm } from './SchemeForm.tsx'

/** Below the table: who has nothing yet, why texts came back, how points are given. */
export function StatsCards({ page, onSaved }: { page: StatsPage; onSaved: () => void }) {
	const { unused, reasons, scheme, closing, may, audience } = page
	const silent = unused.filter(({ submitted }) => submitted === 0)
	return (
		<div className="cards">
			<section className="card">
				<h2>{closing.at ? '这个月没有采用的' : '本月还没有采用'}</h2>
				{unused.length === 0 && (
					<p className="small">{audience === 'all' ? '每个单位都有采用。' : '没有。'}</p>
				)}
				<ul className="small stack-s">
					{unused
						.filter(({ submitted }) => submitted > 0)
						.map(({ unit, id, name, submitted, returned, underWay }) => (
							<li key={unit}>
								{name}：来稿{submitted}篇{returned > 0 && `，退回${returned}篇`}
								{underWay > 0 && `，审校中${underWay}篇`}。
								{id && (
									<a
										className="no-print"
										href={`/admin?${queryOf({ ...everything, tab: returned > 0 && underWay === 0 ? 'returned' : 'transit', unit: id })}`}
									>
										看{name}的稿件
									</a>
								)}
							</li>
						))}
					{silent.length > 0 && (
						<li>
							没有来稿的{silent.length}个单位：{silent.map(({ name }) => name).join('、')}。
						</li>
					)}
				</ul>
			</section>
			<section className="card">
				<h2>退稿理由最多的</h2>
				{reasons.length === 0 && <p className="small">没有退稿。</p>}
				<ol className="small stack-s">
					{reasons.slice(0, 5).map(({ code, name, count }) => (
						<li key={code}>
							{code} {name}，{count}次
						</li>
					))}
				</ol>
			</section>
			<section className="card">
				<h2>计分办法（{scheme.name}）</h2>
				<p className="small">
					{schemeWords(scheme)}合写按人数平分，撤稿不计，同分看采用篇数。
					{closing.at ? '这是结账时的办法，不再变。' : '改办法只影响没结账的月份。'}
				</p>
				{may.editScheme && !closing.at && <SchemeForm scheme={scheme} onSaved={onSaved} />}
			</section>
		</div>
	)
}
