import type { DatabaseSync } from 'node:sqlite'

/** What a reader asks the store. */
type Statements = ReturnType<typeof prepare>

const prepared = new WeakMap<DatabaseSync, Statements>()

/** Prepared once a store: every page that is written has a reader of its own, and preparing took longer than asking. */
export function statementsOf(db: DatabaseSync): Statements {
	const known = prepared.get(db) ?? prepare(db)
	prepared.set(db, known)
	return known
}

function prepare(db: DatabaseSync) {
	const shown = db.prepare('select json from piece where id = ? and live = ?')
	const placed = 'select json from place join piece on piece.id = place.piece where list = ?'
	const newest = db.prepare(`${placed} order by place.position desc limit ?`)
	const from = db.prepare(`${placed} and place.position >= ? order by place.position desc limit ?`)
	const archive = db.prepare(
		`${placed} and place.position >= ? and place.position < ? order by place.position desc`,
	)
	const counted = db.prepare('select count(*) as count from place where list = ? and position >= ?')
	const countedUpTo = db.prepare(
		'select count(*) as count from (select 1 from place where list = ? limit ?)',
	)
	const ofUnit = db.prepare(
		'select count(*) as count from sought where unit = ? and kind = ? and day >= ?',
	)
	const older = db.prepare(
		`${placed} and place.position < coalesce((select position from piece where id = ?), ?)
		order by place.position desc limit 1`,
	)
	// Steps from month to month along the index: an archive has few months and many pieces.
	const months = db.prepare(
		`with recursive step (month) as (
			select substr(max(position), 1, 7) from place where list = ?1
			union all
			select (select substr(max(position), 1, 7) from place where list = ?1 and position < month)
			from step where month is not null
		) select month from step where month is not null`,
	)
	const errata = db.prepare(
		'select json from erratum where month = ? order by at desc, piece, number desc',
	)
	const record = db.prepare('select json from record where subject = ?')
	const every = db.prepare('select subject, json from record where subject glob ? order by subject')
	const today = db.prepare("select value from fact where name = 'today'")
	const origin = db.prepare("select value from fact where name = 'origin'")
	return {
		shown,
		newest,
		from,
		archive,
		counted,
		countedUpTo,
		ofUnit,
		older,
		months,
		errata,
		record,
		every,
		today,
		origin,
	}
}
