import { type Count, countsIn } from './counts.ts'

export type Span = Readonly<{ start: number; end: number }>

/** A text as the rules read it: cut into paragraphs, sentences, words and counts, with its addresses set apart. */
export type Reading = Readonly<{
	text: string
	paragraphs: readonly Span[]
	/** Ended by 。！？ or a line; a colon, a semicolon or a quotation mark does not end one. */
	sentences: readonly Span[]
	counts: readonly Count[]
	/** Whether a span stands in a web or mail address, a file name or a version number. */
	inAddress: (start: number, end: number) => boolean
	/** Whether a dictionary word reaches across one edge of the span, so that its characters belong to others (自己｜经手). */
	cutsWord: (start: number, end: number) => boolean
	/** Whether a longer dictionary word ends with or beyond the span (正｜规化). */
	endsWord: (start: number, end: number) => boolean
	/** Whether a longer dictionary word begins with the span (广场｜舞). */
	beginsWord: (start: number, end: number) => boolean
	/** Whether the span stands inside 《》. */
	inTitle: (at: number) => boolean
	sentenceAt: (at: number) => Span
	paragraphAt: (at: number) => Span
}>

const address =
	/(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；、（）《》“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d.])[a-z][\w-]*(?:\.[\w-]+)+|\d+(?:\.\d+){2,}/giu
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Reads a text once for all rules. */
export function read(text: string): Reading {
	const addresses = new Uint8Array(text.length + 1)
	for (const { index, 0: all } of text.matchAll(address))
		addresses.fill(1, index, index + all.length)
	const paragraphs = cut(text, /\n/g)
	const sentences = cut(text, /[。！？\n]+/g)
	const { from, to } = wordEdges(text)
	const titles = titleMask(text)
	return {
		text,
		paragraphs,
		sentences,
		counts: countsIn(text),
		inAddress: (start, end) => addresses[start] === 1 || addresses[end - 1] === 1,
		cutsWord: (start, end) => {
			const first = from[start] ?? start
			const last = to[end - 1] ?? end
			const cutsStart = first < start && (to[start] ?? end) < end
			const cutsEnd = last > end && (from[end - 1] ?? start) > start
			return cutsStart || cutsEnd
		},
		endsWord: (start, end) => (from[start] ?? start) < start && (to[start] ?? end) >= end,
		beginsWord: (start, end) => (to[start] ?? end) > end,
		inTitle: (at) => titles[at] === 1,
		sentenceAt: (at) => spanAt(sentences, at),
		paragraphAt: (at) => spanAt(paragraphs, at),
	}
}

function cut(text: string, end: RegExp): Span[] {
	const spans: Span[] = []
	let start = 0
	for (const { index, 0: all } of text.matchAll(end)) {
		spans.push({ start, end: index })
		start = index + all.length
	}
	spans.push({ start, end: text.length })
	return spans
}

function spanAt(spans: readonly Span[], at: number): Span {
	let low = 0
	let high = spans.length - 1
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if ((spans[middle]?.start ?? 0) <= at) low = middle
		else high = middle - 1
	}
	return spans[low] ?? { start: 0, end: 0 }
}

function wordEdges(text: string): { from: Int32Array; to: Int32Array } {
	const from = new Int32Array(text.length)
	const to = new Int32Array(text.length)
	for (const { index, segment } of words.segment(text)) {
		from.fill(index, index, index + segment.length)
		to.fill(index + segment.length, index, index + segment.length)
	}
	return { from, to }
}

function titleMask(text: string): Uint8Array {
	const mask = new Uint8Array(text.length)
	for (const { index, 0: all } of text.matchAll(/《[^》\n]*》/g))
		mask.fill(1, index, index + all.length)
	return mask
}
