import { matches, type Rule } from '../rule.ts'

/** An ellipsis is six dots, twelve only where a whole line of verse is left out, and goes without 等. GB/T 15834-2011 4.11.2, A.9.2. */
export const ellipsisForm: Rule = {
	id: 'ellipsis-form',
	level: 'must',
	source: 'GB/T 15834-2011 4.11.2、附录A.9',
	*check({ text, inAddress }) {
		for (const { start, end, all } of matches(text, /[.．]{3,}|。{3,}|[·・]{3,}|…+/gu)) {
			if (inAddress(start, end) || all === '……') continue
			const inCode = /[\dA-Za-z]/.test(text[start - 1] ?? '') && /[\dA-Za-z]/.test(text[end] ?? '')
			const ownLine = /^\s*$/.test(lineAround(text, start, end))
			if (inCode || (ownLine && /^…{4}$/.test(all))) continue
			yield { start, end, suggestion: '……', why: '省略号用六个点。' }
		}
		for (const { start, end, part } of matches(
			text,
			/(?<=、[^。！？\n]{0,30})(?:……(?<after>等等?)|(?<before>等等?)……)/gu,
		)) {
			yield {
				...{ start, end, level: 'should', suggestion: part('after') || part('before') },
				why: '省略号和“等”只用一个。',
			}
		}
	},
}

function lineAround(text: string, start: number, end: number): string {
	const from = text.lastIndexOf('\n', start - 1) + 1
	const to = text.indexOf('\n', end)
	return text.slice(from, start) + text.slice(end, to < 0 ? undefined : to)
}
