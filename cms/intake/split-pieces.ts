import { bylineAlone, bylineAtEnd, bylineAtStart } from './byline.ts'
import { isCaption, splitCredit } from './caption.ts'
import { bodySize, looksLikeHeadline } from './headline.ts'
import { isNewsroomLine } from './newsroom-line.ts'
import type { Entry, Paragraph } from './paragraphs.ts'
import { hasNumber, isShort } from './sentence.ts'

/** Several pieces in one file (R14): each begins with a title that a byline follows. */
export function splitPieces(entries: Entry[]): Entry[][] {
	const starts = [
		...new Set([...bylineStarts(entries), ...endStarts(entries), ...titleStarts(entries)]),
	].sort((a, b) => a - b)
	const pieces = [0, ...starts].map((from, at) => entries.slice(from, starts[at]))
	return pieces.length > 1 ? pieces.flatMap(splitPhotoStory) : pieces
}

/** Titles above a byline that opens a text, with text before them. */
function bylineStarts(entries: Entry[]): number[] {
	const size = bodySize(entries)
	/** The last paragraph with a byline: it may be the whole text of its piece. */
	let last = -1
	return entries.flatMap((entry, at) => {
		if (entry.kind !== 'paragraph') return []
		if (!(bylineAtStart(entry.text) ?? bylineAlone(entry.text))) return []
		let start = at
		while (start > last + 1 && at - start < 3 && isTitleBefore(entries, start - 1, size)) start--
		const before = entries.slice(Math.max(last, 0), start)
		const isNew = start < at && start > 0 && before.some(isText)
		last = at
		return isNew ? [start] : []
	})
}

function isTitleBefore(entries: Entry[], at: number, size: number): boolean {
	const entry = entries[at]
	const before = entries[at - 1]
	if (entry?.kind !== 'paragraph' || splitCredit(entry.text).credit || bylineAtEnd(entry.text))
		return false
	const isTitle = looksLikeHeadline(entry, size)
	if (
		before?.kind === 'picture' &&
		!entry.role &&
		entry.heading !== 1 &&
		(!isTitle || entry.size <= size)
	)
		return false
	return (
		isTitle ||
		(isShort(entry.text) && !hasNumber(entry.text) && entry.align === 'start' && !entry.number)
	)
}

/** A headline right after a byline in brackets at the end. */
function endStarts(entries: Entry[]): number[] {
	const size = bodySize(entries)
	return entries.flatMap((entry, at) => {
		const before = entries[at - 1]
		const ended =
			before?.kind === 'paragraph' &&
			bylineAtEnd(before.text) !== undefined &&
			entries.slice(0, at).some(isText)
		return ended &&
			entry.kind === 'paragraph' &&
			entry.align !== 'right' &&
			looksLikeHeadline(entry, size)
			? [at]
			: []
	})
}

/** A line in the very format of the first title on a page of its own: a notice or a photo story has no byline. */
function titleStarts(entries: Entry[]): number[] {
	const size = bodySize(entries)
	const first = entries.find(
		(entry) => entry.kind === 'paragraph' && entry.align === 'center' && entry.size > size + 4,
	)
	return entries.flatMap((entry, at) =>
		entry.kind === 'paragraph' &&
		first?.kind === 'paragraph' &&
		entry.newPage &&
		entry.size === first.size &&
		entry.align === first.align &&
		entry.bold === first.bold &&
		looksLikeHeadline(entry, size) &&
		entries.slice(0, at).some(isText)
			? [at]
			: [],
	)
}

function isText(entry: Entry): boolean {
	return entry.kind === 'paragraph' && [...entry.text].length > 20 && !isNewsroomLine(entry.text)
}

/** At the end of a file with several pieces, a picture whose caption tells the whole news is a piece of its own. */
function splitPhotoStory(piece: Entry[]): Entry[][] {
	const at = piece.findIndex((one) => one.kind === 'picture')
	const tale = piece[at + 1]
	const isWhole = piece.slice(0, at).some(isText)
	if (!isWhole || piece.length !== at + 2 || tale?.kind !== 'paragraph' || !tellsNews(tale))
		return [piece]
	return [piece.slice(0, at), piece.slice(at)]
}

function tellsNews(paragraph: Paragraph): boolean {
	return (
		isCaption(paragraph) &&
		[...paragraph.text].length >= 40 &&
		/^(本报|近日|日前|近期|连日来|\d+月\d+日|今天|昨日)/u.test(paragraph.text)
	)
}
