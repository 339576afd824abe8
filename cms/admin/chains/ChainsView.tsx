import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../pages/DeskPage.tsx'
import { Chains } from './Chains.tsx'

/** `/admin/chains` 审签流程. */
export function ChainsView(props: AdminViewServerProps) {
	return (
		<DeskPage {...props} view="chains">
			<Chains />
		</DeskPage>
	)
}
