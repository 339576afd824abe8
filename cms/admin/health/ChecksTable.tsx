'use client'
import { useRef, useState } from 'react'
import type { Check } from '../../health/checks.ts'
import type { Errand } from '../../health/errand.ts'
import { levelNames, standingOf } from '../../health/summary.ts'
import { printMoment } from '../../trail/print-moment.ts'
import { pills } from './pills.ts'

type Props = {
	checks: readonly Check[]
	errands: readonly Errand[]
	mayGive: boolean
	onGive: (check: Check) => void
	onRemind: (check: Check) => void
}

/** Every check, worst first, with who mends it until when and the list of where to look. */
export function ChecksTable({ checks, errands, mayGive, onGive, onRemind }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	const [shown, setShown] = useState<Check>()
	return (
		<>
			<div className="scroll">
				<table>
					<caption className="sr">检查项</caption>
					<thead>
						<tr>
							{['检查项', '现在', '标准', '说明', '多少会否决', '谁办、何时'].map((head) => (
								<th key={head} scope="col">
									{head}
								</th>
							))}
							<th scope="col">
								<span className="sr">操作</span>
							</th>
						</tr>
					</thead>
					<tbody>
						{checks.map((check) => {
							const standing = standingOf(check)
							const errand = errands.find((one) => one.check === check.id)
							const isOpen = check.level !== 'ok'
							return (
								<tr key={check.id}>
									<th scope="row" className="nowrap">
										<span className={`pill ${pills[standing].tone}`}>
											<span aria-hidden="true">{pills[standing].mark}</span>
											{levelNames[standing]}
										</span>{' '}
										{check.name}
									</th>
									<td className="nowrap num">
										<strong>{check.found}</strong>
									</td>
									<td className="nowrap">{check.standard}</td>
									<td>{check.detail}</td>
									<td className="small">{check.vetoAt}</td>
									<td className="small">
										{isOpen && (errand ? <WhoMends errand={errand} /> : '还没派人')}
									</td>
									<td>
										<div className="row" style={{ gap: 4 }}>
											{isOpen && mayGive && (
												<button
													type="button"
													className="btn mini subtle"
													aria-label={`${check.name}：${errand ? '改派' : '派人'}`}
													onClick={() => onGive(check)}
												>
													{errand ? '改派' : '派人'}
												</button>
											)}
											{isOpen && mayGive && errand && (
												<button
													type="button"
													className="btn mini subtle"
													aria-label={`${check.name}：催办`}
													onClick={() => onRemind(check)}
												>
													催办
												</button>
											)}
											{check.list.length > 0 && (
												<button
													type="button"
													className="btn mini subtle"
													aria-label={`${check.name}：看清单`}
													onClick={() => {
														setShown(check)
														dialog.current?.showModal()
													}}
												>
													看清单
												</button>
											)}
										</div>
									</td>
								</tr>
							)
						})}
					</tbody>
				</table>
			</div>
			<dialog ref={dialog} className="wide" aria-labelledby="health-list">
				<h2 id="health-list">
					{shown?.name}（{shown?.found}）
				</h2>
				<ol className="small stack-s rules">
					{shown?.list.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ol>
				<form method="dialog">
					<button type="submit" className="btn">
						关闭 <kbd>Esc</kbd>
					</button>
				</form>
			</dialog>
		</>
	)
}

function WhoMends({ errand: { unit, by } }: { errand: Errand }) {
	return (
		<>
			{unit}
			<div className="num nowrap">
				{printMoment(by, new Date())}
				{by < new Date().toISOString() && <span className="pill bad">过期</span>}
			</div>
		</>
	)
}
