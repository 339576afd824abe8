'use client'
import { SetStepNav } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { LedgerPage } from '../../command/load-ledger.ts'
import '../manuscript/manuscript.css'
import type { Asked } from '../manuscript/use-asked.ts'
import { Opening } from '../pages/Opening.tsx'
import '../pages/pages.css'
import './campaign.css'

type Props = { title: string; asked: Asked<LedgerPage>; children: (page: LedgerPage) => ReactNode }

/** One of a campaign's pages on the desk, once it is there. */
export function CampaignPage({ title, asked: { answer: page, problem, again }, children }: Props) {
	return (
		<div className="desk page campaign">
			<SetStepNav
				nav={[
					{ label: '专题', url: '/admin/collections/campaigns' },
					...(page ? [{ label: page.short }] : []),
				]}
			/>
			{!page && <h1 className="sr">{title}</h1>}
			{(!page || problem) && <Opening problem={problem} onAgain={() => void again()} />}
			{page && children(page)}
		</div>
	)
}
