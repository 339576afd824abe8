import type { Day, List } from '../../content/route.ts'
import type { Reader } from '../store/reader.ts'

/**
 * The year that the figures of a list are of: its newest piece's, which is 今年 until the next has begun. It does not ask
 * for the day, so its page is written again on a New Year's Day and not each midnight.
 */
export function yearOf(
	store: Pick<Reader, 'newest' | 'hasCome'>,
	list: List,
): { begins: Day; name: string } | undefined {
	const [newest] = store.newest(list, 1)
	if (!newest) return
	const year = Number(newest.day.slice(0, 4))
	return {
		begins: beginOf(year),
		name: store.hasCome(beginOf(year + 1)) ? `${year}年` : '今年',
	}
}

function beginOf(year: number): Day {
	return `${year}-01-01` as Day
}
