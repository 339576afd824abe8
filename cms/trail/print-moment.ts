import { dayOf, printClock, printDay } from '../../content/day.ts'

/** `今天12:15`, `8月20日10:05`, `2025年8月20日10:05`: the newsroom's clock, as short as it can be told apart. */
export function printMoment(at: string, now: Date): string {
	const [day, today] = [dayOf(new Date(at)), dayOf(now)]
	if (day === today) return `今天${printClock(at)}`
	const printed = printDay(day)
	const isThisYear = day.slice(0, 4) === today.slice(0, 4)
	return `${isThisYear ? printed.slice('2026年'.length) : printed}${printClock(at)}`
}
