/** Monday is 一; index is Date's getUTCDay(). */
export const weekdayNames = '日一二三四五六'

/** Whether the Gregorian calendar has the day. Without a year, 29 February exists. */
export function dayExists(year: number | undefined, month: number, day: number): boolean {
	if (month < 1 || month > 12 || day < 1) return false
	return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

/** The weekday's character of a day that exists. */
export function weekdayOf(year: number, month: number, day: number): string {
	return weekdayNames[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
}
