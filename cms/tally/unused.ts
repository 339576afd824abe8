import type { Fate, HandedIn } from './handed-in.ts'
import type { Posting } from './posting.ts'
import type { Period } from './tally.ts'

/** A unit of which nothing was used in a period, and what became of what it sent. */
export type Unused = Readonly<{
	unit: string
	submitted: number
	returned: number
	underWay: number
}>

const underWay = ['in-review', 'approved', 'scheduled', 'held']

/** @param expected the units that have a correspondent or a quota */
export function unusedUnits(
	expected: readonly string[],
	books: readonly Posting[],
	submissions: readonly HandedIn[],
	fates: readonly Fate[],
	{ from, to }: Period,
): Unused[] {
	const within = ({ day }: { day: string }) => day >= from && day <= to
	const used = new Set(books.filter(within).flatMap(({ unit, count }) => (count > 0 ? unit : [])))
	const sent = submissions.filter(within)
	const stages = new Map(fates.map(({ piece, stage }) => [piece, stage]))
	const units = new Set([...expected, ...sent.map(({ unit }) => unit)])
	return [...units]
		.filter((unit) => unit && !used.has(unit))
		.map((unit) => {
			const mine = sent.filter((one) => one.unit === unit).map(({ piece }) => stages.get(piece))
			return {
				...{ unit, submitted: mine.length },
				returned: mine.filter((stage) => stage === 'returned').length,
				underWay: mine.filter((stage) => stage && underWay.includes(stage)).length,
			}
		})
		.sort((one, other) => other.submitted - one.submitted || one.unit.localeCompare(other.unit))
}
