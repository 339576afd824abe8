import type { DatabaseSync } from 'node:sqlite'
import { dayOf } from '../../content/day.ts'
import { type Day, type Month, monthOf } from '../../content/route.ts'
import { statement } from './statement.ts'

/** 更正 or 撤回, as the record of them shows it. */
export type Erratum = Readonly<{
	piece: string
	day: Day
	title: string
	kind: 'correction' | 'withdrawal'
	/** When, ISO 8601 in UTC. */
	at: string
	/** What readers were told; empty where a withdrawal gave no reason. */
	text: string
}>

/** The newest months are shown together on the record's own page, so many that they hold at least this many. */
export const fewestErrata = 50

export function monthOfErratum({ at }: Pick<Erratum, 'at'>): Month {
	return monthOf(dayOf(new Date(at)))
}

/**
 * The months of the record, newest first: those on its own page, and those that have a page each. Whole months, so that a
 * new entry writes one page and not its month's too.
 */
export function errataMonths(db: DatabaseSync): { shown: Month[]; archived: Month[] } {
	const months = statement(
		db,
		'select month, count(*) as count from erratum group by month order by month desc',
	).all()
	let count = 0
	const shown = months.filter((month) => {
		const isShown = count < fewestErrata
		count += Number(month.count)
		return isShown
	})
	const nameOf = ({ month }: Record<string, unknown>) => month as Month
	return { shown: shown.map(nameOf), archived: months.slice(shown.length).map(nameOf) }
}
