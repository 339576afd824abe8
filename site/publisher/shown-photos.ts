import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Route } from '../../content/route.ts'
import { statement } from '../store/statement.ts'
import { transaction } from '../store/transaction.ts'
import { namedPhotos } from './named-photos.ts'

/** Notes what a page is going to show. Call before its pictures are brought, so that no picture is ever there unnoted. */
export function notePhotos(db: DatabaseSync, route: Route, html: string): void {
	const named = namedPhotos(html)
	// To begin and end a transaction is what costs.
	if (named.size === 0) return
	const insert = statement(db, 'insert or ignore into shows values (?, ?)')
	transaction(db, () => {
		for (const file of named) insert.run(file, route)
	})
}

/**
 * Takes away the public copies that this page showed before and no page shows now: withdrawing the last piece that shows
 * a photo takes the photo too. Call after the page is written.
 */
export async function dropPhotos(
	db: DatabaseSync,
	folder: string,
	route: Route,
	html: string,
): Promise<void> {
	const now = namedPhotos(html)
	const before = statement(db, 'select file from shows where route = ?').all(route)
	const gone = before.map(({ file }) => String(file)).filter((file) => !now.has(file))
	const other = statement(db, 'select 1 from shows where file = ? and route <> ? limit 1')
	const forget = statement(db, 'delete from shows where file = ? and route = ?')
	for (const file of gone) {
		// The file first: after a crash between the two the note is still there, and the page, still marked, comes here again.
		if (!other.get(file, route)) await rm(join(folder, 'media', file), { force: true })
		forget.run(file, route)
	}
}

/**
 * Takes away copies that no page is known to show: half-written ones, and those of a store that was deleted. Does nothing
 * while pages are still to be written, as they have not said yet what they show.
 * @returns whether it looked
 */
export async function sweepPhotos(db: DatabaseSync, folder: string): Promise<boolean> {
	if (statement(db, 'select 1 from dirty limit 1').get()) return false
	const shown = statement(db, 'select 1 from shows where file = ? limit 1')
	const media = join(folder, 'media')
	for (const file of await namesIn(media)) {
		if (!shown.get(file)) await rm(join(media, file), { force: true })
	}
	return true
}

async function namesIn(folder: string): Promise<string[]> {
	try {
		return await readdir(folder)
	} catch (error) {
		// Before the first picture there is no folder.
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
		throw error
	}
}
