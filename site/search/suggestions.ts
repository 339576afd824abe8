import { printDay } from '../../content/day.ts'
import type { Reader } from '../store/reader.ts'
import type { Part } from './mark.ts'
import { kindNames, type Question, unnarrowed } from './question.ts'

/** What the search page shows under its field while a reader types: the first hits, and how many there are. */
export type Suggestions = Readonly<{
	total: number
	hits: readonly { route: string; title: readonly Part[]; about: string }[]
}>

const most = 8

/** @param question its words alone count: what it is narrowed by belongs to the page that is shown already */
export function suggestionsOf(store: Reader, { words }: Question): Suggestions {
	const { total, hits } = store.search({ ...unnarrowed, words }, most)
	return {
		total,
		hits: hits.map(({ route, title, day, kind }) => ({
			...{ route, title },
			about: `${printDay(day)} ${kindNames[kind]}`,
		})),
	}
}
