'use client'
import {
	useAllFormFields,
	useDocumentInfo,
	useFormFields,
	useFormModified,
	useFormProcessing,
} from '@payloadcms/ui'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import './manuscript.css'
import { useKeys } from '../keys/use-keys.ts'
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
	const shown = typeof version === 'number' ? version : undefined
	const count = useUnsaved(modified, shown)
	useKeys({ peek: showPageBeside })
	if (!id) return null
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

/** Opens or closes the page beside the text, by Payload's own button. */
function showPageBeside(): void {
	document.getElementById('live-preview-toggler')?.click()
}

/**
 * How many fields differ from what was saved. A save that failed leaves Payload's form "not modified" though its text
 * stands nowhere else: what was touched counts until a save has given it a new version.
 */
function useUnsaved(modified: boolean, version: number | undefined): number {
	const [fields] = useAllFormFields()
	const settled = useDeferredValue(fields)
	const [touchedAt, setTouchedAt] = useState<number>()
	useEffect(() => {
		if (modified) setTouchedAt(version)
	}, [modified, version])
	const isTouched = modified || (touchedAt !== undefined && touchedAt === version)
	return useMemo(() => {
		if (!isTouched) return 0
		const changed = Object.values(settled).filter(
			({ value, initialValue, rows }) =>
				!rows && JSON.stringify(value ?? null) !== JSON.stringify(initialValue ?? null),
		)
		return Math.max(modified ? 1 : 0, changed.length)
	}, [settled, isTouched, modified])
}
