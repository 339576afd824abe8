import { commonOf } from './common.ts'
import { wordsOf } from './words.ts'

/** A stretch of text that both have (`=`), only the earlier one (`-`) or only the later one (`+`). */
export type Part = Readonly<{ op: '=' | '-' | '+'; text: string }>

/** The difference of two texts by words: what is kept and left out gives the earlier one, what is kept and added the later one. */
export function diffWords(before: string, after: string): Part[] {
	if (before === after) return before === '' ? [] : [{ op: '=', text: before }]
	const a = wordsOf(before)
	const b = wordsOf(after)
	const parts: Part[] = []
	let [i, j] = [0, 0]
	for (const [from, to] of [...commonOf(a, b), [a.length, b.length] as const]) {
		push(parts, '-', a.slice(i, from).join(''))
		push(parts, '+', b.slice(j, to).join(''))
		push(parts, '=', a[from] ?? '')
		;[i, j] = [from + 1, to + 1]
	}
	return joinIslands(parts)
}

/** A lone kept character between two changes is noise: `减`的`少` reads better as one replacement. Marks of punctuation stay. */
function joinIslands(given: readonly Part[]): Part[] {
	const parts: Part[] = []
	let [removed, added] = ['', '']
	const flush = (): void => {
		push(parts, '-', removed)
		push(parts, '+', added)
		;[removed, added] = ['', '']
	}
	for (const [index, { op, text }] of given.entries()) {
		const isInside = index > 0 && index < given.length - 1
		const isIsland = op === '=' && isInside && /^\p{Script=Han}$/u.test(text)
		if (op === '-' || isIsland) removed += text
		if (op === '+' || isIsland) added += text
		if (op === '=' && !isIsland) {
			flush()
			push(parts, '=', text)
		}
	}
	flush()
	return parts
}

function push(parts: Part[], op: Part['op'], text: string): void {
	if (text === '') return
	const last = parts.at(-1)
	if (last?.op === op) parts[parts.length - 1] = { op, text: last.text + text }
	else parts.push({ op, text })
}

/** The earlier text of a difference. */
export function beforeOf(parts: readonly Part[]): string {
	return parts.map(({ op, text }) => (op === '+' ? '' : text)).join('')
}

/** The later text of a difference. */
export function afterOf(parts: readonly Part[]): string {
	return parts.map(({ op, text }) => (op === '-' ? '' : text)).join('')
}
