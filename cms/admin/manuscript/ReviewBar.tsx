'use client'
import {
	useAllFormFields,
	useDocumentInfo,
	useFormFields,
	useFormModified,
	useFormProcessing,
} from '@payloadcms/ui'
import { useDeferredValue, useMemo } from 'react'
import './manuscript.css'
import { useDecided } from '../proof/decided.ts'
import { ConflictBox } from './ConflictBox.tsx'
import { LockBox } from './LockBox.tsx'
import { ReviewDesk } from './ReviewDesk.tsx'

/** The review bar of the manuscript form: knows what is not saved yet. */
export function ReviewBar() {
	const { id } = useDocumentInfo()
	const modified = useFormModified()
	const processing = useFormProcessing()
	const version = useFormFields(([fields]) => fields.version?.value)
	const decided = useDecided()
	const count = useUnsaved(modified)
	if (!id) return null
	const shown = typeof version === 'number' ? version : undefined
	return (
		<>
			<LockBox id={id} />
			<ReviewDesk
				id={id}
				version={shown}
				unsaved={
					count > 0 ? `您有${count}处改动没保存，签字签的是保存过的内容。请先保存。` : undefined
				}
				stamp={`${shown} ${decided}`}
			/>
			<ConflictBox id={id} version={shown} processing={processing} />
		</>
	)
}

/** How many fields differ from what was loaded; at least one while the form says that it was changed. */
function useUnsaved(modified: boolean): number {
	const [fields] = useAllFormFields()
	const settled = useDeferredValue(fields)
	return useMemo(() => {
		if (!modified) return 0
		const changed = Object.values(settled).filter(
			({ value, initialValue, rows }) =>
				!rows && JSON.stringify(value ?? null) !== JSON.stringify(initialValue ?? null),
		)
		return Math.max(1, changed.length)
	}, [settled, modified])
}
