import type { DatabaseSync } from 'node:sqlite'
import { correctionsOf } from '../../content/piece.ts'
import { correctionsMonthRoute, type Month, type Route } from '../../content/route.ts'
import { type Erratum, errataMonths, monthOfErratum } from '../store/erratum.ts'
import type { Key } from '../store/key.ts'
import type { Live, Withdrawn } from '../store/shown.ts'
import { statement } from '../store/statement.ts'
import type { Change } from './mark.ts'

/**
 * Keeps what the record of corrections says of a piece: the corrections of one that is live, the withdrawal of one that is
 * not. What was withdrawn is quoted no more, so its corrections go with it.
 */
export function keepErrata(db: DatabaseSync, id: string, shown: Live | Withdrawn): Change {
	const rows = statement(db, 'select month, json from erratum where piece = ? order by number').all(
		id,
	)
	const after = errataOf(shown)
	const texts = after.map((erratum) => JSON.stringify(erratum))
	if (rows.length === texts.length && rows.every(({ json }, at) => json === texts[at])) {
		return { routes: new Set(), keys: new Set() }
	}
	const archived = new Set(errataMonths(db).archived)
	statement(db, 'delete from erratum where piece = ?').run(id)
	const insert = statement(db, 'insert into erratum values (?, ?, ?, ?, ?)')
	after.forEach((erratum, number) => {
		insert.run(id, number, erratum.at, monthOfErratum(erratum), texts[number] ?? '')
	})
	const changed = new Set([
		...rows.map(({ month }) => month as Month),
		...after.map((erratum) => monthOfErratum(erratum)),
	])
	const toWrite = errataMonths(db).archived.filter(
		(month) => changed.has(month) || !archived.has(month),
	)
	return {
		routes: new Set<Route>(toWrite.map(correctionsMonthRoute)),
		keys: new Set<Key>(['errata', ...[...changed].map((month) => `errata:${month}` as const)]),
	}
}

function errataOf(shown: Live | Withdrawn): Erratum[] {
	if ('head' in shown) {
		const { id, day, headline } = shown.head
		const text = shown.reason
		return [
			{ ...{ piece: id, day, title: headline.title, text }, kind: 'withdrawal', at: shown.at },
		]
	}
	const { id, day, headline } = shown.piece
	return correctionsOf(shown.piece)
		.reverse()
		.map(({ text, at }) => {
			return { ...{ piece: id, day, title: headline.title, text, at }, kind: 'correction' }
		})
}
