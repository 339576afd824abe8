import type { Posting } from './posting.ts'

/** From the first to the last day, both counted: `2020-08-01` to `2020-08-21`. */
export type Period = Readonly<{ from: string; to: string }>
export type Dimension = 'unit' | 'person' | 'kind' | 'column' | 'month'

/** A manuscript as it came in, whatever became of it. */
export type Submission = Readonly<{
	day: string
	unit: string
	column: string
	kind: string
	people: readonly string[]
}>

/** A line of the table. Joint pieces are shared evenly by their people, so numbers by person have fractions. */
export type Row = Readonly<{
	/** The unit's, column's or kind's id, a name, a month; '' for pieces without a byline. */
	key: string
	/** Equal points and equal pieces share a rank. */
	rank: number
	used: number
	submitted: number
	/** used ÷ submitted; null where nothing came in. */
	share: number | null
	points: number
	leads: number
	photos: number
	/** Pieces used more or fewer than in the period before. */
	change: number
}>
export type Tally = Readonly<{
	period: Period
	before: Period
	rows: readonly Row[]
	total: Omit<Row, 'rank' | 'key'>
}>

type Sums = { used: number; submitted: number; points: number; leads: number; photos: number }

/** 用稿统计 of a period by one dimension. The total is summed from the books, not from the rows, and equals them. */
export function tally(
	books: readonly Posting[],
	submissions: readonly Submission[],
	period: Period,
	by: Dimension,
): Tally {
	const before = periodBefore(period)
	const now = sums(books, submissions, period, by)
	const then = sums(books, submissions, before, by)
	const rows = [...now]
		.map(([key, sum]) => ({ key, ...finished(sum, then.get(key)) }))
		.concat(
			[...then]
				.filter(([key, { used }]) => used !== 0 && !now.has(key))
				.map(([key, sum]) => ({ key, ...finished(empty(), sum) })),
		)
		.sort((a, b) => b.points - a.points || b.used - a.used || a.key.localeCompare(b.key, 'zh'))
	const whole = (given: Period) => sums(books, submissions, given, 'all').get('') ?? empty()
	return { period, before, rows: ranked(rows), total: finished(whole(period), whole(before)) }
}

/** The same days of the month before; a whole month is compared with the whole month before. */
export function periodBefore({ from, to }: Period): Period {
	const isWhole = from.endsWith('-01') && to === lastOfMonth(to)
	const start = monthBefore(from)
	return { from: start, to: isWhole ? lastOfMonth(start) : monthBefore(to) }
}

function sums(
	books: readonly Posting[],
	submissions: readonly Submission[],
	{ from, to }: Period,
	by: Dimension | 'all',
): Map<string, Sums> {
	const found = new Map<string, Sums>()
	const add = (key: string, more: Partial<Sums>) => {
		const sum = found.get(key) ?? empty()
		for (const name of ['used', 'submitted', 'points', 'leads', 'photos'] as const)
			sum[name] += more[name] ?? 0
		found.set(key, sum)
	}
	const within = ({ day }: { day: string }) => day >= from && day <= to
	for (const posting of books.filter(within)) {
		const { count, points, isLead, hasPhoto } = posting
		for (const [key, part] of sharesOf(posting, by)) {
			add(key, {
				used: count * part,
				points: points * part,
				leads: isLead ? count * part : 0,
				photos: hasPhoto ? count * part : 0,
			})
		}
	}
	for (const submission of submissions.filter(within)) {
		for (const [key, part] of sharesOf(submission, by)) add(key, { submitted: part })
	}
	return found
}

function sharesOf(of: Submission, by: Dimension | 'all'): [key: string, part: number][] {
	if (by === 'person' && of.people.length > 0)
		return of.people.map((name) => [name, 1 / of.people.length])
	if (by === 'person' || by === 'all') return [['', 1]]
	return [[by === 'month' ? of.day.slice(0, 7) : of[by], 1]]
}

function finished(sum: Sums, then: Sums | undefined): Omit<Row, 'rank' | 'key'> {
	const [used, submitted] = [exact(sum.used), exact(sum.submitted)]
	return {
		...{ used, submitted, share: submitted > 0 ? used / submitted : null },
		...{ points: exact(sum.points), leads: exact(sum.leads), photos: exact(sum.photos) },
		change: exact(sum.used - (then?.used ?? 0)),
	}
}

function ranked(rows: readonly Omit<Row, 'rank'>[]): Row[] {
	return rows.map((row) => ({
		...row,
		rank:
			1 +
			rows.filter(
				({ points, used }) => points > row.points || (points === row.points && used > row.used),
			).length,
	}))
}

function empty(): Sums {
	return { used: 0, submitted: 0, points: 0, leads: 0, photos: 0 }
}

/** Thirds added up again are a whole. */
function exact(number: number): number {
	return Math.round(number * 1e6) / 1e6
}

function monthBefore(day: string): string {
	const [year = 0, month = 0, number = 0] = day.split('-').map(Number)
	const last = new Date(Date.UTC(year, month - 1, 0)).getUTCDate()
	return iso(Date.UTC(year, month - 2, Math.min(number, last)))
}

function lastOfMonth(day: string): string {
	const [year = 0, month = 0] = day.split('-').map(Number)
	return iso(Date.UTC(year, month, 0))
}

function iso(time: number): string {
	return new Date(time).toISOString().slice(0, '2020-08-01'.length)
}
