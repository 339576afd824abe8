'use client'
import type { LiveCorrection } from '../../command/live-corrections.ts'
import type { LivePiece } from '../../command/load-live.ts'
import { printMoment } from '../../trail/print-moment.ts'
import { Parts } from '../manuscript/Parts.tsx'

/** Changed places that are shown of one correction; the comparison has all. */
const mostShown = 6

/** What each correction changed, what readers were told of it, and who signed it. */
export function Corrections({ live }: { live: LivePiece }) {
	const { corrections } = live
	return (
		<section className="card" aria-labelledby="live-corrections">
			<h2 id="live-corrections">更正（{corrections.length}条）</h2>
			{corrections.length === 0 ? (
				<p className="small muted">没有更正。</p>
			) : (
				<div className="scroll">
					<table>
						<thead>
							<tr>
								{['时间', '改了什么', '读者看到的说明', '签字'].map((name) => (
									<th key={name} scope="col">
										{name}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{corrections.map((one) => (
								<Row key={one.at} one={one} />
							))}
						</tbody>
					</table>
				</div>
			)}
		</section>
	)
}

function Row({ one }: { one: LiveCorrection }) {
	return (
		<tr>
			<td className="nowrap num">{printMoment(one.at, new Date())}</td>
			<td>
				<Changes one={one} />
			</td>
			<td>{one.text}</td>
			<td className="small">
				{one.signed.map(({ step, name }) => (
					<div key={step}>
						{step} {name}
					</div>
				))}
			</td>
		</tr>
	)
}

function Changes({ one }: { one: LiveCorrection }) {
	const { changes, compare } = one
	const left = (changes?.length ?? 0) - mostShown
	return (
		<>
			{!changes && <span className="muted">更正以前的稿不在这里。</span>}
			{changes?.length === 0 && <span className="muted">正文没有改，只加了说明。</span>}
			{changes?.slice(0, mostShown).map(({ label, parts }, at) => (
				<div key={`${at} ${label}`}>
					{label && <span className="muted">{label} </span>}
					<Parts parts={parts} side={null} />
				</div>
			))}
			{left > 0 && <div className="muted">另有{left}处。</div>}
			{compare && (
				<a className="small" href={compare}>
					两稿对比
				</a>
			)}
		</>
	)
}
