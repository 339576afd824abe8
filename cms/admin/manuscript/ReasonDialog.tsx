'use client'
import { useId, useState } from 'react'
import type { Review } from '../../command/review-endpoint.ts'
import { printBy } from '../../phone/when.ts'
import { answerTimes, usualAnswerBy } from '../../review/answer-by.ts'
import type { ReasonKind } from '../../review/reasons.ts'
import type { Refusal } from '../order.ts'
import { Dialog } from './Dialog.tsx'
import { ReturnTo, type Sending, startOf } from './ReturnTo.tsx'

export type GivenReason = { code: string; place: string; text: string }
type Props = {
	verb: 'return' | 'reject'
	review: Review
	/** The same reasons may refuse the manuscript instead. */
	onReject?: () => void
	refusals: readonly Refusal[]
	onGive: (
		order: { reasons: { code: string; place?: string; text: string }[] } & Partial<Sending>,
	) => void
	onClose: () => void
}
const names = { return: '退回修改', reject: '不采用' }

/** Asks for numbered reasons, each with a place and one's own words, and shows what the author will read. */
export function ReasonDialog({ verb, review, onReject, refusals, onGive, onClose }: Props) {
	const list = review.reasonKinds
	const [opened] = useState(() => new Date())
	const [sending, setSending] = useState<Sending>(() =>
		startOf(review.targets[0]?.to ?? 'author', usualAnswerBy(opened)),
	)
	const [chosen, setChosen] = useState<GivenReason[]>([])
	const id = useId()
	const name = names[verb]
	const to = verb === 'return' ? sending.returnTo : 'author'
	const left = chosen.filter(({ text }) => text.trim() === '')
	const isReady = chosen.length > 0 && left.length === 0
	const toggle = (code: string): void =>
		setChosen((list) =>
			list.some((one) => one.code === code)
				? list.filter((one) => one.code !== code)
				: [...list, { code, place: '全文', text: '' }].toSorted((a, b) =>
						a.code < b.code ? -1 : 1,
					),
		)
	const change = (code: string, fields: Partial<GivenReason>): void =>
		setChosen((list) => list.map((one) => (one.code === code ? { ...one, ...fields } : one)))
	return (
		<Dialog
			wide
			title={`${name}：${review.title}`}
			about={`${review.number} · ${review.unit}。${name}后您的意见和这一稿都留档，不会丢。`}
			onClose={onClose}
			onKey={(event) => {
				if ((event.target as HTMLElement).closest('input[type=text], select, textarea')) return
				if (event.ctrlKey || event.altKey || event.metaKey) return
				const reason = /^\d$/.test(event.key) && list[(Number(event.key) + 9) % 10]
				if (reason) toggle(reason.code)
			}}
			footer={
				<>
					<div className="grow" id={`${id}-why`} role="status">
						{chosen.length === 0 && <strong>还没有选理由。至少选1条。</strong>}
						{left.length > 0 && (
							<>
								<strong>
									还差{left.length}项才能{name}：
								</strong>
								{left.map(({ code }) => (
									<a key={code} href={`#${id}-${code}`}>
										理由{code}没有写怎么改
									</a>
								))}
							</>
						)}
						{refusals.length > 0 && (
							<p role="alert">{refusals.map(({ message }) => message).join('')}</p>
						)}
					</div>
					{onReject && (
						<button type="button" className="btn danger" onClick={onReject}>
							改为不采用…
						</button>
					)}
					<button
						type="button"
						className={verb === 'reject' ? 'btn danger primary' : 'btn primary'}
						aria-disabled={!isReady}
						aria-describedby={`${id}-why`}
						onClick={() =>
							isReady &&
							onGive({ reasons: chosen.map(trimmed), ...(verb === 'return' ? sending : {}) })
						}
					>
						{name}
					</button>
				</>
			}
		>
			<div className="cols">
				<div className="stack">
					<fieldset>
						<legend className="label">
							理由 <span className="req">至少选1条</span>
							<span className="small muted">　按数字键勾选，理由表在“设置”里改</span>
						</legend>
						<div className="reasons">
							{list.length === 0 && <p role="status">正在打开理由表……</p>}
							{list.map((reason) => (
								<label key={reason.code} className="choice">
									<input
										type="checkbox"
										checked={chosen.some(({ code }) => code === reason.code)}
										onChange={() => toggle(reason.code)}
									/>
									<span>
										<b className="num">{reason.code}</b> {reason.name}
									</span>
								</label>
							))}
						</div>
					</fieldset>
					{chosen.map((reason) => (
						<ReasonWords
							key={reason.code}
							id={`${id}-${reason.code}`}
							reason={reason}
							name={nameIn(list, reason.code)}
							places={placesOf(review)}
							onChange={(fields) => change(reason.code, fields)}
						/>
					))}
					{verb === 'return' && (
						<ReturnTo
							{...{ id, review, sending }}
							times={answerTimes(opened)}
							onChange={setSending}
						/>
					)}
				</div>
				<aside className="stack" aria-label={seenBy[to]}>
					<h3>{seenBy[to]}</h3>
					<div className="phone stack">
						<p>
							<span className="pill bad">{name}</span>
						</p>
						<p>
							有{chosen.length}条理由。
							{verb === 'return' && <Asked sending={sending} />}
						</p>
						{chosen.map((reason, index) => (
							<div key={reason.code} className="reason">
								<span className="n" aria-hidden="true">
									{index + 1}
								</span>
								<div>
									<strong>
										理由{reason.code} {nameIn(list, reason.code)}
									</strong>
									<p className="small muted">{reason.place}</p>
									<p>{reason.text || <span className="muted">（等您写）</span>}</p>
								</div>
							</div>
						))}
					</div>
					{verb === 'return' && <p className="small muted">{after(sending, review)}</p>}
				</aside>
			</div>
		</Dialog>
	)
}

