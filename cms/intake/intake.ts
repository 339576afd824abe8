import { readDocument } from './document.ts'
import { refuseOtherFormats } from './format.ts'
import { type Message, messagesOf } from './messages.ts'
import { paragraphsOf } from './paragraphs.ts'
import { unframe } from './photo-table.ts'
import { type IntakePiece, pieceOf } from './piece.ts'
import { takePrompts } from './prompt.ts'
import { readZip } from './read-zip.ts'
import { type Refusal, Refused, refuse } from './refusal.ts'
import { splitPieces } from './split-pieces.ts'
import type { Tally } from './tally.ts'
import { type Item, wordsOf } from './tree.ts'

export type { Message } from './messages.ts'
export type { IntakePiece } from './piece.ts'

/** What a file holds, or why it was not taken in. */
export type Intake = { pieces: IntakePiece[]; messages: Message[] } | { refusals: Refusal[] }

/**
 * A Word file → pieces with their fields. Never throws for what is in the file; nothing is run or fetched.
 * A hostile file can still keep the thread busy: servers call `runIntake`.
 * @param name as the person knows it, for the refusal's words; the bytes alone decide.
 */
export async function intakeDocx(bytes: Uint8Array, name: string): Promise<Intake> {
	try {
		refuseOtherFormats(bytes)
		const { items, notes, tally } = readDocument(await readZip(bytes))
		return intakeItems(items, notes, tally)
	} catch (error) {
		return { refusals: [refusalOf(error, name)] }
	}
}

/** @throws whatever is no fault of the file */
export function refusalOf(error: unknown, name: string): Refusal {
	if (error instanceof Refused) {
		// The file that Word or WPS leaves beside an open one has no mark of its own in some versions.
		const isLock = error.found === 'unknown' && /^(~\$|\.~)/.test(name)
		return isLock ? refuse('owner-lock-file', name) : refuse(error.kind, name, error.found)
	}
	// Nested until the stack is full: no word processor writes that.
	if (error instanceof RangeError) return refuse('corrupt-file', name)
	throw error
}

/** @throws {Refused} `no-text` when there is nothing to take and nothing to tell. */
export function intakeItems(items: Item[], notes: string[], tally: Tally): Intake {
	refuseLength(items)
	const entries = takePrompts(paragraphsOf(items.flatMap(unframe), tally), tally)
	const isEmpty = entries.length === 0 && tally.counts.size === 0
	if (isEmpty) throw new Refused('no-text', 'There is neither text nor picture.')
	const clean = paragraphsOf(
		notes.map((text) => ({
			kind: 'line',
			runs: [{ text, size: 0 }],
			align: 'start',
			headingFont: false,
			red: false,
			indented: false,
		})),
		tally,
	).flatMap((note) => (note.kind === 'paragraph' ? [note.text] : []))
	const parted = splitPieces(entries)
	if (parted.length > 1) tally.add('several-pieces', parted.length)
	const pieces = parted.map((piece, at) => pieceOf(piece, at === 0 ? clean : []))
	return { pieces, messages: messagesOf(tally) }
}

/** Characters of all lines together; a book has half of it. */
const maxLength = 1_000_000
/** Lines, tables and pictures; every rule looks at each of them. */
const maxLines = 20_000

function refuseLength(items: readonly Item[]): void {
	if (items.length > maxLines || lengthOf(items) > maxLength) {
		throw new Refused('too-large-when-opened', 'More text than a newspaper prints.')
	}
}

function lengthOf(items: readonly Item[]): number {
	return items.reduce((sum, item) => {
		if (item.kind === 'line') return sum + wordsOf(item).length
		if (item.kind === 'picture') return sum
		return sum + item.rows.flat().reduce((all, cell) => all + lengthOf(cell.items), 0)
	}, 0)
}
