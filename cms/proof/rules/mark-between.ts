import { matches, type Rule } from '../rule.ts'

/** 、 between items that their own marks already part. GB/T 15834-2011 4.5.3.5 (通常: switchable). With a note between, the mark is right for the whole row. */
export const markBetween: Rule = {
	id: 'mark-between',
	level: 'should',
	source: 'GB/T 15834-2011 4.5.3.5',
	*check({ text }) {
		for (const { start, end } of matches(text, /(?<=”)、(?=“)|(?<=》)、(?=《)|(?<=’)、(?=‘)/gu)) {
			if (noteInRow(text, start)) continue
			yield { start, end, suggestion: '', why: '并列的引号或书名号之间通常不用顿号。' }
		}
	},
}

const item = '(?:“[^”\\n]*”|《[^》\\n]*》|‘[^’\\n]*’)'
const notedAfter = new RegExp(`^(?:、?${item})+（[^）\\n]*）、?[“《‘]`, 'u')
const notedBefore = new RegExp(`${item}（[^）\\n]*）(?:、${item})+$`, 'u')

function noteInRow(text: string, at: number): boolean {
	return (
		notedAfter.test(text.slice(at, at + 200)) ||
		notedBefore.test(text.slice(Math.max(0, at - 200), at))
	)
}
