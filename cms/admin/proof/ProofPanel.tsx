'use client'
import { useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Findings } from '../../command/findings-endpoint.ts'
import type { ShownFinding } from '../../command/load-findings.ts'
import '../manuscript/manuscript.css'
import { useAsked } from '../manuscript/use-asked.ts'
import { useKeys } from '../manuscript/use-keys.ts'
import { type Refusal, send } from '../order.ts'
import { tellDecided } from './decided.ts'
import { FindingCard } from './FindingCard.tsx'
import { goTo } from './go-to.ts'
import { levelOf, levels } from './levels.ts'
import './proof.css'
import { panelId } from './ProofLink.tsx'
import { Settled } from './Settled.tsx'
import { useMarks } from './use-marks.ts'
import { useTaking } from './use-taking.ts'

/** 机器校对, beside the form: what the machine found in the text as it is saved, and what people decide on it. */
export function ProofPanel() {
	const { id } = useDocumentInfo()
	const version = useFormFields(([fields]) => fields.version?.value)
	if (!id) return null
	return <Panel id={id} version={typeof version === 'number' ? version : undefined} />
}

const nothing: readonly ShownFinding[] = []

function Panel({ id, version }: { id: string | number; version: number | undefined }) {
	const path = `/api/manuscripts/${id}/findings`
	const { answer, problem, again } = useAsked<Findings>(path, version)
	const modified = useFormModified()
	const { disabled } = useForm()
	const taking = useTaking()
	const [at, setAt] = useState<string>()
	const [written, setWritten] = useState<ReadonlySet<string>>(new Set())
	const writtenOver = useRef(version)
	const [askedWhy, setAskedWhy] = useState<string>()
	const [said, setSaid] = useState<string[]>([])
	const panel = useRef<HTMLElement>(null)
	const base = useId()
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
	useKeys({
		n: () => step(1),
		p: () => step(-1),
		a: () => current && void take(current),
		i: () => {
			if (!current || !mayDecide) return
			if (current.level === 'must') setAskedWhy(current.id)
			else void leave(current)
		},
	})

	return (
		<section className="ms proof" id={panelId} aria-labelledby={`${base}-head`} ref={panel}>
			<div className="row">
				<h2 id={`${base}-head`} tabIndex={-1}>
					机器校对
				</h2>
				<span className="muted small num" role="status">
					{answer?.readable && countWords(left, written.size)}
				</span>
				<span className="grow" />
				<button type="button" className="btn mini subtle" onClick={() => void again()}>
					重查
				</button>
			</div>
			{problem && <p role="alert">{problem}</p>}
			{!answer && !problem && <p role="status">正在打开……</p>}
			{modified && (
				<p className="notice small" role="status">
					查的是保存过的文字。您有改动没保存，保存后自动重查。
				</p>
			)}
			<div role="alert">
				{said.map((line) => (
					<p key={line} className="notice bad small">
						{line}
					</p>
				))}
			</div>
			{open.length > 0 && (
				<p className="small muted">
					只提建议，不会自动改稿。<kbd>N</kbd>下一条 <kbd>P</kbd>上一条 <kbd>A</kbd>采纳{' '}
					<kbd>I</kbd>忽略
				</p>
			)}
			{open.length > 0 && barred.length > 0 && (
				<p className="small" id={`${base}-barred`}>
					只能看，不能处理：{barred.join('')}
				</p>
			)}
			{answer && !answer.readable && <p>稿件还没写全，机器没有读。补全并保存后自动查。</p>}
			{answer?.readable && open.length === 0 && (
				<p>没有发现问题。机器只查标点、数字和词表，请照常通读。</p>
			)}
			{levels.map((level) => {
				const own = open.filter((finding) => finding.level === level)
				if (own.length === 0) return null
				return (
					<div key={level}>
						<h3>
							{levelOf[level].word}
							{own.length}处
						</h3>
						<ol>
							{own.map((finding) => (
								<FindingCard
									key={finding.id}
									finding={finding}
									number={open.indexOf(finding) + 1}
									isAt={finding.id === at}
									isWritten={written.has(finding.id)}
									barredBy={mayDecide ? undefined : `${base}-barred`}
									isAskedWhy={askedWhy === finding.id}
									onGo={() => show(finding, true)}
									onTake={() => void take(finding)}
									onLeave={(why) => void leave(finding, why)}
									onAskWhy={(asked) => {
										if (!mayDecide) return
										setAt(finding.id)
										setAskedWhy(asked ? finding.id : undefined)
										if (!asked) requestAnimationFrame(() => focusOn(finding.id))
									}}
								/>
							))}
						</ol>
					</div>
				)
			})}
			{answer && (
				<Settled answer={answer} mayDecide={mayDecide} onUndo={(finding) => void undo(finding)} />
			)}
			<p className="small muted">
				查了标点、数字、日期、数据、用词、语法、隐私和名称。人名、职务、时间、地点是不是事实，机器不查，请人核。
			</p>
		</section>
	)
}

/** What is open, the gravest first: as the refusal to sign counts them. */
function inOrder(findings: readonly ShownFinding[]): ShownFinding[] {
	return levels.flatMap((level) =>
		findings.filter((finding) => finding.level === level && finding.open),
	)
}

function countWords(left: readonly ShownFinding[], written: number): string {
	const counts = levels.flatMap((level) => {
		const count = left.filter((finding) => finding.level === level).length
		return count > 0 ? [`${levelOf[level].word}${count}`] : []
	})
	if (written > 0) counts.push(`写进${written}处没保存`)
	return counts.length > 0 ? `还有${counts.join('、')}` : ''
}

function cardOf(finding: string): string {
	return `[data-finding="${CSS.escape(finding)}"]`
}
