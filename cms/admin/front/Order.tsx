'use client'
import { useId } from 'react'
import type { FrontDesk } from '../../command/load-front.ts'
import type { Act, Ordered } from '../../front/act.ts'
import { swapped } from '../../front/swapped.ts'

type Props = {
	what: Ordered
	legend: string
	all: FrontDesk['units']
	/** Chosen, in order; none: by rule. */
	codes: readonly string[]
	byRule: readonly string[]
	change: (act: Act) => void
}

/** What stands on the page in an order of its own: sections, campaigns, units. */
export function Order({ what, legend, all, codes, byRule, change }: Props) {
	const heading = useId()
	const nameOf = (code: string) => all.find((one) => one.code === code)?.name ?? code
	const set = (codes: readonly string[]) => change({ do: 'order', what, codes })
	const others = all.filter(({ code }) => !codes.includes(code))
	return (
		<section className="front-slot" aria-labelledby={heading} data-order={what}>
			<h3 id={heading}>
				{legend} <span className="small muted">{codes.length > 0 ? '选定' : '按规则'}</span>
			</h3>
			{codes.length === 0 && (
				<p className="row">
					<span className="grow">{byRule.map(nameOf).join('、') || '还没有'}</span>
					<button type="button" className="btn mini subtle" onClick={() => set(byRule)}>
						自己排<span className="sr">{legend}</span>
					</button>
				</p>
			)}
			<ol>
				{codes.map((code, at) => (
					<li key={code}>
						<span className="grow">{nameOf(code)}</span>
						<div className="row front-acts">
							{at > 0 && (
								<button
									type="button"
									className="btn mini text"
									onClick={() => set(swapped(codes, at, at - 1))}
								>
									上移<span className="sr">：{nameOf(code)}</span>
								</button>
							)}
							{at < codes.length - 1 && (
								<button
									type="button"
									className="btn mini text"
									onClick={() => set(swapped(codes, at, at + 1))}
								>
									下移<span className="sr">：{nameOf(code)}</span>
								</button>
							)}
							<button
								type="button"
								className="btn mini text"
								onClick={() => set(codes.filter((one) => one !== code))}
							>
								去掉<span className="sr">：{nameOf(code)}</span>
							</button>
						</div>
					</li>
				))}
			</ol>
			{codes.length > 0 && (
				<p className="row">
					{others.length > 0 && (
						<select
							aria-label={`加一个：${legend}`}
							value=""
							onChange={({ target }) => target.value && set([...codes, target.value])}
						>
							<option value="">加一个…</option>
							{others.map(({ code, name }) => (
								<option key={code} value={code}>
									{name}
								</option>
							))}
						</select>
					)}
					<button type="button" className="btn mini text" onClick={() => set([])}>
						全部按规则<span className="sr">：{legend}</span>
					</button>
				</p>
			)}
		</section>
	)
}
