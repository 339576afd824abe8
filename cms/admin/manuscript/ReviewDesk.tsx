'use client'
import { useEffect, useId, useState } from 'react'
import type { Review } from '../../command/review-endpoint.ts'
import { press } from '../keys/listen.ts'
import { useKeys } from '../keys/use-keys.ts'
import { type Action, type Outcome, type Refusal, send } from '../order.ts'
import { ProofLink } from '../proof/ProofLink.tsx'
import { askedToReturn } from '../queue/way.ts'
import {
	actionLabel,
	isAsked,
	mainActions,
	moreActions,
	shownActions,
	sideActions,
} from './actions.ts'
import { OrderButton } from './OrderButton.tsx'
import { PageKeys } from './PageKeys.tsx'
import { PublishDialog } from './PublishDialog.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import { Said } from './Said.tsx'
import { SignLine } from './SignLine.tsx'
import { Resign, Standing, Voids } from './Standing.tsx'
import { StepList } from './StepList.tsx'
import { useAsked } from './use-asked.ts'
import { WithdrawForm } from './WithdrawForm.tsx'
import { asksWords, WordsDialog } from './WordsDialog.tsx'

type Props = {
	id: string | number
	/** The version on the screen: an order names it. */
	version: number | undefined
	/** Why nothing may be ordered from this screen now: changes that are not saved. */
	unsaved?: string | undefined
	/** Changes whenever something was saved. */
	stamp?: unknown
}

/** Above a manuscript: its steps, everything that can be done with it, and beside what cannot, why. */
export function ReviewDesk({ id, version, unsaved, stamp }: Props) {
	const {
		answer: review,
		problem,
		again,
	} = useAsked<Review>(`/api/manuscripts/${id}/review`, stamp)
	const actions = useAsked<Action[]>(`/api/manuscripts/${id}/actions`, stamp)
	const [asked, setAsked] = useState<string>()
	const [outcome, setOutcome] = useState<Outcome>()
	const base = useId()
	const shown = shownActions(actions.answer ?? [])
	const ask = (name: string): void => {
		const action = shown.find(({ action }) => action === name)
		if (action && action.refusals.length === 0 && !unsaved) setAsked(name)
	}
	const isReady = review !== undefined && actions.answer !== undefined
	useKeys(
		isReady
			? {
					sign: () => ask('sign'),
					return: () => ask('return'),
					publish: () => ask('publish'),
					close: asked ? () => setAsked(undefined) : undefined,
				}
			: {},
	)
	useEffect(() => {
		if (window.location.hash !== askedToReturn) return
		// Once: the page loads itself anew after an order.
		window.history.replaceState(window.history.state, '', window.location.pathname)
		press('return')
	}, [])
	if (!review) {
		return (
			<>
				<PageKeys id={id} />
				{problem ? <p role="alert">{problem}</p> : <p role="status">正在打开……</p>}
			</>
		)
	}

	const order = async (verb: string, more: object = {}): Promise<void> => {
		const seen = verb === 'sign' ? shown.find(({ action }) => action === 'sign')?.seen : undefined
		const done = await send(`/api/manuscripts/${id}/${verb}`, {
			version: version ?? review.version,
			...(seen ? { seen } : {}),
			...more,
		})
		setOutcome(done)
		const isRefused = Boolean(done.refusals ?? done.errors)
		// A dialog stays open with what was typed into it.
		if (isRefused && asked && !['sign', 'recall'].includes(asked)) return
		setAsked(undefined)
		// The form holds the version it was opened at: what another step changed must be read anew.
		if (!isRefused && !done.url) window.location.reload()
		else await Promise.all([again(), actions.again()])
	}
	const refusals: readonly Refusal[] = outcome?.refusals ?? []
	const step = review.steps.find(({ isNow }) => isNow)
	const button = (name: string, kind: string) => {
		const action = shown.find((one) => one.action === name)
		if (!action) return null
		const why = [...action.refusals.map(({ message }) => message), ...(unsaved ? [unsaved] : [])]
		const label = actionLabel(name, step?.name, review.resign !== undefined)
		return (
			<OrderButton
				key={name}
				id={`${base}-${name}`}
				kind={kind}
				label={label}
				why={why}
				cure={action.refusals.some(({ kind }) => kind === 'open-findings') && <ProofLink id={id} />}
				shortcut={{ sign: 'S', return: 'R', publish: 'Ctrl Enter' }[name]}
				onPress={() => (isAsked(name) ? setAsked(name) : void order(name))}
			/>
		)
	}
	const more = moreActions.map((name) => button(name, 'btn mini')).filter(Boolean)
	const edit = actions.answer?.find(({ action }) => action === 'edit')

	return (
		<section aria-label="审签" className="ms review-bar">
			<Standing review={review} />
			<div className="bar">
				<StepList steps={review.steps} />
				<div className="acts">
					{mainActions.map((name) => button(name, 'btn primary'))}
					{review.resign && <Resign resign={review.resign} id={id} />}
					<span className="grow" />
					{sideActions.map((name) =>
						button(name, name === 'return' || name === 'recall' ? 'btn' : 'btn danger'),
					)}
					<details className="more">
						<summary className="btn subtle">更多</summary>
						<div>
							{more}
							<a
								className="btn mini"
								href={`/sheet/manuscripts/${id}`}
								target="_blank"
								rel="noreferrer"
							>
								打印审稿单
							</a>
							<button type="button" className="btn mini" onClick={() => press('help')}>
								快捷键 <kbd>?</kbd>
							</button>
						</div>
					</details>
				</div>
				{edit && edit.refusals.length > 0 && (
					<p className="read-only small muted">
						只能看，不能改：{edit.refusals.map(({ message }) => message).join('')}
					</p>
				)}
				{unsaved && <Voids steps={review.steps} />}
				{asked === 'sign' && (
					<SignLine
						review={review}
						seen={shown.find(({ action }) => action === 'sign')?.seen ?? ''}
						onSign={(text) => void order('sign', text ? { text } : {})}
						onClose={() => setAsked(undefined)}
					/>
				)}
				{asked === 'recall' && (
					<fieldset className="sign-line" aria-label="确认撤回">
						<p>撤回后编辑部不再看这一篇，已签的字作废。</p>
						<button type="button" className="btn danger" onClick={() => void order('recall')}>
							撤回
						</button>
						<button type="button" className="btn" onClick={() => setAsked(undefined)}>
							不撤
						</button>
					</fieldset>
				)}
				{asked === 'withdraw' && <WithdrawForm id={id} onClose={() => setAsked(undefined)} />}
			</div>
			{(asked === 'return' || asked === 'reject') && (
				<ReasonDialog
					key={asked}
					verb={asked}
					review={review}
					refusals={refusals}
					{...(asked === 'return' && shown.some(({ action }) => action === 'reject')
						? { onReject: () => setAsked('reject') }
						: {})}
					onGive={(reasons) => void order(asked, reasons)}
					onClose={() => setAsked(undefined)}
				/>
			)}
			{asked && asksWords(asked) && (
				<WordsDialog
					key={asked}
					verb={asked}
					review={review}
					refusals={refusals}
					onGive={(more) => void order(asked, more)}
					onClose={() => setAsked(undefined)}
				/>
			)}
			{asked === 'publish' && (
				<PublishDialog
					id={id}
					review={review}
					refusals={refusals}
					onGive={(verb, more) => void order(verb, more)}
					onClose={() => setAsked(undefined)}
				/>
			)}
			<PageKeys id={id} />
			<Said outcome={outcome} />
		</section>
	)
}
