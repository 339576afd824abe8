import type { Where } from 'payload'
import type { Filter, Tab } from '../queue/filter.ts'
import { listedId } from '../queue/standing.ts'
import { turnsOf } from '../queue/turn.ts'
import type { Actor } from '../review/decide.ts'

const signedFor = ['in-review', 'held', 'approved', 'scheduled']

/**
 * What a tab of the list holds for a reader.
 * @param barred the ids that `barredWhere` finds: engines do not agree on how "contains not" is asked for
 */
export function tabWhere(tab: Tab, actor: Actor, barred: readonly string[]): Where {
	if (tab === 'mine') {
		const mine: Where = { turn: { in: turnsOf(actor) } }
		return barred.length > 0 ? { and: [mine, { id: { not_in: [...barred] } }] } : mine
	}
	if (tab === 'signed') {
		return { and: [{ stage: { in: signedFor } }, { signers: { like: listedId(actor.id) } }] }
	}
	if (tab === 'returned') return { returnedBy: { equals: actor.id } }
	if (tab === 'transit') return { stage: { in: ['in-review', 'returned'] } }
	return { stage: { equals: tab } }
}

/** What waits for the reader's role and is not theirs to sign. */
export function barredWhere(actor: Actor): Where {
	return {
		and: [{ turn: { in: turnsOf(actor) } }, { barred: { like: listedId(actor.id) } }],
	}
}

/** The filter's own conditions, beside those of the tab. */
export function narrowedWhere(filter: Filter, now: Date): Where[] {
	const { q, unit, column, campaign, kind, step, late } = filter
	const found: Where[] = []
	for (const [name, value] of Object.entries({ unit, column, campaign, kind, step })) {
		if (value) found.push({ [name]: { equals: value } })
	}
	if (late) found.push({ deadline: { less_than: now.toISOString() } })
	if (q) {
		// The text is kept as the editor's document, whose own words are Latin: a Latin word would find every one.
		const text = /\p{Script=Han}/u.test(q) ? ['body'] : []
		const fields = ['title', 'kicker', 'subtitle', 'byline', ...text]
		found.push({ or: fields.map((name) => ({ [name]: { like: q } })) })
	}
	return found
}

export const sortOf: Readonly<Record<Filter['sort'], string>> = {
	urgent: 'urgency',
	newest: '-since',
	oldest: 'since',
}
