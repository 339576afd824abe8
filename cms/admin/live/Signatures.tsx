'use client'
import type { LiveSignature } from '../../command/live-signatures.ts'
import type { LivePiece } from '../../command/load-live.ts'
import { printMoment } from '../../trail/print-moment.ts'

/** Every signature with what was said and what it was given for, voided ones among them. */
export function Signatures({ live }: { live: LivePiece }) {
	const now = new Date()
	return (
		<section className="card" aria-labelledby="live-signatures">
			<h2 id="live-signatures">签字记录</h2>
			<div className="scroll">
				<table>
					<thead>
						<tr>
							{['步骤', '谁', '时间', '意见', '签的指纹'].map((name) => (
								<th key={name} scope="col">
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{live.signatures.map((one) => (
							<tr key={`${one.stepId}${one.at}`}>
								<th scope="row" className="nowrap">
									{one.step}
								</th>
								<td>{one.name}</td>
								<td className="num nowrap">{printMoment(one.at, now)}</td>
								<td>{one.opinion}</td>
								<td>
									<span className="mono">{one.digest.slice(0, 8)}</span>
									<div className="small">
										<Became {...one} />
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

function Became({ became, changed }: LiveSignature) {
	switch (became.kind) {
		case 'live':
			return <span className="muted">✓ 线上这一版</span>
		case 'published':
			return (
				<span className="muted">
					{became.time === 1 ? '✓ 首发件' : `✓ 第${became.time}次发布的`}
				</span>
			)
		case 'submission':
			return <span className="muted">送审稿</span>
		case 'waiting':
			return <span className="pill line">还没有上线</span>
		case 'reopened':
			return <span className="pill bad">作废：退回过</span>
		case 'changed':
			return (
				<span className="pill bad">
					作废：{changed ? `${changed.by}改了${changed.places}处` : '内容改过'}
				</span>
			)
	}
}