function nameIn(list: readonly ReasonKind[], code: string): string {
	return list.find((reason) => reason.code === code)?.name ?? ''
}

/** What is asked of whom it is sent back to. */
function Asked({ sending: { returnTo, answerBy } }: { sending: Sending }) {
	if (!answerBy) return '请看意见后再签。'
	return (
		<>
			请在<strong>{printBy(answerBy)}前</strong>
			{returnTo === 'unit' ? '改好再签。' : '改好再交。'}
		</>
	)
}

const seenBy: Record<Sending['returnTo'], string> = {
	author: '通讯员手机上会看到',
	unit: '单位审签人会看到',
	step: '上一步会看到',
}

/** What comes after; from the third time on, whether to go on with it. */
function after({ returnTo }: Sending, { returns }: Review): string {
	if (returnTo === 'step') return '退回上一步，不出编辑部：那一步看过意见要重签。'
	const again =
		returnTo === 'unit'
			? '单位审签人改好后重签，不用作者再交。'
			: '再交是新的送审稿，单位审签人要对新稿重签。'
	return again + (returns >= 2 ? `这是第${returns + 1}次退回，请考虑“不采用”。` : '')
}

function trimmed({ code, place, text }: GivenReason) {
	return { code, place, text: text.trim() }
}

/** What a reason can point at: a title, the byline, a paragraph, a picture. */
function placesOf({ outline, photos }: Review): string[] {
	return [
		...['全文', '引题', '主题', '副题', '署名'],
		...outline.flatMap((text, index) => (text ? [`第${index + 1}段“${text}”`] : [])),
		...Array.from({ length: photos }, (_, index) => `图${index + 1}`),
	]
}

type WordsProps = {
	id: string
	reason: GivenReason
	/** What the list calls it. */
	name: string
	places: readonly string[]
	onChange: (fields: Partial<GivenReason>) => void
}

function ReasonWords({ id, reason, name, places, onChange }: WordsProps) {
	const isEmpty = reason.text.trim() === ''
	return (
		<div className="card">
			<h3>
				理由{reason.code} {name}
			</h3>
			<div className="reason-words">
				<div className="field">
					<label htmlFor={`${id}-place`}>在哪里</label>
					<select
						id={`${id}-place`}
						value={reason.place}
						onChange={({ target }) => onChange({ place: target.value })}
					>
						{places.map((place) => (
							<option key={place}>{place}</option>
						))}
					</select>
				</div>
				<div className="field">
					<label htmlFor={id}>
						请他怎么改 <span className="req">必填</span>
					</label>
					<input
						id={id}
						type="text"
						value={reason.text}
						maxLength={2000}
						aria-invalid={isEmpty}
						aria-describedby={isEmpty ? `${id}-err` : undefined}
						onChange={({ target }) => onChange({ text: target.value })}
					/>
					{isEmpty && (
						<p className="err" id={`${id}-err`}>
							还没写。写一句就行，如“请补通讯员姓名”。
						</p>
					)}
				</div>
			</div>
		</div>
	)
}
