import type { ReasonKind } from './reasons.ts'

/** A line as a form has it: a new one has no number yet. */
export type ReasonLine = Readonly<{
	code?: string | null | undefined
	name?: string | null | undefined
	retired?: boolean | null | undefined
}>
/** Why a list of reasons cannot be kept so. `gone`: numbers that were on it and must stay. */
export type ReasonListProblem =
	| { kind: 'gone'; codes: readonly string[] }
	| { kind: 'doubled'; codes: readonly string[] }
	| { kind: 'unnamed'; codes: readonly string[] }
	| { kind: 'none-offered' }

const digits = 2

/** The lines with a number each: what has none, or one that was never given out, takes the next. */
export function numbered<Line extends ReasonLine>(
	lines: readonly Line[],
	before: readonly ReasonKind[],
): (Line & { code: string })[] {
	const known = new Set(before.map(({ code }) => code))
	let last = Math.max(0, ...before.map(({ code }) => Number(code)))
	return lines.map((line) => ({
		...line,
		code: line.code && known.has(line.code) ? line.code : String(++last).padStart(digits, '0'),
	}))
}

/** Every reason why a list cannot replace the one before; empty when it can. */
export function reasonListProblems(
	lines: readonly (ReasonLine & { code: string })[],
	before: readonly ReasonKind[],
): ReasonListProblem[] {
	const codes = lines.map(({ code }) => code)
	const gone = before.map(({ code }) => code).filter((code) => !codes.includes(code))
	const doubled = [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))]
	const unnamed = lines.filter(({ name }) => !name?.trim()).map(({ code }) => code)
	return [
		...(gone.length > 0 ? [{ kind: 'gone', codes: gone } as const] : []),
		...(doubled.length > 0 ? [{ kind: 'doubled', codes: doubled } as const] : []),
		...(unnamed.length > 0 ? [{ kind: 'unnamed', codes: unnamed } as const] : []),
		...(lines.every(({ retired }) => retired) ? [{ kind: 'none-offered' } as const] : []),
	]
}

/** @param list how the desk calls it: `退回理由` */
export function reasonListMessage(problem: ReasonListProblem, list: string): string {
	if (problem.kind === 'none-offered') return `${list}全都停用了，没有可选的。请至少留1条在用。`
	const codes = problem.codes.join('、')
	if (problem.kind === 'doubled') return `${list}${codes}有两条。编号不能重复，请删掉多出来的。`
	if (problem.kind === 'unnamed') return `${list}${codes}没有写内容。请写上，或删掉这一条。`
	return `${list}${codes}不能删：以前的稿件和统计按编号认它。不用了请勾“停用”。`
}
