import type { Mark } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { matches, type Rule } from '../rule.ts'

const full: Record<string, string> = {
	...{ ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' },
}
const chinese = /[\p{Script=Han}，。；：？！、“”‘’（）《》〈〉【】—…％℃]/u
const han = /\p{Script=Han}/u

/** Half-width marks in Chinese text, full-width digits and letters. GB/T 15834-2011 4 (forms); GB/T 15835-2011 5.1. */
export const markWidth: Rule = {
	id: 'mark-width',
	level: 'should',
	source: 'GB/T 15834-2011 4',
	*check(reading) {
		yield* halfMarks(reading)
		yield* brackets(reading)
		yield* straightQuotes(reading)
		for (const { start, end, all } of matches(
			reading.text,
			/[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?％?/gu,
		)) {
			yield { start, end, suggestion: halfWidth(all), why: '数字和字母用半角。' }
		}
	},
}

function* halfMarks({ text, inAddress }: Reading): Generator<Mark> {
	for (const { start, end, all } of matches(
		text,
		/(?<![,.;:?!，。；：？！、])[,.;:?!](?![,.;:?!，。；：？！])/gu,
	)) {
		if (inAddress(start, end)) continue
		const before = text[start - 1] ?? ''
		const after = text[end] ?? ''
		const belongs =
			all === '.' ? endsSentence(text, start) : chinese.test(before) || afterFigure(before, after)
		if (belongs) yield { start, end, suggestion: full[all] ?? null, why: '中文里的标点用全角。' }
	}
}

/** A figure, a unit or a Latin word before the mark and Chinese right after it. */
function afterFigure(before: string, after: string): boolean {
	return /[\dA-Za-z%)"]/.test(before) && (han.test(after) || /[“《（]/.test(after))
}

/** A full stop ends a Chinese clause: not 1.摸清底数, not 3.5, not .5. */
function endsSentence(text: string, at: number): boolean {
	const before = text[at - 1] ?? ''
	const after = text.slice(at + 1)
	if (!/[\p{Script=Han}”》）％%]/u.test(before)) return false
	if (/^\d/.test(after)) return /^\d+(?:多|余)?(?!个百分点)[个名户人家位件次条辆项]/u.test(after)
	if (
		/[一二三四五六七八九十]/.test(before) &&
		/(?:^|[\n。；])[一二三四五六七八九十]{1,3}$/u.test(text.slice(Math.max(0, at - 4), at))
	)
		return false
	return /^(?:\p{Script=Han}|[”’）》“（]|\s|$)/u.test(after)
}

function* brackets({ text, inAddress }: Reading): Generator<Mark> {
	for (const { start, end, part } of matches(text, /\((?<inside>[^()（）\n]*)\)/gu)) {
		if (inAddress(start, start + 1)) continue
		const inside = part('inside')
		const among =
			han.test(inside) || (chinese.test(text[start - 1] ?? '') && !/^\d{1,2}$/.test(inside))
		if (!among) continue
		yield { start, end: start + 1, suggestion: '（', why: '中文里的括号用全角。' }
		yield { start: end - 1, end, suggestion: '）', why: '中文里的括号用全角。' }
	}
	for (const { start, end, all, part } of matches(
		text,
		/\((?<a>[^()（）\n]*)）|（(?<b>[^()（）\n]*)\)/gu,
	)) {
		const at = all.startsWith('(') ? start : end - 1
		if (han.test(part('a') + part('b')))
			yield {
				start: at,
				end: at + 1,
				suggestion: full[text[at] ?? ''] ?? null,
				why: '中文里的括号用全角。',
			}
	}
}

function* straightQuotes({ text, inAddress }: Reading): Generator<Mark> {
	for (const { start, end, part } of matches(text, /"(?<inside>[^"\n]*)"/gu)) {
		if (inAddress(start, end)) continue
		if (!han.test(part('inside')) && !chinese.test(text[start - 1] ?? '')) continue
		yield { start, end: start + 1, suggestion: '“', why: '中文里的引号用“”。' }
		yield { start: end - 1, end, suggestion: '”', why: '中文里的引号用“”。' }
	}
}

function halfWidth(wide: string): string {
	return [...wide].map((letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).join('')
}
