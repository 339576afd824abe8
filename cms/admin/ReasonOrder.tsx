'use client'
import { useId, useState } from 'react'
import { returnReasons, withdrawReasons } from '../review/reasons.ts'

type Props = {
	name: string
	/** The words go to the public page, not to the author. */
	forReaders: boolean
	onGive: (order: object) => void
}

/** Asks for a numbered reason and one's own words before something is sent back, refused or withdrawn. */
export function ReasonOrder({ name, forReaders, onGive }: Props) {
	const reasons = forReaders ? withdrawReasons : returnReasons
	const [code, setCode] = useState<string>(reasons[0]?.code ?? '')
	const [text, setText] = useState('')
	const base = useId()
	return (
		<fieldset>
			<legend>{name}</legend>
			<label htmlFor={`${base}-code`}>理由</label>
			<select id={`${base}-code`} value={code} onChange={({ target }) => setCode(target.value)}>
				{reasons.map((reason) => (
					<option key={reason.code} value={reason.code}>
						{reason.code} {reason.name}
					</option>
				))}
			</select>
			<label htmlFor={`${base}-text`}>{forReaders ? '告诉读者的话' : '请他怎么改'}</label>
			<textarea
				id={`${base}-text`}
				value={text}
				onChange={({ target }) => setText(target.value)}
				required
			/>
			<button
				type="button"
				onClick={() => onGive(forReaders ? { reason: code, text } : { reasons: [{ code, text }] })}
			>
				确定{name}
			</button>
		</fieldset>
	)
}
