'use client'
import { useState } from 'react'
import type { Front } from '../../../content/front.ts'
import type { FrontDesk } from '../../command/load-front.ts'
import { type Act, act } from '../../front/act.ts'
import type { ShownFront } from '../../front/shown.ts'
import { type Outcome, send } from '../order.ts'
import { useShown } from './use-shown.ts'

/** The front page being set: what it is, what it shows, and its publication. */
export function useFront(latest: FrontDesk, again: () => Promise<void>) {
	/** What it is set upon. */
	const [base, setBase] = useState(latest)
	const [front, setFront] = useState<Front>(latest.kept)
	const { shown, problem } = useShown<ShownFront>('fill', front)
	const [outcome, setOutcome] = useState<Outcome>()
	const [isSending, setSending] = useState(false)
	const wasFaster = outcome?.refusals?.some(({ kind }) => kind === 'front-changed') ?? false

	const publish = async (seq: number): Promise<void> => {
		if (isSending) return
		setSending(true)
		const said = (await send('/api/globals/front/place', { front, seq })) as Outcome & {
			seq?: number
		}
		setSending(false)
		setOutcome(said)
		if (said.seq !== undefined) setBase({ ...base, published: front, kept: front, seq: said.seq })
		await again()
	}
	return {
		...{ base, front, shown, problem, outcome, isSending, wasFaster },
		change: (given: Act): void => {
			if (!shown) return
			setOutcome(undefined)
			setFront(act(front, shown, given))
		},
		publish: () => publish(base.seq),
		takeTheirs: (): void => {
			setBase(latest)
			setFront(latest.published)
			setOutcome(undefined)
		},
		keepMine: (): Promise<void> => {
			setBase(latest)
			return publish(latest.seq)
		},
		undo: (): void => {
			setFront(base.published)
			setOutcome(undefined)
		},
	}
}
