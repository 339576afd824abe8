import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../pages/DeskPage.tsx'
import { Health } from './Health.tsx'

/** `/admin/health` 网站体检. */
export function HealthView(props: AdminViewServerProps) {
	return (
		<DeskPage {...props} view="health">
			<Health />
		</DeskPage>
	)
}
