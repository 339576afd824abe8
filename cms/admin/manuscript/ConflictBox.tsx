'use client'
import { useAllFormFields, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import type { Sheet } from '../../compare/sheet.ts'
import { printMoment } from '../../trail/print-moment.ts'
import { SheetTable } from './SheetTable.tsx'

type Conflict = { version: number; edited: { by: string; at: string } | null; sheet: Sheet }
type Props = {
	id: string | number
	version: number | undefined
	processing: boolean
}

/** After a save that was refused because another was faster: both texts beside each other, and which one to keep. */
export function ConflictBox({ id, version, processing }: Props) {
	const [fields, dispatch] = useAllFormFields()
	const { submit, setModified } = useForm()
	const [conflict, setConflict] = useState<Conflict>()
	const [isShown, setShown] = useState(false)
	const wasProcessing = useRef(false)
	const latest = useRef(version)
	latest.current = version
	useEffect(() => {
		const ended = wasProcessing.current && !processing
		wasProcessing.current = processing
		// Payload calls the form unmodified after a refused save as well: only the version tells.
		if (!ended) return
		const mine = reduceFieldsToValues(fields, true)
		fetch(`/api/manuscripts/${id}/compare`, {
			method: 'POST',
			credentials: 'include',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(mine),
		})
			.then(async (response) => {
				const found = (await response.json()) as Conflict
				const isRefused = response.ok && found.version !== latest.current
				setConflict(isRefused ? found : undefined)
				if (isRefused) setModified(true)
			})
			// The toast of the save has said already that there is no connection.
			.catch(() => setConflict(undefined))
	}, [processing, fields, id, setModified])
	if (!conflict) return null
	const { edited, sheet } = conflict
	const keepMine = (): void => {
		dispatch({ type: 'UPDATE', path: 'version', value: conflict.version })
		setConflict(undefined)
		// After the form has taken the version in.
		setTimeout(() => void submit())
	}
	return (
		<section className="ms notice bad conflict" role="alert" aria-label="没存上">
			<p>
				<strong>
					没存上：{edited?.by ?? '有人'}
					{edited && printMoment(edited.at, new Date())}改过这一篇。
				</strong>
				您的改动还在这个页面上，没有丢。
			</p>
			<div className="row">
				<button
					type="button"
					className="btn"
					aria-expanded={isShown}
					onClick={() => setShown(!isShown)}
				>
					看他的改动
				</button>
				<button type="button" className="btn" onClick={() => window.location.reload()}>
					用他的
				</button>
				<button type="button" className="btn" onClick={keepMine}>
					留我的
				</button>
			</div>
			{isShown && (
				<SheetTable
					sheet={sheet}
					label="他存的和您没存的对比"
					left={`${edited?.by ?? '他'}存的`}
					right="您没存上的"
					withChangers={false}
				/>
			)}
		</section>
	)
}
