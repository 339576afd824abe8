import type { Refusal } from '../review/refusal.ts'
import { type Command, orderRefusals, roleRefusals } from '../review/work.ts'
import { leadRefusals, placeOf, publishers, readyRefusals, release } from './publish.ts'

/** 定时发布: everything that publishing asks is asked now, and once more when the time has come. */
export const schedule: Command = (work, actor, order, now) => {
	const place = placeOf(work, order)
	const found: Refusal[] = [
		...roleRefusals(actor, 'schedule', publishers),
		...orderRefusals(work, 'schedule', order),
		...leadRefusals(place, actor.roles),
		...readyRefusals(work, place),
	]
	const due = new Date(order.at ?? '')
	if (!(due.getTime() > now.getTime())) found.push({ kind: 'past', at: order.at ?? '' })
	if (found.length > 0) return { refusals: found }
	return {
		changes: {
			stage: 'scheduled',
			due: due.toISOString(),
			column: place.column,
			rank: place.rank ?? null,
		},
	}
}

/** Takes the time back; the manuscript waits for publication as before. */
export const unschedule: Command = (work, actor, order) => {
	const found = [
		...roleRefusals(actor, 'unschedule', publishers),
		...orderRefusals(work, 'unschedule', order),
	]
	return found.length > 0 ? { refusals: found } : { changes: { stage: 'approved', due: null } }
}

/** What the timer does when the time has come, in the name of whom scheduled it. */
export const releaseDue: Command = (work, actor, order, now) => {
	const place = placeOf(work, { version: order.version })
	const found = [...orderRefusals(work, 'release', order), ...readyRefusals(work, place)]
	if (!work.due || work.due > now.toISOString()) found.push({ kind: 'past', at: work.due ?? '' })
	return found.length > 0 ? { refusals: found } : release(work, place, actor.id, now)
}
