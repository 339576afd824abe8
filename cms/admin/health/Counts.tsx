import type { Check } from '../../health/checks.ts'
import { countsOf, levelNames } from '../../health/summary.ts'
import { pills } from './pills.ts'

/** The four counts. */
export function Counts({ checks }: { checks: readonly Check[] }) {
	return (
		<div className="cards four">
			{countsOf(checks).map(({ standing, count, names }) => {
				const isFine = standing === 'ok' || count === 0
				return (
					<section key={standing} className="card" data-standing={standing}>
						<div className="row">
							<h2>{levelNames[standing]}</h2>
							<span className="grow" />
							<span className={`pill ${isFine ? 'ok' : pills[standing].tone}`} aria-hidden="true">
								{isFine ? '✓' : pills[standing].mark}
							</span>
						</div>
						<p className="big num">{count}</p>
						<p className="small muted">{names.slice(0, 3).join('、')}</p>
					</section>
				)
			})}
		</div>
	)
}
