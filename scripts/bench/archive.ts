import { DatabaseSync } from 'node:sqlite'
import { type Draft, type Entry, sealed, snapshotDigest } from '../../content/log.ts'
import type { Piece } from '../../content/piece.ts'
import type { Day } from '../../content/route.ts'

const columns = ['news', 'towns', 'bureaus', 'livelihood'] as const
const units = ['xiazhen', 'fucun', 'zhaomiao', 'liuzhuang', 'gongdian'] as const
const sentence = '坑塘清理完毕，道路硬化到户，居民出门不再踩泥。'
/** One piece in so many says this too, so that some words are rare. */
const rarer: readonly [one: number, sentence: string][] = [
	[3, '街道评出清洁庭院，LED屏滚动播放名单。'],
	[20, '镇里优化营商环境，2020年办结218件。'],
	[500, '龙卷风过后，电力抢修队连夜复电。'],
]

/** A made-up piece of an archive that goes back some years. */
function pieceAt(number: number, all: number): Piece {
	const day = new Date(
		Date.UTC(2026, 9, 31) - Math.floor(((all - number) * 1800) / all) * 86_400_000,
	)
	return {
		id: number.toString(36).padStart(8, '0'),
		kind: 'report',
		headline: { title: `第${number}篇 村里的路修好了` },
		byline: { dateline: '本报微山讯', people: [] },
		keywords: [],
		body: Array.from({ length: 6 }, (_, paragraph) => ({
			kind: 'paragraph' as const,
			spans: [{ text: textAt(number, paragraph) }],
		})),
		photos: [],
		day: day.toISOString().slice(0, '2026-11-25'.length) as Day,
		column: columns[number % columns.length] ?? 'news',
		unit: units[number % units.length] ?? 'xiazhen',
	}
}

/** As long whatever it says: sizes of archives are compared. */
function textAt(number: number, paragraph: number): string {
	const [, own = ''] = rarer.find(([one], at) => at === paragraph && number % one === 0) ?? []
	return (own + sentence.repeat(3)).slice(0, sentence.length * 3)
}

/** The entries of a log of made-up pieces, each behind the one before; behind `last`, where there is one. */
export function archiveEntries(
	count: number,
	last?: Pick<Entry, 'seq' | 'hash'>,
): Generator<Entry> {
	return entriesOf(archivePieces(count), last)
}

/** The entries that publish some pieces, each behind the one before; behind `last`, where there is one. */
export function* entriesOf(
	pieces: Iterable<Piece>,
	last?: Pick<Entry, 'seq' | 'hash'>,
): Generator<Entry> {
	let end = last
	for (const piece of pieces) {
		const entry = sealed(draftOf(piece), end)
		yield entry
		end = entry
	}
}

/** The pieces of an archive, the oldest first. */
export function* archivePieces(count: number): Generator<Piece> {
	for (let number = 1; number <= count; number++) yield pieceAt(number, count)
}

/**
 * Puts `count` made-up pieces behind the end of a log, straight into the database: each numbered and tied as any other.
 * @param path the newsroom's SQLite file
 */
export function fillArchive(path: string, count: number): void {
	const db = new DatabaseSync(path)
	db.exec('pragma busy_timeout = 5000; begin immediate')
	const end = db.prepare('select seq, hash from publications order by seq desc limit 1').get()
	const last = end && {
		seq: Number(end.seq),
		hash: String(end.hash),
	}
	const insert = db.prepare(
		`insert into publications (seq, subject, action, snapshot, digest, signatures, "by", reason, at, previous, hash)
		values (?, ?, ?, ?, ?, ?, ?, null, ?, ?, ?)`,
	)
	for (const entry of archiveEntries(count, last)) {
		insert.run(
			entry.seq,
			entry.subject,
			entry.action,
			JSON.stringify(entry.snapshot),
			entry.digest,
			JSON.stringify(entry.signatures),
			entry.by,
			entry.at,
			entry.previous,
			entry.hash,
		)
	}
	db.exec('commit')
	db.close()
}

function draftOf(snapshot: Piece): Draft {
	const at = `${snapshot.day}T00:00:00.000Z`
	const draft = {
		subject: `piece:${snapshot.id}` as const,
		action: 'publish' as const,
		snapshot,
		...{ signatures: [], by: 'bench', reason: null, at },
	}
	const digest = snapshotDigest(draft)
	const signature = { step: 'final-review', covers: 'content' as const, by: 'bench', digest, at }
	return { ...draft, signatures: [signature] }
}
