import type { Comparison } from './compare.ts'
import type { Part } from './diff-words.ts'

/** A part that may have come after somebody's signature. */
export type DatedPart = Part & Readonly<{ later?: true }>

type Line = Readonly<{
	before: string | undefined
	after: string | undefined
	parts: readonly Part[]
}>

/**
 * Marks in a comparison base → now what was changed after a state in between was signed.
 * @param baseToSigned the comparison of the base with what was signed: what it kept was removed later
 * @param signedToNow the comparison of what was signed with what stands now: what it adds was added later
 * @returns for every line of the comparison (see `linesOf`) its parts, cut where the signature lies between
 */
export function datedParts(
	comparison: Comparison,
	baseToSigned: Comparison,
	signedToNow: Comparison,
): Map<string, readonly DatedPart[]> {
	const removedEarly = new Map<string, boolean[]>()
	for (const { before, parts } of linesOf(baseToSigned)) {
		if (before) removedEarly.set(before, flags(parts, '-', '+'))
	}
	const addedLate = new Map<string, boolean[]>()
	for (const { after, parts } of linesOf(signedToNow)) {
		if (after) addedLate.set(after, flags(parts, '+', '-'))
	}
	return new Map(
		linesOf(comparison).map(({ before, after, parts }) => {
			const early = before ? (removedEarly.get(before) ?? []) : []
			const late = after ? (addedLate.get(after) ?? []) : []
			return [nameOf({ before, after }), dated(parts, early, late)]
		}),
	)
}

/** The name of a line in `datedParts`. */
export function nameOf({ before, after }: Pick<Line, 'before' | 'after'>): string {
	return `${before ?? ''}→${after ?? ''}`
}

/** Every line of words of a comparison, with what it is called on either side. */
export function linesOf({ fields, blocks, photos }: Comparison): Line[] {
	return [
		...fields.map(({ field, parts }) => ({ before: field, after: field, parts })),
		...blocks.map(({ before, after, parts }) => ({
			before: before && `block ${before}`,
			after: after && `block ${after}`,
			parts,
		})),
		...photos.flatMap(({ before, after, words }) =>
			Object.entries(words).map(([name, parts]) => ({
				before: before && `photo ${before} ${name}`,
				after: after && `photo ${after} ${name}`,
				parts,
			})),
		),
	] as Line[]
}

/** For each UTF-16 unit of one side's text whether the part it stands in is `op`. */
function flags(parts: readonly Part[], op: Part['op'], leftOut: Part['op']): boolean[] {
	return parts.flatMap((part) =>
		part.op === leftOut ? [] : Array.from({ length: part.text.length }, () => part.op === op),
	)
}

function dated(
	parts: readonly Part[],
	early: readonly boolean[],
	late: readonly boolean[],
): DatedPart[] {
	let [i, j] = [0, 0]
	return parts.flatMap(({ op, text }) => {
		const isLater = (offset: number): boolean =>
			op === '-' ? early[i + offset] === false : op === '+' && late[j + offset] === true
		const cut: DatedPart[] = []
		for (let from = 0; from < text.length; ) {
			let to = from + 1
			while (to < text.length && isLater(to) === isLater(from)) to++
			cut.push({
				op,
				text: text.slice(from, to),
				...(isLater(from) ? { later: true as const } : {}),
			})
			from = to
		}
		if (op !== '+') i += text.length
		if (op !== '-') j += text.length
		return cut
	})
}
