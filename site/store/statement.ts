import type { DatabaseSync, StatementSync } from 'node:sqlite'

const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>()

/**
 * A statement that is prepared once for a store: to prepare costs more than most of our questions. For `get`, `all` and
 * `run` alone: whoever iterates would share its place with others.
 */
export function statement(db: DatabaseSync, sql: string): StatementSync {
	let known = prepared.get(db)
	if (!known) {
		known = new Map()
		prepared.set(db, known)
	}
	let found = known.get(sql)
	if (!found) {
		found = db.prepare(sql)
		known.set(sql, found)
	}
	return found
}
