import type { Mark } from '../finding.ts'
import type { Lists } from '../lists.ts'
import type { Reading } from '../reading.ts'
import { matches, type Rule } from '../rule.ts'

/** A wrong word from the list, on word boundaries, and where it needs one only in a context that settles it. */
export const wordConfused: Rule = {
	id: 'word-confused',
	level: 'must',
	source: '《现代汉语词典》；本报易错词表',
	*check(reading, lists) {
		yield* plain(reading, lists)
		yield* inContext(reading, lists)
	},
}

/** Up to this length a wrong word may be made of parts of two right ones (自己｜经手); longer ones are idioms. */
const mayMeet = 3

function* plain(reading: Reading, { confused }: Lists): Generator<Mark> {
	const { text } = reading
	for (let at = 0; at < text.length; at++) {
		const entry = confused.byHead
			.get(text[at] ?? '')
			?.find(({ wrong }) => text.startsWith(wrong, at))
		if (!entry) continue
		const end = at + entry.wrong.length
		if (stands(reading, at, end)) yield mark(at, end, entry.wrong, entry.right)
	}
}

function* inContext(reading: Reading, { confused }: Lists): Generator<Mark> {
	for (const { pattern, right } of confused.inContext) {
		for (const { start, end, all } of matches(reading.text, pattern)) {
			if (stands(reading, start, end)) yield mark(start, end, all, right)
		}
	}
}

function stands({ cutsWord, endsWord }: Reading, start: number, end: number): boolean {
	return end - start > mayMeet || !(cutsWord(start, end) || endsWord(start, end))
}

function mark(start: number, end: number, wrong: string, right: string): Mark {
	return { start, end, suggestion: right, why: `“${wrong}”应为“${right}”。` }
}
