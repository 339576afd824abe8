import { type Credit, parseTaken } from '../../content/credit.ts'
import { tradePattern } from '../../content/names.ts'
import { spacedOnce } from './clean.ts'
import type { Line } from './tree.ts'

export type Caption = { caption?: string; credit?: Credit }
/** A centred line below a picture up to this length is its caption; characters. */
const shortCaption = 40
const tail = new RegExp(
	`[\\s　]*(?:[■□●◼]\\s*|[（(]\\s*)?(?:(?:${tradePattern})[\\s　:：]*)?[\\p{Script=Han}·]{2,4}(?:[\\s　、]+[\\p{Script=Han}·]{2,4}){0,3}[\\s　/／]*(?:摄影|摄|供图)\\s*[）)]?\\s*$`,
	'u',
)

/** The words under a picture, where the line after it is its caption (rule R6). */
export function captionOf(line: Line, alone: boolean): Caption | undefined {
	const words = line.words
	const { rest, credit } = splitCredit(words)
	const isCaption =
		credit !== undefined ||
		/^(图为|图[一二三四五六七八九十\d]+|[左右上下]图|图①)/u.test(words) ||
		line.caption === true ||
		(line.align === 'center' && [...words].length <= shortCaption) ||
		alone
	if (!isCaption || words === '') return
	return { ...(rest ? { caption: rest } : {}), ...(credit ? { credit } : {}) }
}

/** A text and the credit at its end. */
export function splitCredit(words: string): { rest: string; credit?: Credit } {
	const whole = parseTaken(words)
	if (whole) return { rest: '', credit: whole }
	const marked = /^(.*?)[\s　]*([■□●◼].+)$/su.exec(words)
	const found = marked?.[2] ?? tail.exec(words)?.[0]
	const credit = found ? parseTaken(spacedOnce(found)) : undefined
	if (!found || !credit) return { rest: words }
	const rest = spacedOnce(words.slice(0, words.length - found.length)).replace(/[（(]$/u, '')
	return { rest, credit }
}
