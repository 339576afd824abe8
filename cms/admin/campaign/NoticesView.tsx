'use client'
import { CampaignHead } from './CampaignHead.tsx'
import { CampaignPage } from './CampaignPage.tsx'
import { PieceTable } from './PieceTable.tsx'
import { useCampaign } from './use-campaign.ts'

/** campaigns/:id/notices 文书. */
export function NoticesView() {
	const asked = useCampaign()
	return (
		<CampaignPage title="文书" asked={asked}>
			{(page) => (
				<>
					<CampaignHead page={page} onDone={asked.again} />
					<PieceTable name="文书" pieces={page.notices} />
				</>
			)}
		</CampaignPage>
	)
}
