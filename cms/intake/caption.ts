import { type Credit, parseTaken } from '../../content/credit.ts'
import { tradePattern } from '../../content/names.ts'
import type { Paragraph } from './paragraphs.ts'
import { isShort } from './sentence.ts'
import { isLikelyName } from './surname.ts'

const opening =
	/^[（(]?(图为|图[一二三四五六七八九十\d①-⑳]+[:：为\s]|[左右上下前后]+[一二]?图[为:：，, ]?|[左右上下]图)/u
/** Where a credit may begin, the surest first: the text may hold the others by chance. */
const starts = [
	/[■□●○◼◆▲△]|[（(【]/gu,
	new RegExp(`(?:本报)?(?:${tradePattern})`, 'gu'),
	/(?<![左右上下前后])(?:摄影|供图|图)\s*[:：/／]/gu,
	/(?<=[。！？”])/gu,
	/^/gu,
	/(?<=[\s\u3000])/gu,
]
/** A credit is no longer, in UTF-16 units. */
const longest = 60
const startsWithTrade = new RegExp(`^(${tradePattern})`, 'u')

/** A caption and the credit behind it: `图为新河湾公园一角。■通讯员 甲 摄`. */
export function splitCredit(typed: string): { text: string; credit?: Credit } {
	const text = unframed(typed)
	for (const isGood of [isLikely, () => true])
		for (const pattern of starts)
			for (const { index } of text.matchAll(pattern)) {
				const credit = text.length - index > longest ? undefined : creditOf(text.slice(index))
				if (credit && isGood(credit)) return { text: text.slice(0, index).trim(), credit }
			}
	const words = inWords.exec(text.slice(-longest))
	if (!words?.[1]) return { text: typed }
	return { text: text.slice(0, -words[0].length).trim(), credit: { words: words[1] } }
}

/** `现场 甲乙 摄`: the first word is a place and no name. */
function isLikely(credit: Credit): boolean {
	return 'names' in credit && (credit.did === '供图' || credit.names.every(isLikelyName))
}

/** Nobody is named: `（资料图片）`, `（图片由县文旅局提供）`. */
const inWords =
	/[（(【]((?:本报)?资料(?:图片?|照片)|示意图|效果图|网络图片|视频截图|图片来源[:：][^（()）]{1,20}|图片由[^（()）]{2,20}提供|[^（()）]{2,14}提供)[）)】]$/u

/** `（图为公园一角。甲乙 摄）`: the brackets round a whole caption are no part of it. */
function unframed(text: string): string {
	if (text.length > 300) return text
	const inner = /^[（(【]([^（()）【】]*(?:[（(][^（()）]*[）)][^（()）]*)*)[）)】]$/u.exec(
		text,
	)?.[1]
	return inner !== undefined && opening.test(inner) ? inner : text
}

function creditOf(typed: string): Credit | undefined {
	const bare = typed
		.trim()
		.replace(/^([（(【])[\s\u3000]*[■□●○◼◆▲△]/u, '$1')
		.replace(/^【(.*)】$/u, '（$1）')
		.replace('本报', '')
		.replace(/[。.]$/u, '')
	const credit = parseTaken(bare)
	if (!credit) return
	// `记者 甲 通讯员 乙 摄`: a credit has one trade, so these stay words.
	if ('words' in credit) return startsWithTrade.test(credit.words) ? credit : undefined
	// `图：市民散步` says what is seen.
	if (bare.startsWith('图') && !isLikely(credit)) return
	const most = credit.did === '供图' ? 14 : 4
	return credit.names.every((name) => isName(name, most)) ? credit : undefined
}

function isName(name: string, most: number): boolean {
	const length = [...name].length
	return /^[\p{Script=Han}·•]+$/u.test(name) && (length <= most || name.includes('·'))
}

/** Only a credit, on a line of its own. */
export function isCredit(text: string): boolean {
	const split = splitCredit(text)
	return split.credit !== undefined && split.text === ''
}

/** Whether the paragraph after a picture tells of the picture (R6). */
export function isCaption(paragraph: Paragraph): boolean {
	const { text, role, align, heading } = paragraph
	if (heading) return false
	if (role === 'caption' || opening.test(text) || splitCredit(text).credit) return true
	return (
		align === 'center' && [...text].length <= 60 && (isShort(text, 60) || [...text].length <= 40)
	)
}

/** A sentence about the picture with its credit, at the end of a paragraph: `…去处。图为新河湾公园一角。（甲 摄）` */
export function trailingCaption(
	text: string,
): { start: number; text: string; credit?: Credit } | undefined {
	const from = Math.max(0, text.length - 200)
	const found = /(?<=^|[。！？”])图为[^。]{2,80}[。]?[^。]{0,30}$/u.exec(text.slice(from))
	const split = found && splitCredit(found[0])
	return found && split?.credit ? { start: from + found.index, ...split } : undefined
}
