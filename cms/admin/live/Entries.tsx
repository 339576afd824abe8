'use client'
import type { LivePiece } from '../../command/load-live.ts'
import { printMoment } from '../../trail/print-moment.ts'

/** All entries of the log about this piece. */
export function Entries({ live }: { live: LivePiece }) {
	const now = new Date()
	return (
		<section className="card" aria-labelledby="live-entries">
			<h2 id="live-entries">发布记录（{live.entries.length}条）</h2>
			<div className="scroll">
				<table>
					<thead>
						<tr>
							{['序号', '时间', '动作', '经办', '说明', '内容指纹', '本条指纹'].map((name) => (
								<th key={name} scope="col">
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{live.entries.map((entry) => (
							<tr key={entry.seq}>
								<th scope="row" className="num">
									{entry.seq}
								</th>
								<td className="nowrap num">{printMoment(entry.at, now)}</td>
								<td className="nowrap">{entry.action === 'publish' ? '发布' : '撤稿'}</td>
								<td>{entry.name}</td>
								<td>{entry.reason}</td>
								<td className="mono">{entry.digest.slice(0, 8)}</td>
								<td className="mono">{entry.hash.slice(0, 8)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	)
}
