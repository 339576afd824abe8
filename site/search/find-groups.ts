import type { DatabaseSync } from 'node:sqlite'
import { fact } from '../store/fact.ts'
import { statement } from '../store/statement.ts'
import type { Group } from './counts.ts'

/** Groups kept, of all questions together: some MB at most. */
const mostKept = 50_000

/**
 * How many match in each facet: the one part of a search that must walk through all that match. Kept by question until the
 * next entry of the log, as many readers ask for the same words between two publications.
 * @returns groups for a match in the language of FTS5; call it inside the transaction that reads the rest
 */
export function finderOfGroups(db: DatabaseSync): (match: string) => readonly Group[] {
	const groups = statement(
		db,
		`with found as materialized (
			select facet, count(*) as count from words
			cross join sought on sought.number = words.rowid where words match ? group by facet
		) select facet, kind, "column", unit, year, count from found join facet on facet.number = found.facet`,
	)
	const kept = new Map<string, readonly Group[]>()
	let size = 0
	let head: string | undefined

	function keep(match: string, found: readonly Group[]): void {
		kept.set(match, found)
		size += found.length + 1
		// The oldest first: a map keeps its order.
		for (const [oldest, { length }] of kept) {
			if (size <= mostKept) break
			kept.delete(oldest)
			size -= length + 1
		}
	}

	return (match) => {
		const now = fact(db, 'head')
		if (now !== head) {
			kept.clear()
			size = 0
			head = now
		}
		const known = kept.get(match)
		if (known) return known
		const found = groups.all(match) as Group[]
		keep(match, found)
		return found
	}
}
