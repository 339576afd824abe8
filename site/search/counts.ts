import type { Narrowing, Question } from './question.ts'

/** How many were found that agree in all that a search can be narrowed by. */
export type Group = Record<Narrowing, string> & { count: number }

/** How many each choice would leave, the other choices as they are; choices that leave none are not there. */
export type Counts = Readonly<Record<Narrowing, ReadonlyMap<string, number>>>

const narrowings = ['kind', 'column', 'unit', 'year'] as const

/** @returns how many the question finds, how many its words find everywhere, and what each other choice would find */
export function countsOf(
	groups: readonly Group[],
	question: Question,
): { total: number; everywhere: number; counts: Counts } {
	const agrees = (group: Group, narrowing: Narrowing) =>
		question[narrowing] === '' || question[narrowing] === group[narrowing]
	const sum = (some: readonly Group[]) => some.reduce((sum, { count }) => sum + count, 0)
	const counts = (narrowing: Narrowing): ReadonlyMap<string, number> => {
		const others = narrowings.filter((one) => one !== narrowing)
		const left = groups.filter((group) => others.every((other) => agrees(group, other)))
		const byChoice = Map.groupBy(left, (group) => group[narrowing])
		// A campaign stands in no column.
		byChoice.delete('')
		return new Map([...byChoice].map(([choice, some]) => [choice, sum(some)]))
	}
	return {
		total: sum(groups.filter((group) => narrowings.every((one) => agrees(group, one)))),
		everywhere: sum(groups),
		counts: {
			kind: counts('kind'),
			column: counts('column'),
			unit: counts('unit'),
			year: counts('year'),
		},
	}
}
