'use client'
import { type FormEvent, useState } from 'react'
import { oldPieceColumns } from '../../import/old-pieces-columns.ts'
import { documentsAtOnce, documentsIn } from '../../import/portions.ts'
import { FileField } from './FileField.tsx'
import type { Named } from './Imports.tsx'
import type { Chosen } from './use-archive.ts'

type Props = {
	by: 'table' | 'documents'
	columns: readonly Named[]
	units: readonly Named[]
	/** How far the documents are read; `undefined` while nothing is. */
	reading: { done: number; of: number } | undefined
	onCheck: (chosen: Chosen) => void
}

/** What is brought in, and where articles go that name no column or unit. */
export function ChooseArchive({ by, columns, units, reading, onCheck }: Props) {
	const [table, setTable] = useState<File>()
	const [photos, setPhotos] = useState<readonly File[]>([])
	const [documents, setDocuments] = useState<readonly File[]>([])
	const [column, setColumn] = useState('')
	const [unit, setUnit] = useState('')
	const [lacking, setLacking] = useState('')
	const words = documentsIn(documents)
	const check = (event: FormEvent) => {
		event.preventDefault()
		if (reading) return
		const isThere = by === 'table' ? table !== undefined : words.length > 0
		setLacking(isThere ? '' : by === 'table' ? '请先选表格。' : '请先选.docx文件或文件夹。')
		if (isThere) onCheck({ table, photos, documents: words, column, unit })
	}
	return (
		<form className="stack" onSubmit={check}>
			{by === 'table' ? (
				<>
					<div className="row">
						<FileField
							label="选表格（.xlsx或.csv）"
							accept=".xlsx,.csv"
							onFiles={([file]) => setTable(file)}
						/>
						<FileField
							label="选图片（可以多选）"
							accept="image/jpeg,image/png,image/webp"
							multiple
							onFiles={setPhotos}
						/>
					</div>
					<p className="small muted">
						第一行写列名：
						{Object.values(oldPieceColumns)
							.map(([name]) => name)
							.join('、')}
						。标题、日期、正文必须有，日期写成2019-12-18；“图片”写文件名，几个之间用顿号。
					</p>
				</>
			) : (
				<>
					<div className="row">
						<FileField
							label="选.docx文件（可以多选）"
							accept=".docx"
							multiple
							onFiles={setDocuments}
						/>
						<FileField label="或选整个文件夹" accept=".docx" folder onFiles={setDocuments} />
					</div>
					<p className="small muted">
						文件名以日期开头，如“2019-12-18 便民桥通车.docx”；图片留在Word里。每次送
						{documentsAtOnce}
						个，多少个都行。
						{documents.length > 0 &&
							`选了${words.length}个Word文件${
								documents.length > words.length
									? `，另有${documents.length - words.length}个不是，不读`
									: ''
							}。`}
					</p>
				</>
			)}
			<div className="row">
				<Choice label="没写栏目的放到" value={column} options={columns} onChoose={setColumn} />
				<Choice label="没写单位的算" value={unit} options={units} onChoose={setUnit} />
			</div>
			<div className="row">
				<button type="submit" className="btn primary" aria-disabled={reading !== undefined}>
					{reading ? '正在读……' : '核对'}
				</button>
				<span role="status">
					{reading && reading.of > 1 && `读了${reading.done}个，共${reading.of}个`}
				</span>
				<span role="alert">{lacking}</span>
			</div>
		</form>
	)
}

function Choice(props: {
	label: string
	value: string
	options: readonly Named[]
	onChoose: (value: string) => void
}) {
	const { label, value, options, onChoose } = props
	return (
		<label className="field">
			<span>{label}</span>
			<select value={value} onChange={({ target }) => onChoose(target.value)}>
				<option value="">不放，列为不能导入</option>
				{options.map(({ code, name }) => (
					<option key={code} value={code}>
						{name}
					</option>
				))}
			</select>
		</label>
	)
}
