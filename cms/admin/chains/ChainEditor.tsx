'use client'
import { useState } from 'react'
import { dayOf, printDay } from '../../../content/day.ts'
import type { ChainsPage } from '../../command/chains-endpoint.ts'
import type { Chain, ChainName } from '../../review/chain.ts'
import { addable, changed, moved, without, withStep } from '../../review/edit-chain.ts'
import { chainNames } from '../../review/names.ts'
import { staffingProblems } from '../../review/staffing.ts'
import { staffingMessage } from '../../review/staffing-words.ts'
import { send } from '../order.ts'
import { refusedWords } from '../pages/refused-words.ts'
import { Said } from '../pages/Said.tsx'
import { Editions } from './Editions.tsx'
import { Rules } from './Rules.tsx'
import { StepsTable } from './StepsTable.tsx'

type Props = {
	page: ChainsPage
	name: ChainName
	onName: (name: ChainName) => void
	onSaved: () => void
}

/** One chain as a table that an administrator changes; what could not be staffed cannot be switched on, and says why. */
export function ChainEditor({ page, name, onName, onSaved }: Props) {
	const inForce = page.chains[name]
	const [chain, setChain] = useState<Chain>(inForce)
	const [said, setSaid] = useState('')
	const [tellsDirector, setTellsDirector] = useState(page.reminders.director)
	const edition = page.editions[name][0]
	const number = edition?.number ?? 1
	const isChanged = JSON.stringify(chain) !== JSON.stringify(inForce)
	const problems = staffingProblems(chain, page.staff).map(staffingMessage)
	const reasons = isChanged ? problems : ['和在用的一样，没有改动。']
	const enable = async () => {
		if (reasons.length > 0) return
		const chains = { ...page.chains, [name]: chain }
		const words = refusedWords(await send('/api/globals/settings', { chains }))
		setSaid(words)
		if (!words) onSaved()
	}
	const tellDirector = async (director: boolean) => {
		setTellsDirector(director)
		const reminders = { ...page.reminders, director }
		const words = refusedWords(await send('/api/globals/settings', { reminders }))
		setSaid(words)
		if (words) setTellsDirector(!director)
		else onSaved()
	}
	const lacking = addable(chain)
	return (
		<>
			<header>
				<div className="grow">
					<div className="row small" style={{ marginBottom: 4 }}>
						<span className="pill ok">在用</span>
						{name === 'standard' && <span className="pill line">默认</span>}
						<span className="muted">
							第{number}版{edition && `，${printDay(dayOf(new Date(edition.from)))}起`}；
							{page.underWay}篇在途稿按提交时的版本走完
						</span>
					</div>
					<h1>{chainNames[name]}</h1>
				</div>
				{page.may.edit && (
					<>
						{isChanged && (
							<button type="button" className="btn subtle" onClick={() => setChain(inForce)}>
								不改了
							</button>
						)}
						<button
							type="button"
							className="btn primary"
							aria-disabled={reasons.length > 0}
							aria-describedby={reasons.length > 0 ? 'chain-why' : undefined}
							onClick={() => void enable()}
						>
							启用第{number + 1}版
						</button>
					</>
				)}
			</header>
			<nav className="tabs" aria-label="流程">
				{(Object.keys(page.chains) as ChainName[]).map((one) => (
					<a
						key={one}
						href={`#${one}`}
						aria-current={one === name ? 'page' : undefined}
						onClick={(event) => {
							event.preventDefault()
							onName(one)
						}}
					>
						{chainNames[one]}
					</a>
				))}
			</nav>
			<div aria-live="polite">
				{page.may.edit && (
					<p
						className={isChanged && problems.length > 0 ? 'notice warn' : 'small muted'}
						id="chain-why"
						style={{ marginBottom: 14 }}
					>
						{isChanged && problems.length > 0 && (
							<>
								<strong>第{number + 1}版还不能启用：</strong>
								{problems.join('')} <a href="#stand-ins">去设代签人</a>
							</>
						)}
						{!isChanged && reasons.join('')}
					</p>
				)}
			</div>
			{!isChanged && problems.length > 0 && (
				<p className="notice warn" style={{ marginBottom: 14 }}>
					<strong>在用的这一版有的稿件会没人能签：</strong>
					{problems.join('')} <a href="#stand-ins">去设代签人</a>
				</p>
			)}
			<Said words={said} isRefusal />
			<div className="split">
				<div className="stack">
					<StepsTable
						chain={chain}
						staff={page.staff}
						mayEdit={page.may.edit}
						onChange={(at, change) => setChain((before) => changed(before, at, change))}
						onMove={(at, by) => setChain((before) => moved(before, at, by))}
						onRemove={(at) => setChain((before) => without(before, at))}
					/>
					{page.may.edit && (
						<div className="row">
							{lacking.map((step) => (
								<button
									key={step.id}
									type="button"
									className="btn mini"
									onClick={() => setChain((before) => withStep(before, step))}
								>
									加一步：{step.name}
								</button>
							))}
							<span className="small muted">
								{lacking.length === 0 && '七步都在了，没有可加的。'}
								终审放最后：总编签完，谁也不再动稿。
							</span>
						</div>
					)}
					{name === 'brief' && (
						<section className="card">
							<h2>快讯（短流程）</h2>
							<p className="small">
								只用于会议、天气、停水停电、活动预告四类，300字以内，由责任编辑选并写一句理由。规则和长流程一样。
							</p>
						</section>
					)}
					<Editions editions={page.editions[name]} />
				</div>
				<Rules
					chain={chain}
					mayEdit={page.may.edit}
					onChain={setChain}
					tellsDirector={tellsDirector}
					onTellsDirector={(tells) => void tellDirector(tells)}
				/>
			</div>
		</>
	)
}
