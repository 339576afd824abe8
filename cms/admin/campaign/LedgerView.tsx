'use client'
import { useState } from 'react'
import type { LedgerPage, ShownFigure } from '../../command/load-ledger.ts'
import { send } from '../order.ts'
import { refusedWords } from '../pages/refused-words.ts'
import { Said } from '../pages/Said.tsx'
import { Aside } from './Aside.tsx'
import { CampaignHead } from './CampaignHead.tsx'
import { CampaignPage } from './CampaignPage.tsx'
import { CiteDialog } from './CiteDialog.tsx'
import { FigureDialog } from './FigureDialog.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { LedgerTable } from './LedgerTable.tsx'
import { Mismatches } from './Mismatches.tsx'
import { useCampaign } from './use-campaign.ts'

type Open = { what: 'add' | 'import' } | { what: 'update' | 'cite'; code: string }

/** campaigns/:id/ledger 数据台账: the figures, who checked them, what cites them, and every order about them. */
export function LedgerView() {
	const asked = useCampaign()
	return (
		<CampaignPage title="数据台账" asked={asked}>
			{(page) => (
				<>
					<CampaignHead page={page} onDone={asked.again} />
					<Mismatches mismatches={page.mismatches} />
					<div className="split">
						<Ledger page={page} again={asked.again} />
						<Aside page={page} />
					</div>
				</>
			)}
		</CampaignPage>
	)
}

function Ledger({ page, again }: { page: LedgerPage; again: () => Promise<void> }) {
	const [open, setOpen] = useState<Open>()
	const [said, setSaid] = useState({ words: '', isRefusal: false })
	const path = `/api/campaigns/${page.id}/ledger`
	const mayEdit = page.refusals.edit.length === 0
	const figure =
		open && 'code' in open ? page.figures.find(({ code }) => code === open.code) : undefined
	const done = async (words: string) => {
		setOpen(undefined)
		setSaid({ words, isRefusal: false })
		await again()
	}
	const check = async ({ code, label, version }: ShownFigure) => {
		const refused = refusedWords(await send(`${path}/${code}/check`, { version }))
		setSaid({ words: refused || `核过了：${label}。`, isRefusal: refused !== '' })
		await again()
	}
	return (
		<div>
			<Said {...said} />
			{page.figures.length === 0 ? (
				<p className="empty">台账还没有数。先加一个，写稿时就能直接引用。</p>
			) : (
				<LedgerTable
					figures={page.figures}
					mayEdit={mayEdit}
					onCheck={check}
					onUpdate={({ code }) => setOpen({ what: 'update', code })}
					onCite={({ code }) => setOpen({ what: 'cite', code })}
				/>
			)}
			{mayEdit && (
				<div className="row orders">
					<button type="button" className="btn" onClick={() => setOpen({ what: 'add' })}>
						加一项
					</button>
					<button type="button" className="btn subtle" onClick={() => setOpen({ what: 'import' })}>
						从表格导入
					</button>
					<a className="btn subtle" href={`${path}/export?as=xlsx`}>
						导出
					</a>
					<a className="btn subtle" href={`${path}/export?as=csv`}>
						导出CSV
					</a>
					<span className="small muted">
						更新一个数会留下旧数、时间和人；已发稿不变，引用它的在途稿会提醒。
					</span>
				</div>
			)}
			{open?.what === 'add' && (
				<FigureDialog path={path} onDone={done} onClose={() => setOpen(undefined)} />
			)}
			{open?.what === 'import' && (
				<ImportDialog path={path} onDone={done} onClose={() => setOpen(undefined)} />
			)}
			{open?.what === 'update' && figure && (
				<FigureDialog
					path={path}
					figure={figure}
					onDone={done}
					onClose={() => setOpen(undefined)}
				/>
			)}
			{open?.what === 'cite' && figure && (
				<CiteDialog figure={figure} onClose={() => setOpen(undefined)} />
			)}
		</div>
	)
}
