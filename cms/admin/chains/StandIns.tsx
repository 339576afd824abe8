'use client'
import { useState } from 'react'
import { dayAfter, dayOf, printDay } from '../../../content/day.ts'
import type { ChainsPage, Signer } from '../../command/chains-endpoint.ts'
import { roleNames } from '../../review/names.ts'
import type { StandIn } from '../../review/stand-in.ts'
import { recordedAs } from '../../review/stand-in-words.ts'
import { send } from '../order.ts'
import { refusedWords } from '../pages/refused-words.ts'
import { Said } from '../pages/Said.tsx'
import { StandInForm } from './StandInForm.tsx'

/** 代签: who signs for whom and how long, and the form for one more. */
export function StandIns({ page, onSaved }: { page: ChainsPage; onSaved: () => void }) {
	const [said, setSaid] = useState('')
	const [isRefusal, setRefusal] = useState(false)
	const now = page.now
	const all = page.signers.flatMap((person) =>
		person.standsIn.map((given, at) => ({ person, given, at })),
	)
	const shown = all.filter(({ given }) => given.to > now)
	const save = async (person: Signer, standsIn: readonly StandIn[], done: string) => {
		// What is over is kept by the trail; the account holds what is to come.
		const current = standsIn.filter(({ to }) => to > now)
		const words = refusedWords(
			await send(`/api/users/${person.id}/stand-in`, { standsIn: current }),
		)
		setRefusal(words !== '')
		setSaid(words || done)
		if (!words) onSaved()
		return words === ''
	}
	const nameOf = (id: string) => page.signers.find((one) => one.id === id)?.name ?? '已不在的人'
	return (
		<section
			className="card"
			style={{ marginTop: 16 }}
			id="stand-ins"
			aria-labelledby="stand-ins-title"
		>
			<h2 id="stand-ins-title">代签</h2>
			{shown.length === 0 ? (
				<p className="small">现在没有人代签。</p>
			) : (
				<div className="scroll">
					<table>
						<thead>
							<tr>
								{['原签字人', '代签人', '期限', '记录写成'].map((head) => (
									<th key={head} scope="col">
										{head}
									</th>
								))}
								<th scope="col">
									<span className="sr">操作</span>
								</th>
							</tr>
						</thead>
						<tbody>
							{shown.map(({ person, given, at }) => (
								<tr key={`${person.id} ${at}`}>
									<th scope="row">
										{nameOf(given.for)}
										<div className="small muted">{roleNames[given.role]}</div>
									</th>
									<td>{person.name}</td>
									<td className="num nowrap">
										{printDay(dayOf(new Date(given.from)))}至
										{printDay(dayOf(new Date(Date.parse(given.to) - 1)))}
										{given.from > now && <span className="pill line">还没开始</span>}
									</td>
									<td>
										{recordedAs(given.role, person.name, nameOf(given.for), page.chains.standard)}
									</td>
									<td>
										<button
											type="button"
											className="btn mini subtle"
											aria-label={`取消${person.name}代${nameOf(given.for)}`}
											onClick={() =>
												void save(
													person,
													person.standsIn.toSpliced(at, 1),
													`取消了：${person.name}不再代${nameOf(given.for)}签。`,
												)
											}
										>
											取消
										</button>
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
			<StandInForm
				signers={page.signers}
				today={dayOf(new Date(now))}
				onAdd={(person, given) =>
					save(
						person,
						[...person.standsIn, given],
						`设好了：${person.name}代${nameOf(given.for)}签，到${printDay(dayAfter(dayOf(new Date(given.to)), -1))}。`,
					)
				}
			/>
			<Said words={said} isRefusal={isRefusal} />
		</section>
	)
}
