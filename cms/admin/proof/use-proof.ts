'use client'
import { useForm } from '@payloadcms/ui'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Findings } from '../../command/findings-endpoint.ts'
import type { ShownFinding } from '../../command/load-findings.ts'
import type { Acts } from '../keys/listen.ts'
import { useKeys } from '../keys/use-keys.ts'
import { useAsked } from '../manuscript/use-asked.ts'
import { type Refusal, send } from '../order.ts'
import { tellDecided } from './decided.ts'
import { goTo } from './go-to.ts'
import { levels } from './levels.ts'
import { useMarks } from './use-marks.ts'
import { useTaking } from './use-taking.ts'

const nothing: readonly ShownFinding[] = []

/**
 * The findings of a manuscript and what is decided on them, by hand and by key: N, P, A, I, and Enter to where it stands.
 * @param version the version that the form holds: after a save everything is asked anew
 * @param panel where the cards stand, for the focus
 */
export function useProof(
	id: string | number,
	version: number | undefined,
	panel: RefObject<HTMLElement | null>,
) {
	const path = `/api/manuscripts/${id}/findings`
	const { answer, problem, again } = useAsked<Findings>(path, version)
	const { disabled } = useForm()
	const taking = useTaking()
	const [at, setAt] = useState<string>()
	const [written, setWritten] = useState<ReadonlySet<string>>(new Set())
	const writtenOver = useRef(version)
	const [askedWhy, setAskedWhy] = useState<string>()
	const [said, setSaid] = useState<string[]>([])
	// The text was saved and read anew: what was written into the form is no longer only there.
	useEffect(() => {
		if (answer && writtenOver.current !== version) setWritten(new Set())
		writtenOver.current = version
	}, [answer, version])

	const open = useMemo(() => inOrder(answer?.findings ?? nothing), [answer])
	const left = open.filter((finding) => !written.has(finding.id))
	useMarks(open, at)
	const barred = [
		...(answer?.refusals.map(({ message }) => message) ?? []),
		...(disabled ? ['稿件现在不能改。'] : []),
	]
	const mayDecide = answer !== undefined && barred.length === 0

	const focusOn = (finding: string | undefined): void => {
		const card = finding && panel.current?.querySelector<HTMLElement>(cardOf(finding))
		const target = card || panel.current?.querySelector<HTMLElement>('h2')
		target?.focus({ preventScroll: true })
		target?.scrollIntoView({ block: 'nearest' })
	}
	const show = (finding: ShownFinding, hands: boolean): void => {
		setAt(finding.id)
		taking.unfold(finding)
		// After the picture it stands in has been opened.
		requestAnimationFrame(() => goTo(finding, taking.pathOf(finding), hands))
	}
	const step = (by: 1 | -1): void => {
		if (left.length === 0) return
		const here = left.findIndex((finding) => finding.id === at)
		const from = here < 0 && by < 0 ? 0 : here
		const next = left[(from + by + left.length) % left.length]
		if (!next) return
		show(next, false)
		focusOn(next.id)
	}
	const decide = async (finding: string, verdict: string, why?: string): Promise<boolean> => {
		const { refusals, errors } = await send(path, { finding, verdict, ...(why ? { why } : {}) })
		const faults: readonly (Refusal | { message: string })[] = [
			...(refusals ?? []),
			...(errors ?? []),
		]
		setSaid(faults.map(({ message }) => message))
		if (faults.length > 0) return false
		tellDecided()
		return true
	}
	const take = async (finding: ShownFinding): Promise<void> => {
		if (!mayDecide || written.has(finding.id)) return
		setAt(finding.id)
		if (finding.suggestion === null) return show(finding, true)
		if (!taking.write(finding)) {
			show(finding, true)
			return setSaid([`这一处改过了，或者在表格里，机器没有动它。请在原文里改：${finding.why}`])
		}
		setWritten((before) => new Set([...before, finding.id]))
		focusOn(finding.id)
		await decide(finding.id, 'accept')
	}
	const leave = async (finding: ShownFinding, why?: string): Promise<void> => {
		if (!mayDecide) return
		const here = left.indexOf(finding)
		const next = left[here + 1] ?? left[here - 1]
		if (!(await decide(finding.id, 'ignore', why))) return
		setAskedWhy(undefined)
		setAt(next?.id)
		await again()
		requestAnimationFrame(() => focusOn(next?.id))
	}
	const undo = async (finding: string): Promise<void> => {
		if (!(await decide(finding, 'undo'))) return
		setAt(finding)
		await again()
		requestAnimationFrame(() => focusOn(finding))
	}
	const current = left.find((finding) => finding.id === at)
	const ignore = (): void => {
		if (!current || !mayDecide) return
		if (current.level === 'must') setAskedWhy(current.id)
		else void leave(current)
	}
	const acts: Acts = {
		'next-place': () => step(1),
		'previous-place': () => step(-1),
		open: current && (() => show(current, true)),
		accept: () => current && void take(current),
		ignore,
	}
	useKeys(answer ? acts : {})

	return {
		...{ answer, problem, again, open, left, at, written, askedWhy, said, barred, mayDecide },
		look: (finding: ShownFinding) => show(finding, true),
		askWhy: (finding: ShownFinding, asked: boolean) => {
			if (!mayDecide) return
			setAt(finding.id)
			setAskedWhy(asked ? finding.id : undefined)
			if (!asked) requestAnimationFrame(() => focusOn(finding.id))
		},
		...{ take, leave, undo },
	}
}

/** What is open, the gravest first: as the refusal to sign counts them. */
function inOrder(findings: readonly ShownFinding[]): ShownFinding[] {
	return levels.flatMap((level) =>
		findings.filter((finding) => finding.level === level && finding.open),
	)
}

function cardOf(finding: string): string {
	return `[data-finding="${CSS.escape(finding)}"]`
}
