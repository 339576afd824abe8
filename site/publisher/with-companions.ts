import type { Route } from '../../content/route.ts'
import { companionsOf } from '../feed/companions.ts'
import type { Render } from './deliver.ts'

/** What is written for a route: its page, and by their addresses the files that stand beside it. */
export type Files = { page: string; beside: ReadonlyMap<Route, string> }

/** Pages with their companions: rendered from one reader, so that what either reads has both written again. */
export function withCompanions(render: Render): Render<Files> {
	return async (route, store) => ({
		page: await render(route, store),
		beside: companionsOf(route, store),
	})
}
