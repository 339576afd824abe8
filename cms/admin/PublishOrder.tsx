'use client'
import { useEffect, useId, useState } from 'react'

type Column = { code: string; name: string; live?: boolean }

/** Asks where a piece is to stand before it is published. */
export function PublishOrder({ onGive }: { onGive: (order: object) => void }) {
	const [columns, setColumns] = useState<Column[]>([])
	const [column, setColumn] = useState('')
	const [placement, setPlacement] = useState('none')
	const base = useId()
	useEffect(() => {
		fetch('/api/columns?limit=100&depth=0&sort=order', { credentials: 'include' })
			.then((response) => response.json())
			.then(({ docs }: { docs: Column[] }) => setColumns(docs.filter(({ live }) => live)))
			.catch(() => setColumns([]))
	}, [])
	return (
		<fieldset>
			<legend>发布</legend>
			<label htmlFor={`${base}-column`}>栏目</label>
			<select
				id={`${base}-column`}
				value={column}
				onChange={({ target }) => setColumn(target.value)}
			>
				<option value="">按稿件上选的</option>
				{columns.map(({ code, name }) => (
					<option key={code} value={code}>
						{name}
					</option>
				))}
			</select>
			<label htmlFor={`${base}-placement`}>首页位置</label>
			<select
				id={`${base}-placement`}
				value={placement}
				onChange={({ target }) => setPlacement(target.value)}
			>
				<option value="none">按时间</option>
				<option value="top">靠前</option>
				<option value="lead">头条</option>
			</select>
			<button type="button" onClick={() => onGive({ placement, ...(column ? { column } : {}) })}>
				确定发布
			</button>
		</fieldset>
	)
}
