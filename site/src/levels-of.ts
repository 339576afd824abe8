/** Who reviews at each step of the chains (三审), by the step's id in the log; proofs and the unit's own signature are no level. */
const reviewers: ReadonlyMap<string, string> = new Map([
	['first-review', '责任编辑'],
	['second-review', '部主任'],
	['final-review', '总编'],
])
const numerals = ['', '一', '二', '三']

/**
 * `责任编辑、部主任、总编三级审签`; empty where nobody of them signed, as before there was this newsroom.
 * @param signed the steps that signed, in order
 */
export function levelsOf(signed: readonly string[]): string {
	const names = [...new Set(signed.flatMap((step) => reviewers.get(step) ?? []))]
	if (names.length === 0) return ''
	return `${names.join('、')}${numerals[names.length]}级审签`
}
