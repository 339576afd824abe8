import { dayOf, printClock } from '../../content/clock.ts'

const minute = 60_000
const hour = 60 * minute
const dayLong = 24 * hour

/** `今天10:20`, `昨天18:42`, `8月19日09:12`, and with the year where it is another. */
export function printWhen(moment: string, now: Date): string {
	const clock = printClock(moment)
	const day = dayOf(new Date(moment))
	if (day === dayOf(now)) return `今天${clock}`
	if (day === dayOf(new Date(now.getTime() - dayLong))) return `昨天${clock}`
	const [year, month, date] = day.split('-').map(Number)
	const ofYear = dayOf(now).startsWith(`${year}-`) ? '' : `${year}年`
	return `${ofYear}${month}月${date}日${clock}`
}

/** `8月22日18:00前改好再交，还有31小时`: by when an author is asked for it, and how much time is left. */
export function printAnswerBy(answerBy: string, now: Date): string {
	const left = Date.parse(answerBy) - now.getTime()
	const rest = left > 0 ? `还有${printLength(left)}` : `已经超过${printLength(-left)}`
	return `${printBy(answerBy)}前改好再交，${rest}`
}

/** `8月22日18:00`: a moment to come, never a year away. */
export function printBy(moment: string): string {
	const [, month, date] = dayOf(new Date(moment)).split('-').map(Number)
	return `${month}月${date}日${printClock(moment)}`
}

/** `3小时40分`, `40分`, `2天3小时`: a length of time, ms, as people say it. */
export function printLength(length: number): string {
	const minutes = Math.max(0, Math.floor(length / minute))
	if (minutes < 60) return `${minutes}分`
	const hours = Math.floor(minutes / 60)
	if (hours < 48) {
		const rest = minutes % 60
		return rest ? `${hours}小时${String(rest).padStart(2, '0')}分` : `${hours}小时`
	}
	const left = hours % 24
	return left ? `${Math.floor(hours / 24)}天${left}小时` : `${Math.floor(hours / 24)}天`
}

/** `已等3小时40分（限24小时）`, and by how much it is late. */
export function printWaited(since: string, hours: number, now: Date): string {
	const waited = now.getTime() - Date.parse(since)
	const late = waited - hours * hour
	const over = late > 0 ? `，超过${printLength(late)}` : ''
	return `已等${printLength(waited)}（限${hours}小时${over}）`
}
