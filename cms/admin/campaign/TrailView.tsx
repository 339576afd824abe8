'use client'
import { printMinute } from '../../../content/day.ts'
import { CampaignHead } from './CampaignHead.tsx'
import { CampaignPage } from './CampaignPage.tsx'
import { useCampaign } from './use-campaign.ts'

/** campaigns/:id/trail 记录: every change of the ledger, the latest first; what was removed is here too. */
export function TrailView() {
	const asked = useCampaign()
	return (
		<CampaignPage title="记录" asked={asked}>
			{(page) => (
				<>
					<CampaignHead page={page} onDone={asked.again} />
					{page.trail.length === 0 && <p className="empty">台账还没有记录。</p>}
					<div className="scroll">
						<table>
							<caption className="sr">台账记录</caption>
							<thead>
								<tr>
									{['时间', '谁', '做了什么', '指标', '内容'].map((head) => (
										<th key={head} scope="col">
											{head}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{page.trail.map(({ at, by, what, label, text }, index) => (
									<tr key={page.trail.length - index}>
										<td className="num nowrap">{printMinute(at)}</td>
										<td>{by}</td>
										<td>
											<span className="pill line">{what}</span>
										</td>
										<th scope="row">{label}</th>
										<td>{text}</td>
									</tr>
								))}
							</tbody>
						</table>
					</div>
				</>
			)}
		</CampaignPage>
	)
}
