'use client'
import { useState } from 'react'
import type { Listed } from '../../queue/listed.ts'
import { barredWords } from '../../queue/words.ts'
import { send } from '../order.ts'

/** What is mine to sign by role and I may not: why, and who may. */
export function Barred({ rows }: { rows: readonly Listed[] }) {
	const [said, setSaid] = useState<Readonly<Record<string, string>>>({})
	if (rows.length === 0) return null
	const steps = [...new Set(rows.map(({ sign }) => sign.step))].join('、')
	const remind = async (id: string) => {
		const done = await send(`/api/manuscripts/${id}/remind`, {})
		const {
			refusals,
			reminded = [],
			again,
		} = done as typeof done & {
			reminded?: string[]
			again?: boolean
		}
		const words =
			refusals?.map(({ message }) => message).join('') ??
			(again ? '一小时内已经提醒过了。' : `提醒了${reminded.join('、')}。`)
		setSaid((before) => ({ ...before, [id]: words }))
	}
	return (
		<section className="notice small stack-s" style={{ marginTop: 14 }} aria-label="您不能签的">
			{rows.map((row, at) => (
				<p key={row.id}>
					{at === 0 && (
						<strong>
							还有{rows.length}篇轮到{steps}，但您不能签：
						</strong>
					)}
					{barredWords(row)}
					{row.sign.can.length > 0 && (
						<button type="button" className="btn mini text" onClick={() => void remind(row.id)}>
							提醒一下
						</button>
					)}
					<span role="status">{said[row.id] ?? ''}</span>
				</p>
			))}
		</section>
	)
}
