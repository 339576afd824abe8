import { printMinute } from '../../content/day.ts'
import type { Check } from './checks.ts'

/** Who mends what a check found, and until when, ISO 8601. */
export type Errand = Readonly<{ check: string; unit: string; unitId: string; by: string }>

/** Between two reminders about one check, ms. */
export const reminderPause = 3_600_000

/** Whether a unit may be reminded again. @param last ISO 8601 */
export function mayRemind(last: string | null | undefined, now: Date): boolean {
	return !last || now.getTime() - Date.parse(last) >= reminderPause
}

/** What the unit reads: what is the case, and until when it is to be mended. @param isReminder whether it was told before */
export function errandWords(
	{ name, found, detail }: Pick<Check, 'name' | 'found' | 'detail'>,
	by: string,
	isReminder: boolean,
): string {
	const about = `网站体检${isReminder ? '催办' : '交办'}：${name}，现在${found}`
	return `${about}${detail ? `（${detail}）` : ''}。请在${printMinute(by)}前办好`
}
