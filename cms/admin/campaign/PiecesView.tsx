'use client'
import { CampaignHead } from './CampaignHead.tsx'
import { CampaignPage } from './CampaignPage.tsx'
import { PieceTable } from './PieceTable.tsx'
import { useCampaign } from './use-campaign.ts'

/** campaigns/:id/pieces 稿件. */
export function PiecesView() {
	const asked = useCampaign()
	return (
		<CampaignPage title="稿件" asked={asked}>
			{(page) => (
				<>
					<CampaignHead page={page} onDone={asked.again} />
					<PieceTable name="稿件" pieces={page.pieces} />
				</>
			)}
		</CampaignPage>
	)
}
