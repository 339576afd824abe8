/** One try to open the home page, ISO 8601. */
export type Visit = Readonly<{ at: string; isOpen: boolean }>
/** How often it was tried and how often it opened. */
export type Visits = Readonly<{ tried: number; open: number }>

/** How long a try is kept, ms: the inspection looks at a week. */
const kept = 7 * 24 * 3_600_000
/** 国办秘函〔2019〕19号: of the visits of a week, at least twenty a day, more than this share must open. */
export const leastOpen = 0.95
/** Fewer tries say little. */
export const enough = 20

/** The visits of the last week with one more, the oldest first. */
export function withVisit(visits: readonly Visit[], visit: Visit): Visit[] {
	const from = new Date(Date.parse(visit.at) - kept).toISOString()
	return [...visits.filter(({ at }) => at > from), visit]
}

export function countVisits(visits: readonly Visit[]): Visits {
	return { tried: visits.length, open: visits.filter(({ isOpen }) => isOpen).length }
}
