'use client'
import type { LivePiece } from '../../command/load-live.ts'
import { stepName } from '../../review/names.ts'
import { printMoment } from '../../trail/print-moment.ts'

/** Every signature with what it was given for, voided ones among them. */
export function Signatures({ live }: { live: LivePiece }) {
	const now = new Date()
	const digests = new Set(live.entries.map(({ digest }) => digest))
	const rows = live.steps.flatMap(({ id, name, given }) =>
		given.map((one) => ({ ...one, id, step: name })),
	)
	return (
		<section className="card" aria-labelledby="live-signatures">
			<h2 id="live-signatures">签字记录</h2>
			<div className="scroll">
				<table>
					<thead>
						<tr>
							{['步骤', '谁', '时间', '签的指纹'].map((name) => (
								<th key={name} scope="col">
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<tr key={`${row.id}${row.at}`}>
								<th scope="row" className="nowrap">
									{row.step || stepName(row.id)}
								</th>
								<td>{row.name}</td>
								<td className="num nowrap">{printMoment(row.at, now)}</td>
								<td>
									<span className="mono">{row.digest.slice(0, 8)}</span>
									<div className="small">
										{row.valid || digests.has(row.digest) ? (
											<span className="muted">
												{digests.has(row.digest) ? '✓ 签发件' : '送审稿'}
											</span>
										) : (
											<span className="pill bad">
												作废：{row.void === 'changed' ? '内容改过' : '退回过'}
											</span>
										)}
									</div>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	)
}
