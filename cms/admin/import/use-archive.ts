'use client'
import { useRef, useState } from 'react'
import type { CheckedLine } from '../../import/checked-line.ts'
import { documentsAtOnce, portionsOf } from '../../import/portions.ts'
import { sendForm, streamForm } from './send-form.ts'

export type Chosen = Readonly<{
	table: File | undefined
	photos: readonly File[]
	documents: readonly File[]
	column: string
	unit: string
}>
export type Run = Readonly<{
	isOn: boolean
	isDone: boolean
	/** Articles that came in, in this run and in those before it that were cut off. */
	done: number
	of: number
	/** What was not brought in, with the line it stands on. */
	failed: readonly { line: number; said: string }[]
	cutOff: string
}>
const path = '/api/import/archive'

/** One import of old articles: its dry run and its run, part by part. */
export function useArchive(by: 'table' | 'documents') {
	const [chosen, setChosen] = useState<Chosen>()
	const [lines, setLines] = useState<readonly CheckedLine[]>()
	const [reading, setReading] = useState<{ done: number; of: number }>()
	const [running, setRunning] = useState<Run>()
	const [problem, setProblem] = useState('')
	/** One for the whole import, given by the server with its first article. */
	const batch = useRef('')

	const check = async (given: Chosen) => {
		setProblem('')
		const parts = partsOf(by, given)
		const found: CheckedLine[] = []
		for (const { from, form, size } of parts) {
			setReading({ done: from, of: by === 'table' ? 1 : given.documents.length })
			const got = await sendForm<{ lines: CheckedLine[] }>(path, form)
			if ('problem' in got) {
				setReading(undefined)
				return setProblem(got.problem)
			}
			found.push(...got.answer.lines.map((line) => ({ ...line, line: line.line + from })))
			setReading({ done: from + size, of: given.documents.length })
		}
		setReading(undefined)
		setChosen(given)
		batch.current = ''
		setLines(found)
	}

	const run = async () => {
		if (!chosen || !lines) return
		const before = running?.done ?? 0
		const importable = lines.filter(({ result }) => result === 'ok' || result === 'to-complete')
		let state: Run = {
			...{ isOn: true, isDone: false, done: before, of: importable.length },
			...{ failed: [], cutOff: '' },
		}
		setRunning(state)
		for (const { from, form, size } of partsOf(by, chosen)) {
			if (
				by === 'documents' &&
				!importable.some(({ line }) => line > from && line <= from + size)
			) {
				continue
			}
			form.append('run', '1')
			if (batch.current) form.append('batch', batch.current)
			const cutOff = await streamForm(path, form, ({ batch: given, line, said }) => {
				batch.current = given
				state = said
					? { ...state, failed: [...state.failed, { line: line + from, said }] }
					: { ...state, done: state.done + 1 }
				setRunning(state)
			})
			if (cutOff) return setRunning({ ...state, isOn: false, cutOff })
		}
		setRunning({ ...state, isOn: false, isDone: true })
	}

	const reset = () => {
		setLines(undefined)
		setRunning(undefined)
		setProblem('')
	}
	const name =
		by === 'table' ? (chosen?.table?.name ?? '') : `${chosen?.documents.length ?? 0}个Word文件`
	return { lines, reading, running, problem, name, check, run, reset }
}

/** What goes to the server, request by request; `from` is how many documents went before. */
function partsOf(by: 'table' | 'documents', given: Chosen) {
	if (by === 'table') {
		const form = formOf(given)
		if (given.table) form.append('file', given.table)
		for (const photo of given.photos) form.append('photos', photo)
		return [{ form, from: 0, size: 1 }]
	}
	return portionsOf(given.documents, documentsAtOnce).map((documents, at) => {
		const form = formOf(given)
		for (const document of documents) form.append('documents', document, document.name)
		return { form, from: at * documentsAtOnce, size: documents.length }
	})
}

function formOf({ column, unit }: Chosen): FormData {
	const form = new FormData()
	if (column) form.append('column', column)
	if (unit) form.append('unit', unit)
	return form
}
