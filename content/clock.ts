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

/** The next calendar day; `count` days on where given, back where negative. */
export function dayAfter(day: Day, count = 1): Day {
	const moment = new Date(day)
	moment.setUTCDate(moment.getUTCDate() + count)
	return moment.toISOString().slice(0, day.length) as Day
}

/** `2026年11月25日`. */
export function printDay(day: Day): string {
	const [year, month, date] = day.split('-').map(Number)
	return `${year}年${month}月${date}日`
}

/** The first moment of a day on the newsroom's clock, ISO 8601 in UTC. */
export function midnightOf(day: Day): string {
	return new Date(`${day}T00:00+08:00`).toISOString()
}

/** `2026年11月25日 06:30`, the minute on the newsroom's clock. */
export function printMinute(moment: string): string {
	const [day, minute] = inShanghai.format(new Date(moment)).split(' ')
	return `${printDay(day as Day)} ${minute}`
}

/** `2026-11-25 06:30`, the minute on the newsroom's clock, as the tags of 国办发〔2017〕47号 have it. */
export function printStamp(moment: string): string {
	return inShanghai.format(new Date(moment))
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
