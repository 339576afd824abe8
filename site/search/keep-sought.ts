import type { DatabaseSync } from 'node:sqlite'
import type { Day } from '../../content/route.ts'
import { statement } from '../store/statement.ts'
import { joined } from './phrases.ts'
import type { Sought } from './sought.ts'
import { tokensOf } from './tokens.ts'

/** What a search finds: the page of a piece or of a campaign. */
export type SoughtSubject = `piece:${string}` | `campaign:${string}`

const msPerDay = 86_400_000
/** More entries than any log has. */
const entries = 2 ** 32
/** Stands between lines: no question holds it, so no phrase runs over it. */
const seam = ' ¶ '
const indexes = ['words', 'titles'] as const

/**
 * Puts into the index what can be found of a subject, in place of what was there; `undefined` takes it out. Call in the
 * transaction that changes the subject.
 * @param seq the entry with which the subject first appeared: within a day, the later one is the newer
 */
export function keepSought(
	db: DatabaseSync,
	subject: SoughtSubject,
	sought: Sought | undefined,
	seq: number,
): void {
	const old = statement(db, 'delete from sought where subject = ? returning number').get(subject)
	for (const index of old ? indexes : []) {
		statement(db, `delete from ${index} where rowid = ?`).run(Number(old?.number))
	}
	if (!sought) return
	const { day, title, text } = sought
	const number = numberOf(day, old ? seqOf(Number(old.number)) : seq)
	statement(db, 'insert into sought values (?, ?, ?, ?)').run(
		...([number, subject, facetOf(db, sought), day] as const),
	)
	const inTitle = wordsOf(title)
	const all = text.length > 0 ? inTitle + seam + wordsOf(text) : inTitle
	statement(db, 'insert into titles (rowid, text) values (?, ?)').run(number, inTitle)
	statement(db, 'insert into words (rowid, text) values (?, ?)').run(number, all)
}

/** The number of all that agree with it in what a search can be narrowed by. */
function facetOf(db: DatabaseSync, { kind, column, unit, day }: Sought): number {
	const facet = [kind, column, unit, day.slice(0, '2026'.length)]
	statement(db, 'insert or ignore into facet (kind, "column", unit, year) values (?, ?, ?, ?)').run(
		...facet,
	)
	const row = statement(
		db,
		'select number from facet where kind = ? and "column" = ? and unit = ? and year = ?',
	).get(...facet)
	return Number(row?.number)
}

/** A higher number is newer, so that the index, which is kept by number, gives the newest without sorting. */
function numberOf(day: Day, seq: number): number {
	return Math.floor(Date.parse(day) / msPerDay) * entries + seq
}

function seqOf(number: number): number {
	return number - Math.floor(number / entries) * entries
}

function wordsOf(lines: readonly string[]): string {
	return lines.map((line) => joined(tokensOf(line))).join(seam)
}
