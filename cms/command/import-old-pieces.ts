import type { PayloadRequest } from 'payload'
import { dayOf } from '../../content/day.ts'
import { articleOfDocument, photoName } from '../import/old-documents.ts'
import {
	articleOf,
	type Known,
	type OldArticle,
	type OldPiece,
	type OldPiecePlan,
	planOldPieces,
} from '../import/old-pieces.ts'
import { oldPieceColumns } from '../import/old-pieces-columns.ts'
import { recordsOf } from '../import/records-of.ts'
import { runIntake } from '../intake/run-intake.ts'
import { documentOf } from '../manuscript/document-of.ts'
import type { OldRow } from './hook.ts'
import { idOfCode } from './id-of-code.ts'
import { messageOf } from './messages.ts'
import { operate } from './operate.ts'
import { storePhotos } from './store-photos.ts'
import { inTransaction } from './transaction.ts'

export type Photos = ReadonlyMap<string, Uint8Array>

/** What a table of old articles would do, or the columns it lacks. */
export async function planTable(
	req: PayloadRequest,
	rows: readonly string[][],
	photos: Photos,
	defaults: Known['defaults'],
	now = new Date(),
): Promise<{ plans: OldPiecePlan[] } | { lacking: string[] }> {
	const read = recordsOf(rows, oldPieceColumns, ['title', 'day', 'text'])
	if ('lacking' in read) return read
	const known = await loadKnown(req, photos, defaults, now)
	return { plans: planOldPieces(read.records.map(articleOf), known) }
}

/** What a folder of documents would do, with the pictures that were in them. */
export async function planDocuments(
	req: PayloadRequest,
	documents: readonly { name: string; bytes: Uint8Array }[],
	defaults: Known['defaults'],
	now = new Date(),
): Promise<{ plans: OldPiecePlan[]; photos: Photos }> {
	const photos = new Map<string, Uint8Array>()
	const articles: OldArticle[] = []
	const unread: OldPiecePlan[] = []
	for (const [at, { name, bytes }] of documents.entries()) {
		const line = at + 1
		const read = await runIntake({ as: 'file', bytes, name })
		if ('refusals' in read) {
			const notes = read.refusals.map(({ message }) => ({ what: '读不了，不导入', cure: message }))
			unread.push({ ...{ line, day: '', title: name }, result: 'refused', notes })
			continue
		}
		for (const piece of read.pieces) {
			articles.push(articleOfDocument(name, piece, line))
			for (const photo of piece.photos) photos.set(photoName(name, photo.media), photo.bytes)
		}
	}
	const known = await loadKnown(req, photos, defaults, now)
	const plans = [...planOldPieces(articles, known), ...unread]
	return { plans: plans.sort((one, other) => one.line - other.line), photos }
}

/** What the newsroom has that an old article can name. */
export async function loadKnown(
	req: PayloadRequest,
	photos: Photos,
	defaults: Known['defaults'],
	now = new Date(),
): Promise<Known> {
	const all = { depth: 0, pagination: false, req } as const
	const [columns, units, pieces] = await Promise.all([
		req.payload.find({
			...{ collection: 'columns', where: { live: { equals: true } } },
			select: { name: true, code: true },
			...all,
		}),
		req.payload.find({ collection: 'units', select: { name: true, code: true }, ...all }),
		req.payload.find({
			...{ collection: 'manuscripts', where: { imported: { exists: true } } },
			select: { piece: true, stage: true },
			...all,
		}),
	])
	const coded = (docs: readonly { name: string; code: string }[]) =>
		new Map(docs.flatMap(({ name, code }) => [name, code].map((key) => [key, code] as const)))
	return {
		columns: coded(columns.docs),
		units: coded(units.docs),
		// A row that was cut off before its signature is done again.
		pieces: new Set(
			pieces.docs.flatMap(({ piece, stage }) => (stage === 'draft' ? [] : (piece ?? []))),
		),
		photos: new Set(photos.keys()),
		defaults,
		today: dayOf(now),
	}
}

/**
 * Brings an old article in and signs it as 历史稿件, in one transaction but for its pictures.
 * @returns why it was not, in words; `undefined` when it is in the log
 */
export async function importOldPiece(
	req: PayloadRequest,
	piece: OldPiece,
	batch: string,
	photos: Photos,
	now = new Date(),
): Promise<string | undefined> {
	const sent = piece.photos.map(({ file }) => ({
		bytes: photos.get(file) ?? new Uint8Array(),
		name: file,
	}))
	const { stored, problems } = await storePhotos(req, sent)
	if (stored.includes(undefined)) return problems.map(({ message }) => message).join('')
	return inTransaction(req, async () => {
		const id = await createRow(req, piece, batch, stored)
		const order = { version: 1, column: piece.column }
		const done = await operate(req, 'archive', String(id), order, now)
		return 'refusals' in done ? done.refusals.map(messageOf).join('') : undefined
	})
}

async function createRow(
	req: PayloadRequest,
	piece: OldPiece,
	batch: string,
	media: readonly (string | number | undefined)[],
) {
	const unit = await idOfCode(req, 'units', piece.unit)
	const column = await idOfCode(req, 'columns', piece.column)
	const { id: pieceId, day, title, kicker, subtitle, byline, dateline, source } = piece
	const old: OldRow = { imported: batch, unit, day, piece: pieceId }
	const { id } = await req.payload.create({
		collection: 'manuscripts',
		depth: 0,
		req,
		context: { old },
		data: {
			...{ kind: 'report', title, kicker, subtitle, byline, dateline, source, column },
			body: documentOf(
				piece.body,
				media.map((id) => id ?? ''),
			) as never,
			photos: piece.photos.map(({ caption, credit }, at) => ({
				...{ media: media[at] as number, caption, credit, alt: caption || title },
			})),
		},
	})
	return id
}
