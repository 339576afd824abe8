import type { Day, List } from '../../content/route.ts'
import type { Reader } from '../store/reader.ts'

type Store = Pick<Reader, 'newest' | 'hasCome'>

/**
 * The year of a list's newest piece. It does not ask for the day: its page is written again on a New Year's Day and not each
 * midnight.
 */
function newestYear(store: Store, list: List): { year: string; isNow: boolean } | undefined {
	const [newest] = store.newest(list, 1)
	if (!newest) return
	const year = newest.day.slice(0, 4)
	return { year, isNow: !store.hasCome(beginOf(Number(year) + 1)) }
}

/** The year that the figures of a list are of, its newest piece's: `今年` until the next has begun, then `2025年`. */
export function yearOf(store: Store, list: List): { begins: Day; name: string } | undefined {
	const newest = newestYear(store, list)
	return (
		newest && {
			begins: beginOf(Number(newest.year)),
			name: newest.isNow ? '今年' : `${newest.year}年`,
		}
	)
}

/** The year that need not be said in a list, since its newest piece is of it and it is not over. */
export function unsaidYear(store: Store, list: List): string | undefined {
	const newest = newestYear(store, list)
	return newest?.isNow ? newest.year : undefined
}

function beginOf(year: number): Day {
	return `${year}-01-01` as Day
}
