import type { Narrowing, Question } from './question.ts'

/** How many were found that agree in all that a search can be narrowed by. */
export type Group = Readonly<Record<Narrowing, string> & { facet: number; count: number }>

/** How many each choice would leave, the other choices as they are; choices that leave none are not there. */
export type Counts = Readonly<Record<Narrowing, ReadonlyMap<string, number>>>

const narrowings = ['kind', 'column', 'unit', 'year'] as const

/** @returns how many the question finds, how many its words find everywhere, and what each other choice would find */
export function countsOf(
	groups: readonly Group[],
	question: Question,
): { total: number; everywhere: number; counts: Counts } {
	const sum = (some: readonly Group[]) => some.reduce((sum, { count }) => sum + count, 0)
	const counts = (narrowing: Narrowing): ReadonlyMap<string, number> => {
		const others = narrowings.filter((one) => one !== narrowing)
		const left = groups.filter((group) => agrees(group, question, others))
		const byChoice = Map.groupBy(left, (group) => group[narrowing])
		// A campaign stands in no column.
		byChoice.delete('')
		return new Map([...byChoice].map(([choice, some]) => [choice, sum(some)]))
	}
	return {
		total: sum(groups.filter((group) => agrees(group, question))),
		everywhere: sum(groups),
		counts: {
			kind: counts('kind'),
			column: counts('column'),
			unit: counts('unit'),
			year: counts('year'),
		},
	}
}

/** Whether a group is among what a question is narrowed to, by some or all of what it can be narrowed by. */
export function agrees(
	group: Group,
	question: Question,
	by: readonly Narrowing[] = narrowings,
): boolean {
	return by.every((one) => question[one] === '' || question[one] === group[one])
}
