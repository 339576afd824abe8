import type { DatabaseSync } from 'node:sqlite'
import type { Campaign } from '../../content/campaign.ts'
import type { Day } from '../../content/route.ts'
import type { Live } from '../store/shown.ts'
import { statement } from '../store/statement.ts'
import { agrees, type Counts, countsOf, type Group } from './counts.ts'
import { finderOfGroups } from './find-groups.ts'
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

type Index = 'words' | 'titles'

/** Hits on a page. */
const pageSize = 20

/**
 * Looks in the index, always at one state of the store. Everything of the reader's words must occur, a phrase in one
 * line; a headline in which all of it occurs comes before texts.
 */
export function finder(db: DatabaseSync): Find {
	const groups = finderOfGroups(db)
	/** Those of an index that match `?1` and stand in one of the facets `?2`. */
	const narrowed = (index: Index, but = '') => `from ${index}
		cross join sought on sought.number = ${index}.rowid where ${index} match ?1
		and (?2 = '' or facet in (select value from json_each(?2))) ${but}`
	// An index gives them in this order by itself and stops when it has enough.
	const newest = (index: Index, but = '') =>
		statement(
			db,
			`select subject, day ${narrowed(index, but)} order by ${index}.rowid desc limit ?3 offset ?4`,
		)
	const all = newest('words')
	const inTitle = newest('titles')
	const notInTitle = newest(
		'words',
		'and words.rowid not in (select rowid from titles where titles match ?1)',
	)
	const countTitles = statement(db, `select count(*) as count ${narrowed('titles')}`)
	const countWords = statement(db, 'select count(*) as count from words where words match ?')
	const piece = statement(db, 'select json from piece where id = ? and live = 1')
	const record = statement(db, 'select json from record where subject = ?')
	const members = statement(db, 'select count(*) as count from place where list = ?')

	type Row = Record<string, unknown>
	type Asked = { match: string; facets: string; limit: number; offset: number }

	/** `limit` of those that match, from `offset`: those with it in the headline, then the rest. */
	function byRelevance({ match, facets, limit, offset }: Asked): Row[] {
		const first = inTitle.all(match, facets, limit, offset)
		if (first.length === limit) return first
		// Counted only where these are not the last of them.
		const titles =
			offset === 0 || first.length > 0
				? offset + first.length
				: Number(countTitles.get(match, facets)?.count)
		const from = Math.max(0, offset - titles)
		return [...first, ...notInTitle.all(match, facets, limit - first.length, from)]
	}

	function byTime({ match, facets, limit, offset }: Asked): Row[] {
		return all.all(match, facets, limit, offset)
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
		const found = groups(match)
		const { total, everywhere, counts } = countsOf(found, question)
		const pages = Math.max(1, Math.ceil(total / size))
		const page = Math.min(question.page, pages)
		const asked = {
			match,
			facets: facetsOf(found, question),
			limit: size,
			offset: (page - 1) * size,
		}
		const inOrder = question.order === 'time' ? byTime : byRelevance
		const rows = total > 0 ? inOrder(asked) : []
		const hits = rows.flatMap((row) => hitOf(row, phrases) ?? [])
		const countOf = (match: string) => Number(countWords.get(match)?.count)
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

/** The facets that agree with what a question is narrowed by, as JSON; empty where nothing narrows it. */
function facetsOf(groups: readonly Group[], question: Question): string {
	const agreeing = groups.filter((group) => agrees(group, question))
	return agreeing.length === groups.length ? '' : JSON.stringify(agreeing.map(({ facet }) => facet))
}
