import { DatabaseSync } from 'node:sqlite'
import { type Draft, type Entry, sealed, snapshotDigest } from '../../content/log.ts'
import type { Piece } from '../../content/piece.ts'
import type { Day } from '../../content/route.ts'

const columns = ['news', 'towns', 'bureaus', 'livelihood'] as const
const units = ['xiazhen', 'fucun', 'zhaomiao', 'liuzhuang', 'gongdian'] as const
const sentence = '坑塘清理完毕，道路硬化到户，居民出门不再踩泥。'

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
		body: Array.from({ length: 6 }, () => ({
			kind: 'paragraph' as const,
			spans: [{ text: sentence.repeat(3) }],
		})),
		photos: [],
		day: day.toISOString().slice(0, '2026-11-25'.length) as Day,
		column: columns[number % columns.length] ?? 'news',
		unit: units[number % units.length] ?? 'xiazhen',
	}
}

/**
 * Puts `count` made-up pieces behind the end of a log, straight into the database: each numbered and tied as any other.
 * @param path the newsroom's SQLite file
 */
export function fillArchive(path: string, count: number): void {
	const db = new DatabaseSync(path)
	db.exec('pragma busy_timeout = 5000; begin immediate')
	const end = db.prepare('select seq, hash from publications order by seq desc limit 1').get()
	let last: Pick<Entry, 'seq' | 'hash'> | undefined = end && {
		seq: Number(end.seq),
		hash: String(end.hash),
	}
	const insert = db.prepare(
		`insert into publications (seq, subject, action, snapshot, digest, signatures, "by", reason, at, previous, hash)
		values (?, ?, ?, ?, ?, ?, ?, null, ?, ?, ?)`,
	)
	for (let number = 1; number <= count; number++) {
		const entry = sealed(draftOf(pieceAt(number, count)), last)
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
		last = entry
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
