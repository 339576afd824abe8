import type { PayloadRequest } from 'payload'
import { paragraph } from '../../content/body.ts'
import { dayOf } from '../../content/day.ts'
import {
	type Known,
	type OldPiece,
	type OldPiecePlan,
	oldPieceColumns,
	planOldPieces,
} from '../import/old-pieces.ts'
import { recordsOf } from '../import/records-of.ts'
import { documentOf } from '../manuscript/document-of.ts'
import type { OldRow } from './hook.ts'
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
	return { plans: planOldPieces(read.records, await loadKnown(req, photos, defaults, now)) }
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
	const unit = await idOf(req, 'units', piece.unit)
	const column = await idOf(req, 'columns', piece.column)
	const { id: pieceId, day, title, kicker, subtitle, byline, source } = piece
	const old: OldRow = { imported: batch, unit, day, piece: pieceId }
	const { id } = await req.payload.create({
		collection: 'manuscripts',
		depth: 0,
		req,
		context: { old },
		data: {
			...{ kind: 'report', title, kicker, subtitle, byline, source, column },
			body: documentOf(piece.paragraphs.map(paragraph)) as never,
			photos: piece.photos.map(({ caption, credit }, at) => ({
				...{ media: media[at] as number, caption, credit, alt: caption || title },
			})),
		},
	})
	return id
}

async function idOf(req: PayloadRequest, collection: 'units' | 'columns', code: string) {
	const { docs } = await req.payload.find({
		...{ collection, where: { code: { equals: code } }, depth: 0, limit: 1, req },
	})
	const [found] = docs
	if (!found) throw new Error(`There is no ${code} among the ${collection} any more.`)
	return found.id
}
