'use client'
import type { Typed } from '../../ledger/typed.ts'

type Props = { typed: Typed; onChange: (to: Partial<Typed>) => void }

/** The fields of a figure: counted, or a rate with both its terms. */
export function FigureFields({ typed, onChange }: Props) {
	const text = (name: keyof Typed, label: string, hint = '') => (
		<label className="field">
			<span>{label}</span>
			<input
				type="text"
				value={String(typed[name])}
				placeholder={hint}
				onChange={({ target }) => onChange({ [name]: target.value })}
			/>
		</label>
	)
	return (
		<div className="figure-fields">
			{text('label', '指标', '收集群众诉求')}
			<fieldset className="choices">
				<legend>怎么算</legend>
				{[false, true].map((isRate) => (
					<label key={String(isRate)}>
						<input
							type="radio"
							name="is-rate"
							checked={typed.isRate === isRate}
							onChange={() => onChange({ isRate })}
						/>{' '}
						{isRate ? '比率（写分子、分母）' : '一个数'}
					</label>
				))}
			</fieldset>
			<div className="row terms">
				{typed.isRate ? (
					<>
						{text('numerator', '分子', '1621')}
						{text('denominator', '分母', '1782')}
					</>
				) : (
					<>
						{text('value', '数', '1782')}
						<label className="field">
							<span>余、多</span>
							<select
								value={typed.qualifier}
								onChange={({ target }) =>
									onChange({ qualifier: target.value as Typed['qualifier'] })
								}
							>
								<option value="">准数</option>
								<option value="余">余</option>
								<option value="多">多</option>
							</select>
						</label>
					</>
				)}
				{text('unit', '单位', '件')}
				<label className="field">
					<span>截至</span>
					<input
						type="date"
						value={typed.asOf}
						onChange={({ target }) => onChange({ asOf: target.value })}
					/>
				</label>
			</div>
			{text('source', '出处', '谁报送的，或哪份材料')}
			{text('note', '备注（专题页上给读者看）')}
			{text('display', '写法（数和单位连着读不顺时才填）', '3万多份')}
		</div>
	)
}
