import { Refused } from './refusal.ts'

/** Tags and attributes in all parts together. A tree of this many takes some 200 MB; a long report has some thousands. */
const maxMarks = 220_000
/** Elements inside one another. A page of nested tables has some dozens; parsers call themselves once a level. */
const maxDepth = 1_000

const [less, equals, slash, greater, bang, question] = [...Buffer.from('<=/>!?')]

/**
 * Counts the markup of a part before a tree is built of it. A tree of millions of elements would fill the memory
 * of the process that reads and cost it seconds, so it is never built.
 * @param before marks in the parts before
 * @returns marks with this part's
 */
export function countMarkup(part: Uint8Array, before: number): number {
	// UTF-16 has a zero beside every mark.
	const xml = part.includes(0) ? part.filter((byte) => byte !== 0) : part
	let marks = before
	let depth = 0
	for (let at = 0; at < xml.length; at++) {
		const byte = xml[at]
		if (byte === equals) marks++
		else if (byte === less) {
			marks++
			const next = xml[at + 1]
			if (next === slash) depth--
			else if (next !== bang && next !== question) depth++
		} else if (byte === greater && xml[at - 1] === slash) depth--
		if (marks > maxMarks || depth > maxDepth) {
			throw new Refused('too-large-when-opened', 'More markup than a manuscript has.')
		}
	}
	return marks
}
