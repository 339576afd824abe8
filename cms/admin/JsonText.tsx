'use client'
import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'

/** A list as text. Payload's own field loads its editor from another host, which this program never calls. */
export function JsonText({ field, path: given, readOnly }: JSONFieldClientProps) {
	const { value, setValue, path, showError, errorMessage } = useField<unknown>({
		potentiallyStalePath: given,
	})
	const [typed, setTyped] = useState<string>()
	const [wrong, setWrong] = useState(false)
	const shown = typed ?? (value === undefined ? '' : JSON.stringify(value, undefined, 2))
	const description = field.admin?.description
	const id = `field-${path.replaceAll('.', '__')}`
	const take = (text: string) => {
		setTyped(text)
		try {
			setValue(text.trim() === '' ? null : JSON.parse(text))
			setWrong(false)
		} catch {
			// Half-typed: the last whole value stays until it reads again.
			setWrong(true)
		}
	}
	return (
		<div className="field-type textarea">
			<FieldLabel
				htmlFor={id}
				label={field.label ?? ''}
				required={field.required ?? false}
				path={path}
			/>
			<textarea
				id={id}
				className="textarea-element"
				style={{ width: '100%', fontFamily: 'monospace', padding: '8px' }}
				rows={Math.min(24, shown.split('\n').length + 1)}
				value={shown}
				readOnly={readOnly === true || field.admin?.readOnly === true}
				aria-invalid={wrong || showError}
				onChange={(event) => take(event.target.value)}
			/>
			{wrong && <p role="alert">括号、引号或逗号不对，还没有记下。请改好再保存。</p>}
			{showError && <p role="alert">{errorMessage}</p>}
			{description && <FieldDescription description={description} path={path} />}
		</div>
	)
}
