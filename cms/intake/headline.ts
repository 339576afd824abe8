import { parseByline } from '../../content/byline.ts'
import { tradePattern } from '../../content/names.ts'
import type { IntakePiece } from './piece.ts'
import type { Line } from './tree.ts'

type Headline = IntakePiece['headline']
/** A line of a headline is short; characters. */
const maxHeadline = 60
const sentence = /[。！；;]$|[。；].+/u

/** Whether a line can stand in a headline: short, no sentence, no byline, no picture. */
export function canHead(line: Line): boolean {
	const length = [...line.words].length
	return (
		length > 0 &&
		length <= maxHeadline &&
		line.pictures.length === 0 &&
		!sentence.test(line.words) &&
		!line.typedIndent &&
		!isBylineLine(line.words) &&
		line.align !== 'right'
	)
}

/** `（通讯员 甲 乙）`, `本报微山讯（通讯员 甲）`, `通讯员 甲` on a line of its own. */
export function isBylineLine(words: string): boolean {
	if (parseByline(words) !== undefined) return true
	return (
		new RegExp(`^[（(]?(本报.{0,8}讯)?\\s*(${tradePattern})[\\s　:：]`, 'u').test(words) &&
		[...words].length < 40
	)
}

/**
 * Kicker, title and subtitle out of the lines before the body (rule R4): a title style, else the largest or boldest
 * centred line; a smaller one above is the kicker, below, or beginning with ——, the subtitle.
 */
export function headlineOf(lines: readonly Line[]): Headline {
	if (lines.length === 0) return {}
	const weights = lines.map(weightOf)
	const most = Math.max(...weights)
	const formatted = weights.some((weight) => weight !== weights[0]) || most > 1
	const start = formatted ? weights.indexOf(most) : lastPlain(lines)
	let end = start
	while (formatted && weights[end + 1] === most && !isDashed(lines[end + 1])) end++
	const join = (some: readonly Line[]) => some.map(({ words }) => undashed(words)).join('')
	const kicker = join(lines.slice(0, start))
	const title = lines
		.slice(start, end + 1)
		.map(({ words }) => words.replace(/\n/g, ''))
		.join('')
	const subtitle = join(lines.slice(end + 1))
	return {
		...(kicker ? { kicker } : {}),
		...(title ? { title } : {}),
		...(subtitle ? { subtitle } : {}),
	}
}

/** Without any format the last short line before the body is the title; one that begins with —— is the subtitle. */
function lastPlain(lines: readonly Line[]): number {
	let at = lines.length - 1
	while (at > 0 && isDashed(lines[at])) at--
	return at
}

function isDashed(line: Line | undefined): boolean {
	return /^[—–-]{1,2}/u.test(line?.words ?? '')
}

function undashed(words: string): string {
	return words.replace(/^[—–-]{1,3}\s*|\s*[—–-]{1,3}$/gu, '').replace(/\n/g, '')
}

function weightOf({ heading, size = 21, bold, align }: Line): number {
	if (heading === 0) return 10_000
	if (heading === 1) return 9_000
	return size * 10 + (bold ? 5 : 0) + (align === 'center' ? 2 : 0)
}
