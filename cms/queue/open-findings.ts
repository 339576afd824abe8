/** How many findings of the machine's reading nobody has settled, by level. */
export type OpenFindings = Readonly<{ must: number; should: number; hint: number }>

/** Counts open findings, whatever else is known of each. */
export function countFindings(open: readonly { level: keyof OpenFindings }[]): OpenFindings {
	const count = (level: keyof OpenFindings) => open.filter((one) => one.level === level).length
	return { must: count('must'), should: count('should'), hint: count('hint') }
}

/** The count as the list says it: 必改2 建议2. Hints are for who opens the manuscript. */
export function findingsWords({ must, should }: OpenFindings): string {
	if (must + should === 0) return '没有发现'
	return [must > 0 ? `必改${must}` : '', should > 0 ? `建议${should}` : '']
		.filter(Boolean)
		.join(' ')
}
