import type { DatabaseSync } from 'node:sqlite'
import type { Day } from '../../content/route.ts'
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
	const old = db.prepare('delete from sought where subject = ? returning number').get(subject)
	if (old) db.prepare('delete from words where rowid = ?').run(Number(old.number))
	if (!sought) return
	const { kind, column, unit, day, title, text } = sought
	const number = numberOf(day, old ? seqOf(Number(old.number)) : seq)
	db.prepare('insert into sought values (?, ?, ?, ?, ?, ?)').run(
		...([number, subject, kind, column, unit, day] as const),
	)
	db.prepare('insert into words (rowid, title, body) values (?, ?, ?)').run(
		...([number, wordsOf(title), wordsOf(text)] as const),
	)
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
