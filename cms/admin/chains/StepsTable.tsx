import type { Chain, Role, Step } from '../../review/chain.ts'
import { roleNames } from '../../review/names.ts'
import type { Staff } from '../../review/staffing.ts'
import { staffedBy } from '../../review/staffing-words.ts'

type Props = {
	chain: Chain
	staff: readonly Staff[]
	mayEdit: boolean
	onChange: (at: number, change: Partial<Step>) => void
	onMove: (at: number, by: 1 | -1) => void
	onRemove: (at: number) => void
}
const heads = ['顺序', '名称', '谁签', '审还是校', '管哪些稿', '签的是', '限时', '现有人数']
const signing = ['unit-lead', 'editor', 'proofreader', 'director', 'chief'] as const
const roles = signing.map((role) => [role, roleNames[role]] as const)
const kinds = [
	['review', '审'],
	['proof', '校'],
] as const
const scopes = [
	['unit', '本单位'],
	['all', '全部'],
] as const
const covers = [
	['submission', '送审稿'],
	['content', '当前稿'],
] as const

/** The steps of a chain in order, with how many people there are for each. */
export function StepsTable({ chain, staff, mayEdit, onChange, onMove, onRemove }: Props) {
	return (
		<div className="scroll">
			<table>
				<caption className="sr">步骤</caption>
				<thead>
					<tr>
						{heads.map((head) => (
							<th key={head} scope="col">
								{head}
							</th>
						))}
						{mayEdit && (
							<th scope="col">
								<span className="sr">操作</span>
							</th>
						)}
					</tr>
				</thead>
				<tbody>
					{chain.map((step, at) => {
						const { words, worry } = staffedBy(step, staff)
						const cell = (label: string, value: string, options: Options, to: Change) => (
							<Choice
								{...{ value, options, mayEdit }}
								label={`${step.name}：${label}`}
								onChoose={(chosen) => onChange(at, to(chosen))}
							/>
						)
						return (
							<tr key={step.id}>
								<td className="num">{at + 1}</td>
								<th scope="row">
									{mayEdit ? (
										<input
											type="text"
											size={10}
											aria-label={`第${at + 1}步的名称`}
											value={step.name}
											onChange={({ target }) => onChange(at, { name: target.value })}
										/>
									) : (
										step.name
									)}
									<div className="mono muted">{step.id}</div>
								</th>
								<td>{cell('谁签', step.role, roles, (role) => ({ role: role as Role }))}</td>
								<td>
									{cell('审还是校', step.kind, kinds, (kind) => ({ kind: kind as Step['kind'] }))}
								</td>
								<td>
									{cell('管哪些稿', step.scope, scopes, (scope) => ({
										scope: scope as Step['scope'],
									}))}
								</td>
								<td>
									{cell('签的是', step.covers, covers, (covers) => ({
										covers: covers as Step['covers'],
									}))}
								</td>
								<td className="num nowrap">
									{mayEdit ? (
										<input
											type="number"
											min={1}
											aria-label={`${step.name}：限时几小时`}
											value={step.hours}
											onChange={({ target }) => onChange(at, { hours: Number(target.value) })}
										/>
									) : (
										step.hours
									)}{' '}
									小时
								</td>
								<td className="nowrap">
									{worry ? <span className="pill warn">{words}</span> : words}
								</td>
								{mayEdit && (
									<td className="nowrap">
										<Moves {...{ step, at, onMove, onRemove }} last={chain.length - 1} />
									</td>
								)}
							</tr>
						)
					})}
				</tbody>
			</table>
		</div>
	)
}

type Options = readonly (readonly [string, string])[]
type Change = (chosen: string) => Partial<Step>

function Choice(props: {
	label: string
	value: string
	options: Options
	mayEdit: boolean
	onChoose: (value: string) => void
}) {
	const { label, value, options, mayEdit, onChoose } = props
	if (!mayEdit) return <>{options.find(([one]) => one === value)?.[1]}</>
	return (
		<select aria-label={label} value={value} onChange={({ target }) => onChoose(target.value)}>
			{options.map(([one, name]) => (
				<option key={one} value={one}>
					{name}
				</option>
			))}
		</select>
	)
}

function Moves(props: {
	step: Step
	at: number
	last: number
	onMove: Props['onMove']
	onRemove: Props['onRemove']
}) {
	const { step, at, last, onMove, onRemove } = props
	return (
		<>
			<button
				type="button"
				className="btn mini subtle"
				aria-label={`上移${step.name}`}
				aria-disabled={at === 0}
				onClick={() => onMove(at, -1)}
			>
				↑
			</button>{' '}
			<button
				type="button"
				className="btn mini subtle"
				aria-label={`下移${step.name}`}
				aria-disabled={at === last}
				onClick={() => onMove(at, 1)}
			>
				↓
			</button>{' '}
			<button
				type="button"
				className="btn mini subtle"
				aria-label={`去掉${step.name}`}
				aria-disabled={last === 0}
				onClick={() => onRemove(at)}
			>
				✕
			</button>
		</>
	)
}
