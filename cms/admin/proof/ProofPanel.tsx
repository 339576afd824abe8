'use client'
import { useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import type { ShownFinding } from '../../command/load-findings.ts'
import '../manuscript/manuscript.css'
import { FindingCard } from './FindingCard.tsx'
import { levelOf, levels } from './levels.ts'
import './proof.css'
import { panelId } from './ProofLink.tsx'
import { Settled } from './Settled.tsx'
import { useProof } from './use-proof.ts'

type Proof = ReturnType<typeof useProof>

/** 机器校对, beside the form: what the machine found in the text as it is saved, and what people decide on it. */
export function ProofPanel() {
	const { id } = useDocumentInfo()
	const version = useFormFields(([fields]) => fields.version?.value)
	if (!id) return null
	return <Panel id={id} version={typeof version === 'number' ? version : undefined} />
}

function Panel({ id, version }: { id: string | number; version: number | undefined }) {
	const panel = useRef<HTMLElement>(null)
	const proof = useProof(id, version, panel)
	const modified = useFormModified()
	const base = useId()
	const { answer, problem, again, open, left, written, said, barred, mayDecide } = proof
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
			<Groups proof={proof} barredBy={mayDecide ? undefined : `${base}-barred`} />
			{answer && (
				<Settled
					answer={answer}
					mayDecide={mayDecide}
					onUndo={(finding) => void proof.undo(finding)}
				/>
			)}
			<p className="small muted">
				查了标点、数字、日期、数据、用词、语法、隐私和名称。人名、职务、时间、地点是不是事实，机器不查，请人核。
			</p>
		</section>
	)
}

/** The open findings, the gravest first. */
function Groups({ proof, barredBy }: { proof: Proof; barredBy: string | undefined }) {
	const { open, at, written, askedWhy } = proof
	return levels.map((level) => {
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
							barredBy={barredBy}
							isAskedWhy={askedWhy === finding.id}
							onGo={() => proof.look(finding)}
							onTake={() => void proof.take(finding)}
							onLeave={(why) => void proof.leave(finding, why)}
							onAskWhy={(asked) => proof.askWhy(finding, asked)}
						/>
					))}
				</ol>
			</div>
		)
	})
}

function countWords(left: readonly ShownFinding[], written: number): string {
	const counts = levels.flatMap((level) => {
		const count = left.filter((finding) => finding.level === level).length
		return count > 0 ? [`${levelOf[level].word}${count}`] : []
	})
	if (written > 0) counts.push(`写进${written}处没保存`)
	return counts.length > 0 ? `还有${counts.join('、')}` : ''
}
