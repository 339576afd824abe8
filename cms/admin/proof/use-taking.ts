'use client'
import { useAllFormFields, useForm } from '@payloadcms/ui'
import type { ShownFinding } from '../../command/load-findings.ts'
import { applied, locate } from '../../proof/locate.ts'
import { formPath } from '../../proof/place-name.ts'
import { editorLines, editorRoot } from './editor-lines.ts'
import { writeInEditor } from './write-in-editor.ts'

type Taking = {
	/** The field of the form that holds a finding. */
	pathOf: (finding: ShownFinding) => string
	/** Opens the picture that a finding stands in, where it is folded. */
	unfold: (finding: ShownFinding) => void
	/** Writes a finding's suggestion into the form as it stands; false, and nothing written, where its place cannot be told. */
	write: (finding: ShownFinding) => boolean
}

/** How suggestions get into the form of the manuscript: beside what was typed, never over it. */
export function useTaking(): Taking {
	const [fields, dispatch] = useAllFormFields()
	const { setModified } = useForm()
	const rows = fields.photos?.rows ?? []
	const rowOf = (picture: number): number | undefined => {
		const shown = rows.flatMap((_, row) => (fields[`photos.${row}.media`]?.value ? [row] : []))
		return shown[picture - 1]
	}
	const pathOf = ({ place }: ShownFinding): string => formPath(place.field, rowOf)
	const unfold = (finding: ShownFinding): void => {
		const row = Number(pathOf(finding).match(/^photos\.(\d+)\./)?.[1] ?? Number.NaN)
		if (!rows[row]?.collapsed) return
		const updatedRows = rows.map((one, at) => (at === row ? { ...one, collapsed: false } : one))
		dispatch({ type: 'SET_ROW_COLLAPSED', path: 'photos', updatedRows })
	}
	const write = (finding: ShownFinding): boolean => {
		if (finding.suggestion === null) return false
		if (finding.place.field === 'body') return writeInBody(finding, finding.suggestion)
		const path = pathOf(finding)
		const typed = fields[path]?.value
		const value =
			typeof typed === 'string' ? applied(typed, finding, finding.suggestion) : undefined
		if (value === undefined) return false
		dispatch({ type: 'UPDATE', path, value })
		setModified(true)
		return true
	}
	return { pathOf, unfold, write }
}

function writeInBody(finding: ShownFinding, suggestion: string): boolean {
	const root = editorRoot()
	const lines = root ? editorLines(root) : []
	const spot = locate(lines, finding)
	const element = spot && lines[spot.index]?.element
	if (!element) return false
	return writeInEditor(element, { from: spot.from, quote: finding.quote }, suggestion)
}
