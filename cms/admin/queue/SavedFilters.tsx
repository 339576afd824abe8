'use client'
import { type SyntheticEvent, useEffect, useId, useState } from 'react'
import { everything, type Filter, filterOf, queryOf } from '../../queue/filter.ts'

type Saved = { name: string; query: string }
/** Where Payload keeps it: one's own on the server, so it is there on every computer. */
const preference = '/api/payload-preferences/queue-filters'

/** 常用筛选: the filters that one has kept under a name. */
export function SavedFilters(props: {
	filter: Filter
	onFilter: (change: Partial<Filter>) => void
}) {
	const { filter, onFilter } = props
	const [saved, setSaved] = useState<readonly Saved[]>([])
	const [name, setName] = useState('')
	const [said, setSaid] = useState('')
	const field = useId()
	useEffect(() => {
		void load().then(setSaved)
	}, [])

	const keep = async (next: readonly Saved[], words: string) => {
		const done = await store(next)
		if (done) setSaved(next)
		setSaid(done ? words : '没存上：连不上服务器。请再试一次。')
	}
	const add = (event: SyntheticEvent) => {
		event.preventDefault()
		const called = name.trim()
		if (!called) return setSaid('请先给它起个名字。')
		const query = queryOf({ ...filter, page: 1 })
		setName('')
		void keep([...saved.filter((one) => one.name !== called), { name: called, query }], '存好了。')
	}
	return (
		<details className="menu">
			<summary className="btn mini subtle">常用筛选</summary>
			<div className="panel stack-s">
				{saved.length === 0 && <p className="small muted">还没有存过。</p>}
				<ul className="stack-s">
					{saved.map((one) => (
						<li key={one.name} className="row">
							<button
								type="button"
								className="btn mini text"
								onClick={() =>
									onFilter({
										...everything,
										...filterOf(Object.fromEntries(new URLSearchParams(one.query))),
									})
								}
							>
								{one.name}
							</button>
							<span className="grow" />
							<button
								type="button"
								className="btn mini text"
								aria-label={`删掉“${one.name}”`}
								onClick={() =>
									void keep(
										saved.filter((other) => other !== one),
										'删掉了。',
									)
								}
							>
								删掉
							</button>
						</li>
					))}
				</ul>
				<div className="row">
					<label className="sr" htmlFor={field}>
						名字
					</label>
					<input
						id={field}
						type="text"
						placeholder="给现在的筛选起个名字"
						value={name}
						maxLength={20}
						onChange={({ target }) => setName(target.value)}
						onKeyDown={(event) => {
							if (event.key === 'Enter' && !event.nativeEvent.isComposing) add(event)
						}}
					/>
					<button type="button" className="btn mini" onClick={add}>
						存下
					</button>
				</div>
				<p className="small" role="status">
					{said}
				</p>
			</div>
		</details>
	)
}

async function load(): Promise<Saved[]> {
	try {
		const response = await fetch(preference, { credentials: 'include' })
		const { value } = (await response.json()) as { value?: unknown }
		return Array.isArray(value) ? (value as Saved[]) : []
	} catch {
		return []
	}
}

async function store(value: readonly Saved[]): Promise<boolean> {
	try {
		const response = await fetch(preference, {
			...{ method: 'POST', credentials: 'include' },
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ value }),
		})
		return response.ok
	} catch {
		return false
	}
}
