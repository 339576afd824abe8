import type { Span } from '../../content/body.ts'
import { bylineAlone } from './byline.ts'
import { isCaption } from './caption.ts'
import type { Entry, Paragraph } from './paragraphs.ts'
import { endsSentence, hasNumber, isShort } from './sentence.ts'
import type { Tally } from './tally.ts'

/** Longer than any line that is something by its length, in UTF-16 units. */
const endLength = 200

/** Lines that a page's width broke are one paragraph (R15). */
export function joinBroken(entries: Entry[], tally: Tally): Entry[] {
	const joined: Entry[] = []
	let beside = false
	/** The end of the paragraph that grows: to look into all of it at every line would cost its length each time. */
	let end = ''
	for (const entry of entries) {
		const last = joined.at(-1)
		if (
			entry.kind === 'paragraph' &&
			last?.kind === 'paragraph' &&
			!beside &&
			goesOn({ ...last, text: end }, entry)
		) {
			if (!entry.soft) tally.add('joined-paragraphs')
			const blank = blankBetween(end, entry.text)
			joined[joined.length - 1] = {
				...last,
				spans: joinSpans(last.spans, entry.spans, blank),
				text: last.text + blank + entry.text,
			}
			end = (end + blank + entry.text).slice(-endLength)
			continue
		}
		beside =
			(last?.kind === 'picture' || (beside && last?.kind === 'paragraph')) &&
			entry.kind === 'paragraph' &&
			isCaption(entry)
		joined.push(entry)
		end = entry.kind === 'paragraph' ? entry.text.slice(-endLength) : ''
	}
	return joined
}

function joinSpans(before: Span[], after: Span[], blank: string): Span[] {
	const last = before.at(-1)
	const [first, ...rest] = after
	if (!last || !first) return [...before, ...after]
	const text = blank + first.text
	if ((last.strong ?? false) !== (first.strong ?? false) || last.link !== first.link)
		return [...before, { ...first, text }, ...rest]
	return [...before.slice(0, -1), { ...last, text: last.text + text }, ...rest]
}

/** Only between Latin words did the broken line stand for a blank. */
function blankBetween(before: string, after: string): string {
	return /[A-Za-z,.]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : ''
}

function goesOn(last: Paragraph, next: Paragraph): boolean {
	if (next.indented || next.number || next.heading || hasNumber(next.text) || next.box || last.box)
		return false
	if (last.heading || last.align !== 'start' || next.align !== 'start' || isSubheading(last))
		return false
	if (last.number?.list || isSubheading(next) || last.size !== next.size) return false
	if (bylineAlone(last.text) ?? bylineAlone(next.text)) return false
	if (endsSentence(last.text) || /[：:]$/u.test(last.text)) return false
	return next.soft || [...last.text.slice(0, 40)].length >= 20
}

/** In a font of headings or bold, short, no sentence: a subheading without a style. */
export function isSubheading({ text, bold, headingFont, align, number }: Paragraph): boolean {
	if (!isShort(text, 30) || number?.list || /[。！]$/u.test(text)) return false
	const isNumbered = hasNumber((number?.text ?? '') + text)
	return (isNumbered && (bold || headingFont)) || (align !== 'right' && bold)
}
