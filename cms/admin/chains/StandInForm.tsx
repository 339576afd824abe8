'use client'
import { type FormEvent, useState } from 'react'
import { dayAfter, midnightOf } from '../../../content/day.ts'
import type { Day } from '../../../content/route.ts'
import type { Signer } from '../../command/chains-endpoint.ts'
import type { Role } from '../../review/chain.ts'
import { roleNames } from '../../review/names.ts'
import type { StandIn } from '../../review/stand-in.ts'

type Props = {
	signers: readonly Signer[]
	today: Day
	onAdd: (person: Signer, given: StandIn) => Promise<boolean>
}
const signing: readonly Role[] = ['unit-lead', 'editor', 'proofreader', 'director', 'chief']

/** One more substitute: for whom, who, as what, from which day to which, both counted. */
export function StandInForm({ signers, today, onAdd }: Props) {
	const [absent, setAbsent] = useState('')
	const [role, setRole] = useState<Role | ''>('')
	const [person, setPerson] = useState('')
	const [from, setFrom] = useState<string>(today)
	const [to, setTo] = useState<string>(today)
	const [lacking, setLacking] = useState('')
	const held = (signers.find(({ id }) => id === absent)?.roles ?? []).filter((one) =>
		signing.includes(one),
	)
	const chosen = held.find((one) => one === role) ?? held[0]
	const add = async (event: FormEvent) => {
		event.preventDefault()
		const who = signers.find(({ id }) => id === person)
		const words = [
			...(absent ? [] : ['代谁签']),
			...(who ? [] : ['谁来代']),
			...(from && to ? [] : ['起止日期']),
		]
		setLacking(words.length > 0 ? `还差：${words.join('、')}。` : '')
		if (!who || !chosen || words.length > 0) return
		const period = { from: midnightOf(from as Day), to: midnightOf(dayAfter(to as Day)) }
		const done = await onAdd(who, { role: chosen, for: absent, ...period })
		if (!done) return
		setAbsent('')
		setPerson('')
	}
	return (
		<form
			className="row"
			style={{ marginTop: 12, alignItems: 'flex-end' }}
			onSubmit={(event) => void add(event)}
		>
			<Choice label="代谁签" value={absent} onChoose={setAbsent} options={optionsOf(signers)} />
			<label className="field">
				<span>代哪个身份</span>
				<select value={chosen ?? ''} onChange={({ target }) => setRole(target.value as Role)}>
					{held.length === 0 && <option value="">先选代谁签</option>}
					{held.map((one) => (
						<option key={one} value={one}>
							{roleNames[one]}
						</option>
					))}
				</select>
			</label>
			<Choice
				label="谁来代"
				value={person}
				onChoose={setPerson}
				options={optionsOf(signers.filter(({ id }) => id !== absent))}
			/>
			<DayField label="从" value={from} onChange={setFrom} />
			<DayField label="到（含当天）" value={to} onChange={setTo} />
			<button type="submit" className="btn">
				设代签
			</button>
			<span role="alert">{lacking}</span>
		</form>
	)
}

function optionsOf(signers: readonly Signer[]): readonly (readonly [string, string])[] {
	return signers.filter(({ roles }) => !roles.includes('admin')).map(({ id, name }) => [id, name])
}

function Choice(props: {
	label: string
	value: string
	options: readonly (readonly [string, string])[]
	onChoose: (value: string) => void
}) {
	const { label, value, options, onChoose } = props
	return (
		<label className="field">
			<span>{label}</span>
			<select value={value} onChange={({ target }) => onChoose(target.value)}>
				<option value="">请选</option>
				{options.map(([one, name]) => (
					<option key={one} value={one}>
						{name}
					</option>
				))}
			</select>
		</label>
	)
}

function DayField(props: { label: string; value: string; onChange: (day: string) => void }) {
	const { label, value, onChange } = props
	return (
		<label className="field">
			<span>{label}</span>
			<input type="date" value={value} onChange={({ target }) => onChange(target.value)} />
		</label>
	)
}
