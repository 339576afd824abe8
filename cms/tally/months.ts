import type { Period } from './tally.ts'

/** What is counted of a month: all of it, or up to today where it is not over. @param today `2020-08-21` */
export function periodOf(month: string, today: string): Period {
	const last = lastDayOf(month)
	return { from: `${month}-01`, to: today >= `${month}-01` && today < last ? today : last }
}

/** The months that can be chosen, the newest first: those with entries, and the present one. */
export function monthsOf(days: readonly string[], today: string): string[] {
	const months = new Set([today, ...days].map((day) => day.slice(0, '2020-08'.length)))
	return [...months].sort().reverse()
}

/** `2020年8月`. */
export function printMonth(month: string): string {
	const [year, number] = month.split('-').map(Number)
	return `${year}年${number}月`
}

/** `8月1日至21日`, or `8月` where it is the whole month. */
export function printPeriod({ from, to }: Period): string {
	const [, month, first] = from.split('-').map(Number)
	const last = Number(to.slice('2020-08-'.length))
	if (first === 1 && to === lastDayOf(from.slice(0, '2020-08'.length))) return `${month}月`
	return first === last ? `${month}月${first}日` : `${month}月${first}日至${last}日`
}

function lastDayOf(month: string): string {
	const [year = 0, number = 0] = month.split('-').map(Number)
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, '2020-08-31'.length)
}
