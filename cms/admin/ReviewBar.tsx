'use client'
import { useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { verbNames } from '../review/names.ts'
import type { Verb } from '../review/stage.ts'
import { type Action, loadActions, type Outcome, send } from './order.ts'
import { PublishOrder } from './PublishOrder.tsx'
import { ReasonOrder } from './ReasonOrder.tsx'

const unsaved = '您有改动没保存，签字签的是保存过的内容。请先保存。'
/** What asks for more than a click. */
const asks: Readonly<Record<string, 'reason' | 'publish'>> = {
	return: 'reason',
	reject: 'reason',
	withdraw: 'reason',
	publish: 'publish',
}
/** Given elsewhere: a time needs its own form, an edit is the form itself. */
const elsewhere = ['edit', 'schedule']

/** Above a manuscript: everything that can be done with it, and beside what cannot, why. */
export function ReviewBar() {
	const { id } = useDocumentInfo()
	const modified = useFormModified()
	const version = useFormFields(([fields]) => fields.version?.value)
	const piece = useFormFields(([fields]) => fields.piece?.value)
	const [actions, setActions] = useState<Action[]>([])
	const [asked, setAsked] = useState<string>()
	const [outcome, setOutcome] = useState<Outcome>()
	const base = useId()

	const refresh = useCallback(async () => {
		if (id) setActions(await loadActions(id))
	}, [id])
	useEffect(() => void refresh(), [refresh, version])
	if (!id) return null

	const order = async (action: Action, more: object = {}) => {
		const path =
			action.action === 'withdraw'
				? `/api/publications/piece:${String(piece)}/withdraw`
				: `/api/manuscripts/${id}/${action.action}`
		const body =
			action.action === 'withdraw'
				? more
				: { version, ...(action.seen ? { seen: action.seen } : {}), ...more }
		const done = await send(path, body)
		setOutcome(done)
		setAsked(undefined)
		// The form holds the version it was opened at: what another step changed must be read anew.
		if (!done.refusals && !done.errors && !done.url) window.location.reload()
		else await refresh()
	}

	return (
		<section aria-label="审签" className="review-bar">
			<div className="review-bar__actions">
				{actions
					.filter(({ action }) => !elsewhere.includes(action))
					.map((action) => {
						const why = [
							...action.refusals.map(({ message }) => message),
							...(modified ? [unsaved] : []),
						]
						const name = verbNames[action.action as Verb]
						// Never for this role, or not at this stage: a row of greyed buttons would hide the ones that matter.
						if (action.refusals.some(({ kind }) => ['not-permitted', 'wrong-stage'].includes(kind)))
							return null
						return (
							<span key={action.action}>
								<button
									type="button"
									aria-disabled={why.length > 0}
									aria-describedby={why.length > 0 ? `${base}-${action.action}` : undefined}
									onClick={() => {
										if (why.length > 0) return
										if (asks[action.action]) setAsked(action.action)
										else void order(action)
									}}
								>
									{name}
								</button>
								{why.length > 0 && <small id={`${base}-${action.action}`}>{why.join('')}</small>}
							</span>
						)
					})}
			</div>
			{actions
				.filter(({ action }) => action === asked)
				.map((action) =>
					asks[action.action] === 'publish' ? (
						<PublishOrder key="publish" onGive={(more) => void order(action, more)} />
					) : (
						<ReasonOrder
							key={action.action}
							name={verbNames[action.action as Verb]}
							forReaders={action.action === 'withdraw'}
							onGive={(more) => void order(action, more)}
						/>
					),
				)}
			<Said outcome={outcome} />
		</section>
	)
}

function Said({ outcome }: { outcome: Outcome | undefined }) {
	if (!outcome) return null
	const wrong = [...(outcome.refusals ?? []), ...(outcome.errors ?? [])]
	if (wrong.length > 0) {
		return <p role="alert">{wrong.map(({ message }) => message).join('')}</p>
	}
	if (!outcome.url) return <p role="status">办好了。</p>
	return (
		<p role="status">
			{outcome.ms === undefined ? '发布了，网页正在写。' : `已上线，用了${outcome.ms}毫秒。`}
			<span> 网址：{outcome.url}</span>
		</p>
	)
}
