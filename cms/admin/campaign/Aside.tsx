import { printDay } from '../../../content/day.ts'
import type { LedgerPage } from '../../command/load-ledger.ts'

/** What belongs to the campaign besides its figures. */
export function Aside({ page }: { page: LedgerPage }) {
	return (
		<aside className="stack" aria-label="专题要点">
			<Channels page={page} />
			<section className="card">
				<h2>文书</h2>
				{page.notices.length === 0 && <p className="small muted">还没有文书。</p>}
				<ul className="small stack-s">
					{page.notices.map(({ id, href, title, stands }) => (
						<li key={id}>
							<a href={href}>{title}</a> <span className="muted">{stands}</span>
						</li>
					))}
				</ul>
			</section>
			{(page.meetings.length > 0 || page.rounds.length > 0) && (
				<section className="card">
					<h2>清单</h2>
					<dl className="facts">
						{page.meetings.map(({ day, name }) => (
							<div key={`${day}${name}`}>
								<dt>{printDay(day)}</dt>
								<dd>{name}</dd>
							</div>
						))}
						{page.rounds.length > 0 && (
							<div>
								<dt>轮次</dt>
								<dd>{page.rounds.map(({ name }) => name).join('、')}</dd>
							</div>
						)}
					</dl>
				</section>
			)}
			<section className="card">
				<h2>比率怎么写</h2>
				<p className="small">
					写率必须能点出分子分母。统一四舍五入到2位小数，和专题页一样；分子分母是同一天的数，一项只填一个截至日。
				</p>
			</section>
		</aside>
	)
}

function Channels({ page: { channels, notices } }: { page: LedgerPage }) {
	return (
		<section className="card">
			<h2>宣传渠道</h2>
			{channels.length === 0 && <p className="small muted">还没有登记渠道。</p>}
			<ul className="small stack-s">
				{channels.map(({ name, kind, does, notice }) => {
					const carried = notices.find(({ piece }) => piece === notice)
					const isWaiting = notice !== undefined && !carried?.isLive
					return (
						<li key={`${kind}${name}`} className="channel">
							<b aria-hidden="true">{isWaiting ? '!' : '✓'}</b>
							<span>
								{name}（{kind}）：{does.join('、')}
								{isWaiting && '。它带的文书还没发布'}
							</span>
						</li>
					)
				})}
			</ul>
		</section>
	)
}
