'use client'
import { useId, useState } from 'react'
import type { Places } from '../../command/places-endpoint.ts'
import type { Review } from '../../command/review-endpoint.ts'
import { printMoment } from '../../trail/print-moment.ts'
import type { Refusal } from '../order.ts'
import { Dialog } from './Dialog.tsx'
import { useAsked } from './use-asked.ts'

type Placement = 'none' | 'top' | 'lead'
type Order = { column?: string; placement: Placement; at?: string }
type Props = {
	id: string | number
	review: Review
	refusals: readonly Refusal[]
	onGive: (verb: 'publish' | 'schedule', order: Order) => void
	onClose: () => void
}
const placements: Record<Placement, string> = {
	none: '栏目里，按时间排',
	top: '首页靠前',
	lead: '首页头条',
}

/** Asks where and when a piece is to stand, says who gives way and what will be written, in one sentence at the end. */
export function PublishDialog({ id, review, refusals, onGive, onClose }: Props) {
	const [column, setColumn] = useState(review.place.column)
	const [placement, setPlacement] = useState<Placement>(review.place.rank ?? 'none')
	const [isTimed, setTimed] = useState(false)
	const [at, setAt] = useState(() => tomorrow(new Date()))
	const { answer: places } = useAsked<Places>(
		`/api/manuscripts/${id}/places?column=${encodeURIComponent(column)}`,
	)
	const base = useId()
	const chosen = places?.columns.find(({ code }) => code === column)
	const why = column === '' ? ['还没有选栏目。'] : isTimed && at === '' ? ['还没有写时间。'] : []
	const give = (): void => {
		if (why.length > 0) return
		const order = { column, placement }
		if (isTimed) onGive('schedule', { ...order, at: `${at}:00+08:00` })
		else onGive('publish', order)
	}
	const verb = isTimed ? '定时发布' : '发布'
	return (
		<Dialog
			title={`发布《${review.title}》`}
			about={`编辑部签的都是指纹${review.digest.content.slice(0, 8)}，发出去的和签过的一字不差`}
			onClose={onClose}
			onKey={(event) => {
				if (event.key === 'Enter' && event.ctrlKey) give()
			}}
			footer={
				<>
					<div className="grow" id={`${base}-why`} role="status">
						{why.map((line) => (
							<strong key={line}>{line}</strong>
						))}
						{why.length === 0 && (
							<strong>
								{isTimed ? `定在${printMoment(`${at}:00+08:00`, new Date())}` : '现在'}发到“
								{chosen?.name}”，{placements[placement]}。
							</strong>
						)}
						{refusals.length > 0 && (
							<p role="alert">{refusals.map(({ message }) => message).join('')}</p>
						)}
					</div>
					<button type="button" className="btn" onClick={onClose}>
						再想想
					</button>
					<button
						type="button"
						className="btn primary"
						aria-disabled={why.length > 0}
						aria-describedby={`${base}-why`}
						onClick={give}
					>
						{verb} <kbd>Ctrl Enter</kbd>
					</button>
				</>
			}
		>
			<div className="cols">
				<div className="stack">
					<div className="field">
						<label htmlFor={`${base}-column`}>
							栏目 <span className="req">必填</span>
						</label>
						<select
							id={`${base}-column`}
							value={column}
							onChange={({ target }) => setColumn(target.value)}
						>
							<option value="">请选一个</option>
							{places?.columns.map(({ code, name }) => (
								<option key={code} value={code}>
									{name}
								</option>
							))}
						</select>
						{chosen?.newest && (
							<p className="help">
								栏目最前现在是“{chosen.newest.title}”（{chosen.newest.day}），它会退到第2条
							</p>
						)}
					</div>
					<fieldset>
						<legend className="label">放在哪里</legend>
						{(Object.keys(placements) as Placement[]).map((value) => (
							<label key={value} className={placement === value ? 'opt on' : 'opt'}>
								<input
									type="radio"
									name={`${base}-placement`}
									checked={placement === value}
									onChange={() => setPlacement(value)}
								/>
								<span>
									{placements[value]}
									<Displaced places={places} placement={value} />
								</span>
							</label>
						))}
					</fieldset>
					<fieldset>
						<legend className="label">什么时候</legend>
						<div className="row">
							{[false, true].map((timed) => (
								<label key={String(timed)} className="choice">
									<input
										type="radio"
										name={`${base}-when`}
										checked={isTimed === timed}
										onChange={() => setTimed(timed)}
									/>
									{timed ? '定时' : '现在'}
								</label>
							))}
							<input
								type="datetime-local"
								aria-label="定时的日期和时间"
								value={at}
								disabled={!isTimed}
								onChange={({ target }) => setAt(target.value)}
							/>
						</div>
						<p className="small muted">发布时间记实际发出的时刻，不能往前改。</p>
					</fieldset>
				</div>
				<aside className="stack" aria-label="发布前检查">
					<h3>发布前检查</h3>
					<Checks review={review} />
					{places && (
						<details className="notice small">
							<summary>
								<strong>会更新{places.routes.length}个网页</strong>，看清单
							</summary>
							<ul>
								{places.routes.map((route) => (
									<li key={route} className="mono">
										{route}
									</li>
								))}
							</ul>
						</details>
					)}
					<p className="small muted">发错了可以马上撤稿（总编），几秒内生效。</p>
				</aside>
			</div>
		</Dialog>
	)
}

function Displaced({ places, placement }: { places: Places | undefined; placement: Placement }) {
	if (placement === 'none' || !places) return null
	const { lead, top, fixedLead } = places
	const words =
		placement === 'lead' && fixedLead
			? `首页编排里头条定的是“${fixedLead.title}”，要换请改首页编排`
			: (placement === 'lead' ? lead : top) &&
				`现在是“${(placement === 'lead' ? lead : top)?.title}”，它会往后退`
	return <span className="small muted displaced">{words || '现在还没有'}</span>
}

function Checks({ review }: { review: Review }) {
	const signed = review.steps.filter(({ state }) => state === 'done')
	const people = new Set(
		signed.flatMap(({ given }) => given.filter(({ valid }) => valid).map(({ by }) => by)),
	)
	const all = signed.length === review.steps.length
	const last = review.steps.at(-1)?.given.findLast(({ valid }) => valid)
	const checks: [ok: boolean, words: string][] = [
		[
			all,
			`签字${all ? '齐全' : '不齐'}：${review.steps.length}步签了${signed.length}步，${people.size}人`,
		],
		[
			last?.digest === review.digest.content,
			last?.digest === review.digest.content
				? '内容与终审签的指纹一致'
				: '内容与终审签的指纹不一致',
		],
		[true, `正文${review.characters}字，图片${review.photos}张`],
	]
	return checks.map(([ok, words]) => (
		<div key={words} className={ok ? 'check ok' : 'check bad'}>
			<b aria-hidden="true">{ok ? '✓' : '!'}</b>
			<span>{words}</span>
		</div>
	))
}

/** Half past seven the next morning, as the field has it, on the newsroom's clock. */
function tomorrow(now: Date): string {
	const day = new Date(now.getTime() + (24 + 8) * 3_600_000)
		.toISOString()
		.slice(0, '2026-11-25'.length)
	return `${day}T07:30`
}
