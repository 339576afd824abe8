import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../pages/DeskPage.tsx'
import { Stats } from './Stats.tsx'

/** `/admin/stats` 用稿统计. */
export function StatsView(props: AdminViewServerProps) {
	return (
		<DeskPage {...props} view="stats">
			<Stats />
		</DeskPage>
	)
}
