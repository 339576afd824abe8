'use client'
import { printDay } from '../../../content/day.ts'
import type { Day } from '../../../content/route.ts'
import type { ShownFigure } from '../../command/load-ledger.ts'

type Act = (figure: ShownFigure) => void | Promise<void>
type Props = {
	figures: readonly ShownFigure[]
	mayEdit: boolean
	onCheck: Act
	onUpdate: Act
	onCite: Act
}

/** The ledger, a figure a row; what may not be checked says why. */
export function LedgerTable({ figures, mayEdit, ...acts }: Props) {
	return (
		<div className="scroll">
			<table className="ledger">
				<caption className="sr">数据台账</caption>
				<thead>
					<tr>
						<th scope="col">指标</th>
						<th scope="col" className="r">
							数
						</th>
						{['截至', '出处', '核对'].map((head) => (
							<th key={head} scope="col">
								{head}
							</th>
						))}
						<th scope="col" className="r">
							引用
						</th>
						<th scope="col">
							<span className="sr">操作</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{figures.map((figure) => (
						<Row key={figure.code} figure={figure} mayEdit={mayEdit} {...acts} />
					))}
				</tbody>
			</table>
		</div>
	)
}

function Row({
	figure,
	mayEdit,
	onCheck,
	onUpdate,
	onCite,
}: Omit<Props, 'figures'> & { figure: ShownFigure }) {
	const { code, label, asOf, source, note, isHeadline, usedIn } = figure
	const { entered, checked, checkRefusals } = figure
	return (
		<tr>
			<th scope="row">
				{label}
				{isHeadline && <span className="pill line">横幅下</span>}
				{note && <div className="small muted">{note}</div>}
			</th>
			<td className="r num nowrap">
				<Amount figure={figure} />
			</td>
			<td className="nowrap num">{isDay(asOf) ? printDay(asOf) : '没有登记'}</td>
			<td>
				{source || '没有登记'}
				<Sum figure={figure} />
			</td>
			<td>
				<span className={checked ? 'pill ok' : 'pill warn'}>
					{checked ? '✓ 已核' : '等第二人核'}
				</span>
				<div className="small muted">
					{entered && `${entered}填`}
					{checked && `，${checked}核`}
				</div>
				{mayEdit && !checked && checkRefusals.length > 0 && (
					<p className="small muted why" id={whyOf(code)}>
						{checkRefusals.join('')}
					</p>
				)}
			</td>
			<td className="r">
				<button
					type="button"
					className="btn text"
					aria-label={`${label}被${usedIn.length}篇引用`}
					onClick={() => void onCite(figure)}
				>
					{usedIn.length}篇
				</button>
			</td>
			<td>
				{mayEdit && (
					<div className="row acts">
						{!checked && <CheckButton figure={figure} onCheck={onCheck} />}
						<button
							type="button"
							className="btn mini subtle"
							aria-label={`更新${label}`}
							onClick={() => void onUpdate(figure)}
						>
							更新
						</button>
					</div>
				)}
			</td>
		</tr>
	)
}

function Amount({ figure }: { figure: ShownFigure }) {
	const { value, qualifier, numerator, unit, display } = figure
	if (display) return <strong>{display}</strong>
	return (
		<>
			<strong>
				{numerator ?? value ?? '？'}
				{qualifier}
			</strong>{' '}
			{unit}
		</>
	)
}

/** A rate shows both its terms. */
function Sum({ figure: { numerator, denominator, rate } }: { figure: ShownFigure }) {
	if (!rate) return null
	return (
		<div className="small muted">
			自动算：{numerator}÷{denominator}＝{rate}，四舍五入到2位
		</div>
	)
}

function CheckButton({ figure, onCheck }: { figure: ShownFigure; onCheck: Act }) {
	const { code, label, checkRefusals } = figure
	const isBarred = checkRefusals.length > 0
	return (
		<button
			type="button"
			className="btn mini"
			aria-label={`核对${label}`}
			aria-disabled={isBarred}
			aria-describedby={isBarred ? whyOf(code) : undefined}
			onClick={() => {
				if (!isBarred) void onCheck(figure)
			}}
		>
			核对
		</button>
	)
}

function isDay(text: string): text is Day {
	return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

/** Of the reasons why a figure may not be checked. */
function whyOf(code: string): string {
	return `check-why-${code}`
}
