import type { Refusal } from '../review/refusal.ts'
import { type Command, orderRefusals, roleRefusals } from '../review/work.ts'
import { placeOf, readyRefusals, release } from './publish.ts'

/** 恢复 of a withdrawn piece, by the chief, with a reason: the text that was signed is public again, no other. */
export const restore: Command = (work, actor, order, now) => {
	const place = placeOf(work, { version: order.version })
	const found: Refusal[] = [
		...roleRefusals(actor, 'restore', ['chief']),
		...orderRefusals(work, 'restore', order),
		...readyRefusals(work, place),
	]
	if (!order.text) found.push({ kind: 'no-reason' })
	return found.length > 0
		? { refusals: found }
		: release(work, place, actor.id, now, order.text ?? null)
}
