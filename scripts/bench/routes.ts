import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Entry } from '../../content/log.ts'
import type { Piece } from '../../content/piece.ts'
import { type Day, isElder } from '../../content/route.ts'
import { apply, setToday } from '../../site/publisher/apply.ts'
import { deliver } from '../../site/publisher/deliver.ts'
import { loadRenderer } from '../../site/publisher/load-renderer.ts'
import { withCompanions } from '../../site/publisher/with-companions.ts'
import { openStore } from '../../site/store/open.ts'
import { archivePieces, entriesOf } from './archive.ts'

/** What one kind of publication marks in an archive of one size. */
export type RoutesMeasured = {
	pieces: number
	publication: string
	n: number
	/** Pages marked, their twins for elderly readers not counted: usually, at most, and at most with the twins. */
	pages: number
	mostPages: number
	mostRoutes: number
	/** The most that it may mark, twins not counted. */
	bound: number
}

const bound = 16
/**
 * Seven lists with their months, three newer neighbours on each side, itself, the front page and the 404 page. Of a
 * unit's piece no order of the desk makes another unit's: only a log written in another way may ask this.
 */
const unitMovedBound = 23
/** The newest day of the archive is the day before. */
const today: Day = '2026-11-01'
const campaigns = 7

/** Renders an archive of `pieces` with the real templates, writing nothing, and counts what publications of every kind mark. */
export async function measureRoutes(pieces: number): Promise<RoutesMeasured[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'))
	const db = openStore(join(folder, 'site.db'))
	try {
		// Lost with the folder anyway.
		db.exec('pragma synchronous = off')
		return await measure(db, pieces)
	} finally {
		db.close()
		rmSync(folder, { recursive: true, force: true })
	}
}

async function measure(db: DatabaseSync, count: number): Promise<RoutesMeasured[]> {
	const render = withCompanions(await loadRenderer(resolve('site/dist/server/entry.mjs')))
	const step = async () => {
		const { written, failed } = await deliver(db, render, async () => {})
		for (const [route, cause] of failed) throw new Error(`${route} failed.`, { cause })
		return written
	}
	const archive = [...archivePieces(count)].map(inCampaign)
	let last: Entry | undefined
	const take = (piece: Piece) => {
		const [entry] = entriesOf([piece], last)
		if (!entry) throw new Error('One piece gives one entry.')
		last = entry
		return apply(db, entry)
	}
	setToday(db, today)
	const started = performance.now()
	for (const piece of archive) take(piece)
	const written = await step()
	const seconds = Math.round((performance.now() - started) / 1000)
	console.error(`${count} pieces taken and ${written} routes rendered in ${seconds} s`)

	const rows: RoutesMeasured[] = []
	for (const [publication, published, bound] of publicationsOf(archive)) {
		const marked: (readonly [pages: number, routes: number])[] = []
		for (const piece of published) {
			const routes = [...take(piece)]
			marked.push([routes.filter((route) => !isElder(route)).length, routes.length])
			await step()
		}
		const pages = marked.map(([pages]) => pages).sort((a, b) => a - b)
		rows.push({
			...{ pieces: count, publication, n: marked.length },
			...{ pages: pages[Math.floor(pages.length / 2)] ?? 0, mostPages: pages.at(-1) ?? 0 },
			...{ mostRoutes: Math.max(...marked.map(([, routes]) => routes)), bound },
		})
	}
	return rows
}

/** Kinds of publications that an editor makes, in this order, and what each may mark. */
function publicationsOf(
	archive: readonly Piece[],
): [publication: string, pieces: Piece[], bound: number][] {
	const made = (number: number, day?: Day): Piece => {
		const like = archive[(number * 997) % archive.length] as Piece
		return { ...like, id: `n${number.toString(36).padStart(7, '0')}`, day: day ?? like.day }
	}
	const [first, ...others] = Array.from({ length: 21 }, (_, number) => made(number, today))
	const old = archive.slice(0, archive.length / 2)
	const some = (pieces: readonly Piece[]) =>
		Array.from({ length: 10 }, (_, n) => pieces[n * Math.floor(pieces.length / 10)] as Piece)
	return [
		['the first of a month', first ? [first] : [], bound],
		['a new piece', others, bound],
		['a new piece of an old day', Array.from({ length: 20 }, (_, n) => made(100 + n)), bound],
		['an old piece, corrected', some(old).map(corrected), bound],
		['an old piece, moved', some(old).map((piece) => moved(piece, archive)), bound],
		['a new piece, corrected', others.slice(0, 10).map(corrected), bound],
		['a new piece, moved', others.slice(0, 10).map((piece) => moved(piece, archive)), bound],
		[
			'a new piece, given to another unit too',
			others.slice(10).map((piece) => givenAway(piece, archive)),
			unitMovedBound,
		],
	]
}

function inCampaign(piece: Piece, number: number): Piece {
	return { ...piece, campaign: `p${number % campaigns}` }
}

function corrected(piece: Piece): Piece {
	return {
		...piece,
		headline: { title: `${piece.headline.title}（更正）` },
		...{ corrections: ['一处数字有误，已改正。'], corrected: [`${today}T00:00:00.000Z`] },
	}
}

/** Into another column and campaign at once, those of a piece nearby: lists that are as long as its own. */
function moved(piece: Piece, like: readonly Piece[]): Piece {
	const { column, campaign } = strangerTo(piece, like)
	return { ...piece, headline: { title: `${piece.headline.title}（移）` }, column, campaign }
}

function givenAway(piece: Piece, like: readonly Piece[]): Piece {
	return { ...moved(piece, like), unit: strangerTo(piece, like).unit }
}

/** A piece that shares no list with another. */
function strangerTo(piece: Piece, like: readonly Piece[]): Piece {
	const other = like.find(
		({ column, unit, campaign }) =>
			column !== piece.column && unit !== piece.unit && campaign !== piece.campaign,
	)
	if (!other) throw new Error('All pieces stand in one list.')
	return other
}
