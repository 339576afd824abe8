import type { Mark } from '../finding.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'

const closings: Record<string, string> = {
	'《': '》',
	'〈': '〉',
	'“': '”',
	'‘': '’',
	'（': '）',
	'(': ')',
	'【': '】',
}
const openings = Object.fromEntries(Object.entries(closings).map(([open, close]) => [close, open]))
/** A bracket of one width may be closed by the other: that is for mark-width to say. */
const sameRound: Record<string, string> = { '(': '（', ')': '）' }
const alike = (mark: string) => sameRound[mark] ?? mark

type Open = { mark: string; at: number; paragraph: number }

/** Brackets and quotation marks without a partner or with a wrong one. GB/T 15834-2011 4.8.2, 4.9.2, 4.15.2; paragraphs 4.8.3. */
export const markUnpaired: Rule = {
	id: 'mark-unpaired',
	level: 'must',
	source: 'GB/T 15834-2011 4.8、4.9、4.15',
	check,
}

function check(reading: Reading): Mark[] {
	const { text, paragraphs } = reading
	const marks: Mark[] = []
	const lone: { opens: Open[]; closes: Open[] } = { opens: [], closes: [] }
	for (const [paragraph, { start, end }] of paragraphs.entries()) {
		const { opens, closes, wrong } = readParagraph(reading, start, end, paragraph)
		marks.push(...wrong)
		lone.closes.push(...closes)
		const next = text[paragraphs[paragraph + 1]?.start ?? text.length]
		const goesOn = opens.length > 0 && opens[0]?.mark === '“' && next === '“'
		// A quotation of several paragraphs reopens in each and closes once.
		if (!goesOn) lone.opens.push(...opens)
	}
	for (const close of lone.closes) {
		const open = lone.opens.findIndex(
			({ mark, paragraph }) => closings[mark] === close.mark && paragraph < close.paragraph,
		)
		// A bracket may span paragraphs; a quotation should have reopened in each, which one mark at its opening says.
		if (open < 0) marks.push(alone(close))
		else if (close.mark === '”') marks.push(...lone.opens.splice(open, 1).map(notReopened))
		else lone.opens.splice(open, 1)
	}
	marks.push(...lone.opens.map(alone))
	return marks
}

function readParagraph(
	{ text, inAddress }: Reading,
	start: number,
	end: number,
	paragraph: number,
): { opens: Open[]; closes: Open[]; wrong: Mark[] } {
	const stack: Open[] = []
	const closes: Open[] = []
	const wrong: Mark[] = []
	for (let at = start; at < end; at++) {
		const mark = text[at] ?? ''
		if (closings[mark] && !inAddress(at, at + 1)) stack.push({ mark: alike(mark), at, paragraph })
		const opening = openings[mark]
		if (!opening || inAddress(at, at + 1)) continue
		if (isItemNumber(text, start, at) && !stack.some((open) => open.mark === alike(opening)))
			continue
		if (
			mark === '’' &&
			/[A-Za-z\d]/.test(text[at - 1] ?? '') &&
			!stack.some(({ mark }) => mark === '‘')
		)
			continue
		const partner = stack.findLastIndex((open) => open.mark === alike(opening))
		const top = stack.at(-1)
		if (partner >= 0) {
			wrong.push(...stack.splice(partner).slice(1).map(alone))
		} else if (top && isQuote(top.mark) === isQuote(mark) && top.mark !== '（' && mark !== '）') {
			stack.pop()
			wrong.push({
				start: at,
				end: at + 1,
				suggestion: closings[top.mark] ?? null,
				why: `前面是${top.mark}，这里应用${closings[top.mark]}。`,
			})
		} else closes.push({ mark: alike(mark), at, paragraph })
	}
	wrong.push(...turned(text, stack, closes))
	return { opens: stack, closes, wrong }
}

/** Two openings in a row of which the second should close, or two closings of which the first should open. */
function turned(text: string, opens: Open[], closes: Open[]): Mark[] {
	const marks: Mark[] = []
	for (let index = opens.length - 1; index > 0; index--) {
		const [first, second] = [opens[index - 1], opens[index]]
		if (!first || !second || first.mark !== second.mark || !isQuote(second.mark)) continue
		if (
			/[\p{Script=Han}\w]/u.test(text[second.at + 1] ?? '') &&
			/[，。、：；\n]/.test(text[second.at - 1] ?? '')
		)
			continue
		marks.push(turn(second, closings[second.mark] ?? ''))
		opens.splice(index - 1, 2)
		index--
	}
	for (let index = 0; index + 1 < closes.length; index++) {
		const [first, second] = [closes[index], closes[index + 1]]
		if (!first || !second || first.mark !== second.mark || !isQuote(first.mark)) continue
		marks.push(turn(first, openings[first.mark] ?? ''))
		closes.splice(index, 2)
		index--
	}
	return marks
}

function turn({ at }: Open, right: string): Mark {
	return { start: at, end: at + 1, suggestion: right, why: `引号方向反了，这里应用${right}。` }
}

function alone({ mark, at }: Open): Mark {
	const other = closings[mark] ?? openings[mark]
	return { start: at, end: at + 1, suggestion: null, why: `只有${mark}，没有和它配对的${other}。` }
}

function notReopened({ at }: Open): Mark {
	return {
		start: at,
		end: at + 1,
		suggestion: null,
		why: '引文分段，每段段首都用前引号，只在末段用后引号。',
	}
}

function isQuote(mark: string): boolean {
	return '“”‘’'.includes(mark)
}

/** 1） a） 一） at the head of an item need no opening bracket. */
function isItemNumber(text: string, from: number, at: number): boolean {
	if (!/[）)]/.test(text[at] ?? '')) return false
	return /(?:^|[\s。；：:;，、])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/u.test(
		text.slice(Math.max(from, at - 5), at),
	)
}
