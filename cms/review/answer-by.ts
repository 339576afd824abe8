import { dayAfter, dayOf } from '../../content/clock.ts'
import type { Refusal } from './refusal.ts'

/** Until which hour of a day something is asked for, the newsroom's clock. */
const evening = '18:00'
/** Fewer hours than these are no time to rewrite something. */
const shortest = 2

/** Moments that a returned manuscript can be asked back by, the soonest first: `明天18:00（8月22日）`. */
export function answerTimes(now: Date): { at: string; words: string }[] {
	const today = dayOf(now)
	const days = [
		['今天', 0],
		['明天', 1],
		['后天', 2],
		['三天后', 3],
		['一周后', 7],
	] as const
	return days.flatMap(([word, count]) => {
		const day = dayAfter(today, count)
		const at = new Date(`${day}T${evening}+08:00`)
		if (at.getTime() - now.getTime() < shortest * 3_600_000) return []
		const [, month, date] = day.split('-').map(Number)
		return [{ at: at.toISOString(), words: `${word}${evening}（${month}月${date}日）` }]
	})
}

/** Tomorrow evening, where nobody says by when. ISO 8601. */
export function usualAnswerBy(now: Date): string {
	return new Date(`${dayAfter(dayOf(now))}T${evening}+08:00`).toISOString()
}

/** Why a manuscript cannot be asked back by a moment; none where it is not named. */
export function answerByRefusals(at: string | undefined, now: Date): Refusal[] {
	return at !== undefined && !(Date.parse(at) > now.getTime())
		? [{ kind: 'deadline-past', at }]
		: []
}
