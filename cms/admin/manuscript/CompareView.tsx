'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useId, useRef, useState } from 'react'
import type { Compared } from '../../command/compare-endpoint.ts'
import { printMoment } from '../../trail/print-moment.ts'
import { useKeys } from '../keys/use-keys.ts'
import './manuscript.css'
import { ReviewDesk } from './ReviewDesk.tsx'
import { SheetTable } from './SheetTable.tsx'
import { useAsked } from './use-asked.ts'

const presetNames = { submitted: '送审稿→当前', mine: '我签过的→当前', last: '上一稿→当前' }

/** …/:id/compare?left=&right=: what was changed since the submission, since my signature, since the last text, or between any two. */
export function CompareView() {
	const { id, initialData } = useDocumentInfo()
	const named = useSearchParams()
	const [chosen, setChosen] = useState(() => choiceIn(named))
	const [all, setAll] = useState(false)
	const query = new URLSearchParams({ ...chosen, ...(all ? { all: '1' } : {}) }).toString()
	const { answer, problem } = useAsked<Compared>(`/api/manuscripts/${id}/compare?${query}`)
	const page = useRef<HTMLDivElement>(null)
	const at = useRef(-1)
	const go = (by: 1 | -1): void => {
		const changes = [...(page.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
		if (changes.length === 0) return
		changes[at.current]?.classList.remove('at')
		at.current = (at.current + by + changes.length) % changes.length
		const change = changes[at.current]
		change?.classList.add('at')
		change?.scrollIntoView({ block: 'center' })
	}
	useKeys(answer ? { 'next-place': () => go(1), 'previous-place': () => go(-1) } : {})
	if (!id) return null
	return (
		<div className="ms ms-page" ref={page}>
			<h1 className="sr">对比：{String(initialData?.title ?? '')}</h1>
			<ReviewDesk id={id} version={initialData?.version as number | undefined} />
			{problem && <p role="alert">{problem}</p>}
			{!answer && !problem && <p role="status">正在打开……</p>}
			{answer && (
				<>
					<Choice answer={answer} all={all} onAll={setAll} onChoose={setChosen} onGo={go} />
					<Shown answer={answer} onUnfold={() => setAll(true)} />
				</>
			)}
		</div>
	)
}

/** The two texts that the address names, by the ids of their versions. */
function choiceIn(
	named: Pick<URLSearchParams, 'get'>,
): { left: string; right: string } | undefined {
	const [left, right] = [named.get('left'), named.get('right')]
	return left && right ? { left, right } : undefined
}

type ChoiceProps = {
	answer: Compared
	all: boolean
	onAll: (all: boolean) => void
	onChoose: (chosen: { left: string; right: string }) => void
	onGo: (by: 1 | -1) => void
}

function Choice({ answer, all, onAll, onChoose, onGo }: ChoiceProps) {
	const { editions, presets, left, right, sheet } = answer
	const base = useId()
	const { places, removed, added, moved } = sheet.totals
	return (
		<div className="filters">
			<label htmlFor={`${base}-left`}>对比</label>
			{(['left', 'right'] as const).map((side) => (
				<select
					key={side}
					id={`${base}-${side}`}
					aria-label={side === 'left' ? '左边的版本' : '右边的版本'}
					value={answer[side]}
					onChange={({ target }) => onChoose({ left, right, [side]: target.value })}
				>
					{editions.map((edition) => (
						<option key={edition.id} value={edition.id}>
							{edition.name} {edition.at && printMoment(edition.at, new Date())}
						</option>
					))}
				</select>
			))}
			<fieldset className="row" aria-label="常用对比">
				{presets.map((preset) => {
					const isOn = preset.left === left && preset.right === right
					return (
						<button
							key={preset.name}
							type="button"
							className={isOn ? 'btn mini primary' : 'btn mini subtle'}
							aria-pressed={isOn}
							onClick={() => onChoose({ left: preset.left, right: preset.right })}
						>
							{presetNames[preset.name]}
						</button>
					)
				})}
			</fieldset>
			<span className="grow" />
			<span className="small num" role="status">
				改动{places}处：删{removed}字，加{added}字{moved > 0 && `，移动${moved}处`}
			</span>
			<button type="button" className="btn mini subtle" onClick={() => onGo(-1)}>
				上一处 <kbd>P</kbd>
			</button>
			<button type="button" className="btn mini subtle" onClick={() => onGo(1)}>
				下一处 <kbd>N</kbd>
			</button>
			<button
				type="button"
				className="btn mini subtle"
				aria-pressed={!all}
				onClick={() => onAll(!all)}
			>
				只看改动段
			</button>
		</div>
	)
}

function Shown({ answer, onUnfold }: { answer: Compared; onUnfold: () => void }) {
	const { editions, left, right, sheet, pictures, mineAt } = answer
	const headOf = (id: string): string => {
		const edition = editions.find((one) => one.id === id)
		if (!edition) return ''
		const signed = edition.signed.length > 0 ? `${edition.signed.join('、')}已签` : '还没有人签'
		const when = edition.at && printMoment(edition.at, new Date())
		return [edition.name, when, `指纹${edition.digest.slice(0, 8)}`, signed]
			.filter(Boolean)
			.join(' · ')
	}
	return (
		<>
			{sheet.same && <p className="notice">两稿一样，没有改动。</p>}
			<SheetTable
				sheet={sheet}
				label="两稿对比"
				left={headOf(left)}
				right={headOf(right)}
				pictures={pictures}
				withChangers
				onUnfold={onUnfold}
			/>
			<p className="small muted">
				按词对比；
				{mineAt && (
					<>
						<span className="after">虚线框</span>是您{printMoment(mineAt, new Date())}签字以后改的；
					</>
				)}
				<del>红底删除线</del>是删的，<ins>蓝底下划线</ins>
				是加的。段落挪动显示为“移到第几段”，不算改字。引题、副题、署名、图片、说明、拍摄者都参加对比。
			</p>
		</>
	)
}
