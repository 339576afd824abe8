import type { Day } from './route.ts'

const inShanghai = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Asia/Shanghai',
	dateStyle: 'short',
	timeStyle: 'short',
})

/** The newsroom's calendar day at a moment. */
export function dayOf(moment: Date): Day {
	return inShanghai.format(moment).slice(0, '2026-11-25'.length) as Day
}

/** `2026年11月25日`. */
export function printDay(day: Day): string {
	const [year, month, date] = day.split('-').map(Number)
	return `${year}年${month}月${date}日`
}

/** `2026年11月25日 06:30`, the minute on the newsroom's clock. */
export function printMinute(moment: string): string {
	const [day, minute] = inShanghai.format(new Date(moment)).split(' ')
	return `${printDay(day as Day)} ${minute}`
}

/** `星期三`. A calendar day has one weekday everywhere, so the zone does not matter. */
export function weekdayOf(day: Day): string {
	return new Intl.DateTimeFormat('zh-CN', { weekday: 'long', timeZone: 'UTC' }).format(
		new Date(day),
	)
}

/** `12:15`, the newsroom's clock. */
export function printClock(moment: string): string {
	return inShanghai.format(new Date(moment)).slice('2026-11-25 '.length)
}
