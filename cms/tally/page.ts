import type { ReasonKind } from '../review/reasons.ts'
import type { Closer, ClosingRefusal, Confirmations } from './closing.ts'
import type { Fate, HandedIn } from './handed-in.ts'
import { jointNote } from './joint-note.ts'
import type { Posting } from './posting.ts'
import { frequentReasons, type ReasonCount } from './return-reasons.ts'
import type { Scheme } from './scheme.ts'
import { type Cell, tableOf } from './table.ts'
import { type Period, type Row, type Tally, tally } from './tally.ts'
import { type Unused, unusedUnits } from './unused.ts'

export const dimensions = {
	unit: '按单位',
	person: '按人',
	column: '按栏目',
	kind: '按体裁',
} as const
export type By = keyof typeof dimensions

/** One of a unit's people, under the unit's line. */
export type Member = Readonly<{ name: string; used: number; points: number; note: string }>
export type Line = Row & Readonly<{ name: string; quota?: number; members?: readonly Member[] }>

/** All that the page of statistics shows of a month, computed by the server from the log. */
export type StatsPage = Readonly<{
	month: string
	months: readonly string[]
	by: By
	/** The moment of the figures, ISO 8601. */
	at: string
	audience: 'all' | 'unit' | 'own'
	/** Whose figures these are, where they are not everybody's. */
	whose: string
	period: Period
	before: Period
	lines: readonly Line[]
	total: Tally['total']
	totalBefore: number
	/** Of one's own unit, where the figures are one's own. */
	unitTotal?: Pick<Tally['total'], 'used' | 'points'>
	quota: number | undefined
	unused: readonly (Unused & { name: string; id: string })[]
	reasons: readonly ReasonCount[]
	scheme: Scheme
	closing: Readonly<{
		confirmations: Confirmations
		/** When the month was closed, ISO 8601. */
		at: string | undefined
		as: Closer | undefined
		refusals: readonly { kind: ClosingRefusal; message: string }[]
	}>
	may: Readonly<{ export: boolean; editScheme: boolean }>
}>

export type Given = Readonly<{
	books: readonly Posting[]
	submissions: readonly HandedIn[]
	fates: readonly Fate[]
	period: Period
	by: By
	/** What a unit, column, kind or person is called. */
	nameOf: (key: string) => string
	/** 月任务 by unit, pieces a month. */
	quotas: ReadonlyMap<string, number>
	/** Units that have a correspondent. */
	senders: readonly string[]
	/** How the reasons of returns are called; as a new newsroom calls them where nobody says. */
	reasonList?: readonly ReasonKind[]
}>

/** The part of the page that is figures. */
export function figuresOf(given: Given) {
	const { books, submissions, fates, period, by, nameOf, quotas, senders } = given
	const counted = tally(books, submissions, period, by)
	const rows = by === 'unit' ? withExpected(counted.rows, [...quotas.keys()]) : counted.rows
	const lines = rows.map((row): Line => {
		const quota = by === 'unit' ? quotas.get(row.key) : undefined
		return {
			...row,
			name: by === 'person' && !row.key ? '没有署名的' : nameOf(row.key) || '没有定的',
			...(quota === undefined ? {} : { quota }),
			...(by === 'unit' ? { members: membersOf(books, period, row.key) } : {}),
		}
	})
	const expected = [...senders, ...quotas.keys()]
	return {
		...{ period, before: counted.before, lines, total: counted.total },
		totalBefore: tally(books, submissions, counted.before, by).total.used,
		quota: quotas.size > 0 ? [...quotas.values()].reduce((sum, one) => sum + one, 0) : undefined,
		unused: unusedUnits(expected, books, submissions, fates, period),
		reasons: frequentReasons(fates, period, given.reasonList),
	}
}

/** The table as rows of cells, under a line that says what it is. */
export function sheetOf(
	page: Pick<StatsPage, 'lines' | 'total' | 'period' | 'before' | 'by' | 'quota'>,
): Cell[][] {
	const names = new Map(page.lines.map(({ key, name }) => [key, name]))
	const { lines, quota, by } = page
	const table = tableOf({ ...page, rows: lines }, by, (key) => names.get(key) ?? key)
	if (by !== 'unit' || quota === undefined) return table
	const last = ['月任务', ...lines.map((line) => line.quota ?? ''), quota]
	return table.map((row, at) => [...row, last[at] ?? ''])
}

/** 采用÷来稿 in words: 3÷5＝60%; a piece used of which nothing came in has no rate. */
export function rateText({
	used,
	submitted,
	share,
}: Pick<Row, 'used' | 'submitted' | 'share'>): string {
	return share === null ? '' : `${used}÷${submitted}＝${Math.round(share * 100)}%`
}

/** The units with a quota that neither sent nor had anything used. */
function withExpected(rows: readonly Row[], expected: readonly string[]): Row[] {
	const there = new Set(rows.map(({ key }) => key))
	const rank =
		1 + rows.filter(({ points, used }) => points > 0 || (points === 0 && used > 0)).length
	const empty = { used: 0, submitted: 0, share: null, points: 0, leads: 0, photos: 0, change: 0 }
	const missing = expected.filter((key) => !there.has(key))
	return [...rows, ...missing.map((key) => ({ key, rank, ...empty }))]
}

function membersOf(books: readonly Posting[], period: Period, unit: string): Member[] {
	const mine = books.filter((posting) => posting.unit === unit)
	const within = mine.filter(({ day }) => day >= period.from && day <= period.to)
	return tally(mine, [], period, 'person').rows.flatMap(({ key, used, points }) => {
		if (used === 0 && points === 0) return []
		const note = jointNote(within.filter(({ people }) => people.includes(key)))
		return [{ name: key || '没有署名', used, points, note }]
	})
}
