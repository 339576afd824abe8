import { z } from 'zod'
import type { Entry } from '../../content/log.ts'
import type { Piece } from '../../content/piece.ts'
import { type Scheme, scheme as schemeSchema, score } from './scheme.ts'

/** The step that an import of old articles signs. */
const archiveStep = 'archive'
/** A month of the books: `2020-08`. */
export const month = z.string().regex(/^\d{4}-\d{2}$/)
/** 结账: from `at` on nothing more is written into the month, and its pieces keep the scheme they were counted by. */
export const closing = z.strictObject({
	month,
	at: z.iso.datetime(),
	scheme: schemeSchema.optional(),
})
export type Closing = z.infer<typeof closing>

/** A line of the books: a piece used (+1), or taken back from a month already closed (-1). `day` decides the period. */
export type Posting = Readonly<{
	piece: string
	title: string
	day: string
	count: 1 | -1
	/** Signed like `count`. */
	points: number
	/** The scheme's rule that gave the points. */
	rule: string
	unit: string
	column: string
	kind: Piece['kind']
	people: readonly string[]
	isLead: boolean
	hasPhoto: boolean
}>

/**
 * The books, computed from the publication log alone. In an open month a piece counts as it stands now, and a withdrawn one not
 * at all; what happens after a month is closed goes into the next open one, as the old line taken back and the new one put in.
 * 历史稿件 that an import brought in count nowhere.
 * @param scheme in force now: for the pieces of open months; those of a closed one keep the scheme it was closed with
 */
export function postings(
	log: readonly Entry[],
	scheme: Scheme,
	closings: readonly Closing[],
): Posting[] {
	const histories = new Map<string, PieceEntry[]>()
	for (const entry of log) {
		if (!isOfPiece(entry)) continue
		histories.set(entry.subject, [...(histories.get(entry.subject) ?? []), entry])
	}
	return [...histories.values()].flatMap((history) =>
		isArchive(history[0]) ? [] : postingsOf(history, scheme, closings),
	)
}

type PieceEntry = {
	subject: string
	at: string
	snapshot: Piece | null
	signatures?: Entry['signatures']
}

function isArchive(first: PieceEntry | undefined): boolean {
	return first?.signatures?.some(({ step }) => step === archiveStep) ?? false
}

function isOfPiece(entry: Entry): entry is Entry & PieceEntry {
	return entry.subject.startsWith('piece:')
}

function postingsOf(
	history: readonly PieceEntry[],
	inForce: Scheme,
	closings: readonly Closing[],
): Posting[] {
	const [first] = history
	const firstDay = first?.snapshot?.day ?? (first ? dayOf(first.at) : '')
	const own = closings.find(({ month }) => month === firstDay.slice(0, 7))
	const scheme = own?.scheme ?? inForce
	/** What each month ends with; the last state of an open month replaces the ones before it. */
	const months = new Map<string, { day: string; snapshot: Piece | null }>()
	for (const { at, snapshot } of history) {
		const day = openDay(firstDay, at, closings)
		months.set(day.slice(0, 7), { day, snapshot })
	}
	const lines: Posting[] = []
	let before: Posting | undefined
	for (const { day, snapshot } of [...months.values()].sort((a, b) => a.day.localeCompare(b.day))) {
		const now = snapshot ? line(snapshot, day, scheme) : undefined
		if (before && now && sameBut(before, now)) continue
		if (before) lines.push({ ...before, day, count: -1, points: -before.points })
		if (now) lines.push(now)
		before = now
	}
	return lines
}

/** The day under which a change is booked: the day of first publication while its month is open, else the first day that is open. */
function openDay(firstDay: string, at: string, closings: readonly Closing[]): string {
	const isClosed = (day: string) =>
		closings.some(
			({ month, at: closed }) => month === day.slice(0, 7) && Date.parse(closed) <= Date.parse(at),
		)
	if (!isClosed(firstDay)) return firstDay
	let day = dayOf(at) > firstDay ? dayOf(at) : firstDay
	while (isClosed(day)) day = nextMonth(day)
	return day
}

function nextMonth(day: string): string {
	const [year = 0, month = 0] = day.split('-').map(Number)
	return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, '2020-08-01'.length)
}

/** The day in the newsroom's time zone. */
function dayOf(at: string): string {
	return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, '2020-08-01'.length)
}

function line(piece: Piece, day: string, scheme: Scheme): Posting {
	const { points, name } = score(scheme, piece)
	const { id, headline, unit, column, kind, byline, rank, photos } = piece
	const people = creditedOf(byline.people)
	return {
		...{
			piece: id,
			title: headline.title,
			day,
			count: 1,
			points,
			rule: name,
			unit,
			column,
			kind,
			people,
		},
		...{ isLead: rank !== undefined, hasPhoto: photos.length > 0 },
	}
}

/** Whose piece it counts as, each once; who only edited it is not among them. */
export function creditedOf(people: Piece['byline']['people']): string[] {
	return [...new Set(people.filter(({ trade }) => trade !== '编辑').flatMap(({ names }) => names))]
}

function sameBut(a: Posting, b: Posting): boolean {
	return (
		JSON.stringify({ ...a, day: '', title: '' }) === JSON.stringify({ ...b, day: '', title: '' })
	)
}
