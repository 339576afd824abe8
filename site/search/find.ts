import type { DatabaseSync } from 'node:sqlite'
import type { Campaign } from '../../content/campaign.ts'
import type { Day } from '../../content/route.ts'
import type { Live } from '../store/shown.ts'
import { type Counts, countsOf, type Group } from './counts.ts'
import { campaignHit, type Hit, pieceHit } from './hit.ts'
import { nextTry, type Try } from './next-try.ts'
import { matchOf, type Phrase, phrasesOf } from './phrases.ts'
import type { Question } from './question.ts'

export type Findings = Readonly<{
	hits: readonly Hit[]
	total: number
	/** How many there would be if nothing narrowed the question. */
	everywhere: number
	/** The page that the hits are of: the last one where the question asks for a later one. */
	page: number
	pages: number
	counts: Counts
	/** What may find something where nothing was found. */
	tries: readonly Try[]
}>
export type Find = (question: Question, size?: number) => Findings

/** Hits on a page. */
const pageSize = 20

/**
 * Looks in the index, always at one state of the store. Everything of the reader's words must occur, a phrase in one
 * line; a headline in which all of it occurs comes before texts.
 */
export function finder(db: DatabaseSync): Find {
	const narrowed = `from words join sought on sought.number = words.rowid where words match ?1
		and (?2 = '' or kind = ?2) and (?3 = '' or "column" = ?3) and (?4 = '' or unit = ?4)
		and (?5 = '' or substr(day, 1, 4) = ?5)`
	const groups = db.prepare(
		`select kind, "column", unit, substr(day, 1, 4) as year, count(*) as count
		from words join sought on sought.number = words.rowid where words match ? group by 1, 2, 3, 4`,
	)
	const count = db.prepare(`select count(*) as count ${narrowed}`)
	// The index gives them in this order by itself and stops when it has enough.
	const some = db.prepare(
		`select sought.number, subject, day ${narrowed} order by words.rowid desc limit ?6 offset ?7`,
	)
	const piece = db.prepare('select json from piece where id = ? and live = 1')
	const record = db.prepare('select json from record where subject = ?')
	const members = db.prepare('select count(*) as count from place where list = ?')

	type Row = Record<string, unknown>
	const select = (match: string, question: Question, limit: number, offset: number): Row[] =>
		some.all(match, ...narrowingOf(question), limit, offset)

	/** `limit` of those that match, from `offset`: those with it in the headline, then the rest. */
	function inOrder(match: string, question: Question, limit: number, offset: number): Row[] {
		if (question.order === 'time') return select(match, question, limit, offset)
		const inTitle = `title : (${match})`
		const first = select(inTitle, question, limit, offset)
		if (first.length === limit) return first
		// Counted only where these are not the last of them: each question to the index walks through all that match.
		const titles =
			offset === 0 || first.length > 0
				? offset + first.length
				: Number(count.get(inTitle, ...narrowingOf(question))?.count)
		const rest = `(${match}) NOT (${inTitle})`
		return [...first, ...select(rest, question, limit - first.length, Math.max(0, offset - titles))]
	}

	function hitOf(row: Row, phrases: readonly Phrase[]): Hit | undefined {
		const [kind = '', id = ''] = String(row.subject).split(':')
		if (kind === 'piece') {
			const found = piece.get(id)
			// Written by `apply` from an entry that passed its schema.
			return found && pieceHit((JSON.parse(String(found.json)) as Live).piece, phrases)
		}
		const found = record.get(String(row.subject))
		if (!found) return
		const campaign = JSON.parse(String(found.json)) as Campaign
		const pieces = Number(members.get(`campaign:${id}`)?.count)
		return campaignHit(campaign, `campaign:${id}`, row.day as Day, pieces, phrases)
	}

	function look(question: Question, size: number): Findings {
		const phrases = phrasesOf(question.words)
		if (phrases.length === 0) return nothing
		const match = matchOf(phrases)
		const { total, everywhere, counts } = countsOf(groups.all(match) as Group[], question)
		const pages = Math.max(1, Math.ceil(total / size))
		const page = Math.min(question.page, pages)
		const rows = total > 0 ? inOrder(match, question, size, (page - 1) * size) : []
		const hits = rows.flatMap((row) => hitOf(row, phrases) ?? [])
		const countOf = (match: string) => Number(count.get(match, '', '', '', '')?.count)
		const tries = everywhere > 0 ? [] : nextTry(phrases, countOf)
		return { hits, total, everywhere, page, pages, counts, tries }
	}

	return (question, size = pageSize) => {
		db.exec('savepoint find')
		try {
			return look(question, size)
		} finally {
			db.exec('release find')
		}
	}
}

const nothing: Findings = {
	...{ hits: [], total: 0, everywhere: 0, page: 1, pages: 1, tries: [] },
	counts: { kind: new Map(), column: new Map(), unit: new Map(), year: new Map() },
}

function narrowingOf({ kind, column, unit, year }: Question): [string, string, string, string] {
	return [kind, column, unit, year]
}
