import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Route } from '../../content/route.ts'
import { transaction } from '../store/transaction.ts'
import { named } from './write-photos.ts'

/**
 * Notes which pictures a page shows now, and takes away the public copies that no page shows any more: withdrawing the
 * last piece that shows a photo takes the photo too. Call after the page is written.
 */
export async function keepShownPhotos(
	db: DatabaseSync,
	folder: string,
	route: Route,
	html: string,
): Promise<void> {
	const now = new Set([...html.matchAll(named)].map(([path]) => path.slice('/media/'.length)))
	const gone = transaction(db, () => {
		const before = db.prepare('select file from shows where route = ?').all(route)
		db.prepare('delete from shows where route = ?').run(route)
		const insert = db.prepare('insert into shows values (?, ?)')
		for (const file of now) insert.run(file, route)
		const other = db.prepare('select 1 from shows where file = ? limit 1')
		return before.map(({ file }) => String(file)).filter((file) => !other.get(file))
	})
	for (const file of gone) await rm(join(folder, 'media', file), { force: true })
}

/** Takes away what a crash left between a page and its pictures. Only where every page is written and so has said what it shows. */
export async function sweepPhotos(db: DatabaseSync, folder: string): Promise<void> {
	if (db.prepare('select 1 from dirty limit 1').get()) return
	const shown = db.prepare('select 1 from shows where file = ? limit 1')
	const files = await readdir(join(folder, 'media')).catch(() => [])
	for (const file of files) {
		if (!shown.get(file)) await rm(join(folder, 'media', file), { force: true })
	}
}
