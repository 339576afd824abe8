import { printDay } from '../../../content/day.ts'
import type { Day } from '../../../content/route.ts'
import type { ShownPiece } from '../../command/load-ledger.ts'

/** What is written for a campaign, and where each piece stands. */
export function PieceTable({ name, pieces }: { name: string; pieces: readonly ShownPiece[] }) {
	if (pieces.length === 0) return <p className="empty">这个专题还没有{name}。</p>
	return (
		<div className="scroll">
			<table>
				<caption className="sr">{name}</caption>
				<thead>
					<tr>
						{['标题', '单位', '到了哪一步', '见报日'].map((head) => (
							<th key={head} scope="col">
								{head}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{pieces.map(({ id, href, title, unit, isLive, stands, day }) => (
						<tr key={id}>
							<th scope="row">
								<a className="t" href={href}>
									{title}
								</a>
							</th>
							<td>{unit}</td>
							<td>
								<span className={isLive ? 'pill ok' : 'pill line'}>{stands}</span>
							</td>
							<td className="num nowrap">{day && printDay(day as Day)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}
