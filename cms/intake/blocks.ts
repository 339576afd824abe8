import { type Block, type Body, type Cell, paragraph } from '../../content/body.ts'
import type { Credit } from '../../content/credit.ts'
import { isCaption, isCredit, splitCredit, trailingCaption } from './caption.ts'
import { isSubheading } from './join-broken.ts'
import { type Entry, type Paragraph, paragraphsOf } from './paragraphs.ts'
import { isShort } from './sentence.ts'
import type { Tally } from './tally.ts'
import type { Crop, Picture, Table } from './tree.ts'

export type IntakePhoto = {
	bytes: Uint8Array
	/** The picture's own name or address: to tell one from another, never to be stored under. */
	media: string
	caption?: string
	credit?: Credit
	/** Shares cut off at each side: carry it out or ask, never publish the hidden part unasked. */
	crop?: Crop
}

/** Entries of one piece, without headline and byline → its body and its photos. */
export function blocksOf(entries: Entry[], tally: Tally): { body: Body; photos: IntakePhoto[] } {
	const top = entries.reduce(
		(least, one) => Math.min(least, (one.kind === 'paragraph' && one.heading) || 9),
		9,
	)
	const body: Body = []
	const photos: IntakePhoto[] = []
	const row: Row = { photos: [], waiting: [], ahead: undefined }
	for (const [at, entry] of entries.entries()) {
		if (entry.kind === 'picture') {
			const photo = takePhoto(entry, photos, body, tally)
			if (photo) addToRow(row, photo)
			else if (row.ahead) append(body, blockOf(row.ahead, top))
			row.ahead = undefined
		} else if (entry.kind === 'paragraph' && tellsOfRow(entry, entries[at + 1], row)) {
			captionRow(row, entry.text)
		} else if (entry.kind === 'paragraph' && standsAbove(entry, at, entries)) {
			row.ahead = entry
		} else {
			Object.assign(row, { photos: [], waiting: [] })
			append(body, entry.kind === 'table' ? tableOf(entry, tally) : blockOf(entry, top))
		}
	}
	takeTrailing(body, photos, tally)
	tally.add('photo-without-caption', photos.filter((photo) => !photo.caption).length)
	return { body, photos }
}

/** Pictures with nothing but their captions between them. */
type Row = {
	photos: IntakePhoto[]
	/** Those that have no caption yet. */
	waiting: IntakePhoto[]
	/** A caption that stood above its picture. */
	ahead: Paragraph | undefined
}

function addToRow(row: Row, photo: IntakePhoto): void {
	row.photos.push(photo)
	if (row.ahead === undefined) row.waiting.push(photo)
	else caption(photo, row.ahead.text)
}

/** Whether a paragraph after pictures, or beside one, tells of them (R6). */
function tellsOfRow(entry: Paragraph, next: Entry | undefined, row: Row): boolean {
	if (row.photos.length === 0) return false
	if (row.waiting.length === 0) return isCredit(entry.text)
	const isAlone = entry.beside === true && isShort(entry.text, 60) && !isCaptionEntry(next)
	return isCaption(entry) || isCreditLine(next) || isAlone
}

function captionRow(row: Row, text: string): void {
	const last = row.photos.at(-1)
	const photo = isCredit(text) ? last : (row.waiting.shift() ?? last)
	if (!photo) return
	caption(photo, text)
	// Pictures side by side have one photographer.
	const others = isCredit(text) ? row.photos : row.waiting
	for (const other of others) if (photo.credit) other.credit ??= photo.credit
	if (isCredit(text)) row.waiting = []
}

/** A caption with its credit above a picture that has none below. */
function standsAbove(entry: Paragraph, at: number, entries: Entry[]): boolean {
	return (
		entries[at + 1]?.kind === 'picture' &&
		splitCredit(entry.text).credit !== undefined &&
		isCaption(entry) &&
		!isCaptionEntry(entries[at + 2])
	)
}

function isCaptionEntry(entry: Entry | undefined): boolean {
	return entry?.kind === 'paragraph' && isCaption(entry)
}

/** A caption that goes on in the last paragraph belongs to the picture; when there is none, to one still to be sent. */
function takeTrailing(body: Body, photos: IntakePhoto[], tally: Tally): void {
	const at = body.findLastIndex(({ kind }) => kind === 'paragraph')
	const last = body[at]
	const open = photos.filter((photo) => !photo.caption)
	if (last?.kind !== 'paragraph' || open.length !== photos.length || open.length > 1) return
	const text = last.spans.map((span) => span.text).join('')
	const found = trailingCaption(text)
	if (!found) return
	const photo = open[0] ?? { bytes: new Uint8Array(), media: '' }
	photo.caption = found.text
	if (found.credit) photo.credit = found.credit
	if (photos.length === 0) {
		tally.add('missing-picture')
		photos.push(photo)
	}
	const rest = text.slice(0, found.start)
	body.splice(at, 1, ...(rest ? [paragraph(rest)] : []))
}

/** A credit on a line of its own makes the line above it a caption. */
function isCreditLine(entry: Entry | undefined): boolean {
	return entry?.kind === 'paragraph' && isCredit(entry.text)
}

function takePhoto(
	picture: Picture,
	photos: IntakePhoto[],
	body: Body,
	tally: Tally,
): IntakePhoto | undefined {
	const { media, bytes, crop } = picture
	if (photos.some((photo) => photo.bytes === bytes && bytes.length > 0)) {
		tally.add('repeated-picture')
		return
	}
	const photo: IntakePhoto = { bytes, media, ...(crop ? { crop } : {}) }
	body.push({ kind: 'photo', photo: photos.length })
	photos.push(photo)
	return photo
}

function caption(photo: IntakePhoto, text: string): void {
	const split = splitCredit(text)
	if (split.text) photo.caption = (photo.caption ?? '') + split.text
	if (split.credit) photo.credit = split.credit
}

function blockOf(paragraph: Paragraph, top: number): Block {
	const { spans, number, heading } = paragraph
	if (number?.list) return { kind: 'list', ordered: number.list === 'ordered', items: [spans] }
	const text = (number?.text ?? '') + paragraph.text
	if (heading && heading < 9 && isShort(text, 60))
		return { kind: 'heading', level: heading > top ? 3 : 2, text }
	if (isSubheading(paragraph))
		return { kind: 'heading', level: /^[（(]|^\d/u.test(text) ? 3 : 2, text }
	return { kind: 'paragraph', spans: number ? [{ text: number.text }, ...spans] : spans }
}

/** Items of one list follow one another. */
function append(body: Body, block: Block): void {
	const last = body.at(-1)
	if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered)
		last.items.push(...block.items)
	else body.push(block)
}

function tableOf(table: Table, tally: Tally): Block {
	const rows = table.rows.map((row) =>
		row.map(
			({ items, columns, rows, header }): Cell => ({
				text: paragraphsOf(items, tally).flatMap(linesOf(tally)).join('\n'),
				...(header ? { header } : {}),
				...(columns > 1 ? { columns } : {}),
				...(rows > 1 ? { rows } : {}),
			}),
		),
	)
	return { kind: 'table', rows }
}

function linesOf(tally: Tally): (entry: Entry) => string[] {
	return (entry) => {
		if (entry.kind === 'paragraph') return [(entry.number?.text ?? '') + entry.text]
		if (entry.kind === 'picture') {
			tally.add('unsupported-picture')
			return []
		}
		return entry.rows.map((row) =>
			row.flatMap(({ items }) => paragraphsOf(items, tally).flatMap(linesOf(tally))).join(' '),
		)
	}
}
