'use client'
import { useId, useState } from 'react'
import { measureOf } from '../../manuscript/measure-of.ts'
import { saveFields } from './save-fields.ts'

type Titles = { kicker?: string | undefined; title: string; subtitle?: string | undefined }
type Props = {
	id: string | number
	/** As it is saved. */
	titles: Titles
	version: number
	/** Why it may not be edited. */
	barred: readonly string[]
	onSaved: () => void
}

const names: Record<keyof Titles, string> = { kicker: '引题', title: '主题', subtitle: '副题' }

/** The three titles, edited beside the page that shows them. */
export function TitlesForm({ id, titles, version, barred, onSaved }: Props) {
	const [typed, setTyped] = useState(titles)
	const [said, setSaid] = useState<{ words: string; isRefusal: boolean }>()
	const base = useId()
	const isChanged = keys.some((name) => (typed[name] ?? '') !== (titles[name] ?? ''))
	const save = async (): Promise<void> => {
		const problem = await saveFields(id, { version, ...typed })
		setSaid(problem ? { words: problem, isRefusal: true } : { words: '存好了。', isRefusal: false })
		if (!problem) onSaved()
	}
	return (
		<form
			className="titles"
			onSubmit={(event) => {
				event.preventDefault()
				if (isChanged) void save()
			}}
		>
			{keys.map((name) => (
				<div key={name} className={name === 'title' ? 'field main' : 'field'}>
					<label htmlFor={`${base}-${name}`}>{names[name]}</label>
					<input
						id={`${base}-${name}`}
						type="text"
						value={typed[name] ?? ''}
						readOnly={barred.length > 0}
						aria-describedby={`${base}-${name}-count`}
						onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
					/>
					<span className="help num" id={`${base}-${name}-count`}>
						{measureOf(name, typed[name] ?? '')}
					</span>
				</div>
			))}
			{barred.length > 0 ? (
				<p className="small muted">只能看，不能改：{barred.join('')}</p>
			) : (
				isChanged && (
					<p>
						<button type="submit" className="btn primary">
							保存
						</button>{' '}
						<span className="small muted">保存后右边就是新的样子。</span>
					</p>
				)
			)}
			<p className="small" role={said?.isRefusal ? 'alert' : 'status'}>
				{!isChanged || said?.isRefusal ? said?.words : ''}
			</p>
		</form>
	)
}

const keys = ['kicker', 'title', 'subtitle'] as const
