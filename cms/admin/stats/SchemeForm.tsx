'use client'
import { useRef, useState } from 'react'
import { type Condition, conditionOf, conditions, whenOf } from '../../tally/conditions.ts'
import { type Scheme, scheme as schemeSchema } from '../../tally/scheme.ts'
import { send } from '../order.ts'
import { refusedWords } from '../pages/refused-words.ts'
import { Said } from '../pages/Said.tsx'

type Rule = Scheme['rules'][number]

/** 改办法: the rules of the scheme as a table. It counts for the months that are not closed. */
export function SchemeForm({ scheme, onSaved }: { scheme: Scheme; onSaved: () => void }) {
	const dialog = useRef<HTMLDialogElement>(null)
	const [draft, setDraft] = useState(scheme)
	const [said, setSaid] = useState('')
	const change = (at: number, to: Partial<Rule>) =>
		setDraft((before) => ({
			...before,
			rules: before.rules.map((rule, index) => (index === at ? { ...rule, ...to } : rule)),
		}))
	const save = async () => {
		const given = schemeSchema.safeParse(draft)
		if (!given.success) {
			return setSaid('没有存：办法要有名称，每条要有名称和不小于0的分数，至少留一条。')
		}
		const words = refusedWords(await send('/api/globals/settings', { scheme: given.data }))
		setSaid(words)
		if (words) return
		dialog.current?.close()
		onSaved()
	}
	return (
		<>
			<button
				type="button"
				className="btn mini subtle no-print"
				onClick={() => {
					setDraft(scheme)
					setSaid('')
					dialog.current?.showModal()
				}}
			>
				改办法
			</button>
			<dialog ref={dialog} className="wide" aria-labelledby="scheme-title">
				<h2 id="scheme-title">改计分办法</h2>
				<p className="small muted">没结账的月份马上按新办法算，结了账的不变。一篇只计最高一项。</p>
				<label className="field">
					<span>名称</span>
					<input
						type="text"
						value={draft.name}
						onChange={({ target }) => setDraft({ ...draft, name: target.value })}
					/>
				</label>
				<div className="scroll">
					<table>
						<thead>
							<tr>
								{['叫什么', '什么样的稿件', '分数', ''].map((head) => (
									<th key={head} scope="col">
										{head || <span className="sr">操作</span>}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{draft.rules.map((rule, at) => (
								<RuleLine
									key={at}
									at={at}
									rule={rule}
									onChange={(to) => change(at, to)}
									onRemove={() => setDraft({ ...draft, rules: draft.rules.toSpliced(at, 1) })}
								/>
							))}
						</tbody>
					</table>
				</div>
				<button
					type="button"
					className="btn mini subtle"
					onClick={() =>
						setDraft({ ...draft, rules: [...draft.rules, { name: '', points: 1, when: {} }] })
					}
				>
					加一条
				</button>
				<Said words={said} isRefusal />
				<form method="dialog" className="row">
					<button type="button" className="btn primary" onClick={() => void save()}>
						保存
					</button>
					<button type="submit" className="btn subtle">
						不改了 <kbd>Esc</kbd>
					</button>
				</form>
			</dialog>
		</>
	)
}

function RuleLine(props: {
	at: number
	rule: Rule
	onChange: (to: Partial<Rule>) => void
	onRemove: () => void
}) {
	const { at, rule, onChange, onRemove } = props
	const given = conditionOf(rule.when)
	const place = `第${at + 1}条`
	return (
		<tr>
			<td>
				<input
					type="text"
					aria-label={`${place}的名称`}
					value={rule.name}
					onChange={({ target }) => onChange({ name: target.value })}
				/>
			</td>
			<td className="nowrap">
				{given ? (
					<>
						<select
							aria-label={`${place}的条件`}
							value={given.condition}
							onChange={({ target }) =>
								onChange({ when: whenOf(target.value as Condition, given.number) })
							}
						>
							{Object.entries(conditions).map(([value, { name }]) => (
								<option key={value} value={value}>
									{name}
								</option>
							))}
						</select>
						{conditions[given.condition].number && (
							<>
								{' '}
								<input
									type="number"
									min={1}
									aria-label={`${place}至少多少${conditions[given.condition].number}`}
									value={given.number}
									onChange={({ target }) =>
										onChange({ when: whenOf(given.condition, Number(target.value)) })
									}
								/>{' '}
								{conditions[given.condition].number}
							</>
						)}
					</>
				) : (
					<span className="small muted">几个条件一起，在“设置”里改</span>
				)}
			</td>
			<td className="nowrap">
				<input
					type="number"
					min={0}
					step={0.5}
					aria-label={`${place}的分数`}
					value={rule.points}
					onChange={({ target }) => onChange({ points: Number(target.value) })}
				/>{' '}
				分
			</td>
			<td>
				<button
					type="button"
					className="btn mini subtle"
					aria-label={`删掉${place}`}
					onClick={onRemove}
				>
					删掉
				</button>
			</td>
		</tr>
	)
}
