import type { Span } from '../../content/body.ts'
import type { Tally } from './tally.ts'
import type { Item, Line, Picture, Run, Table } from './tree.ts'
import { cleanCharacters, oneBlank } from './visible.ts'

/** A paragraph as it will be read: clean text, and the format that tells what it is. */
export type Paragraph = Omit<Line, 'kind' | 'runs'> & {
	kind: 'paragraph'
	spans: Span[]
	text: string
	/** Half-points, of the largest run. */
	size: number
	bold: boolean
	/** Begins with an indent, by format or with typed blanks. */
	indented: boolean
	/** Blanks typed in front: more than an indent pushes a signature to the right. */
	pushed: boolean
	/** Parted from the one before by a line break only. */
	soft: boolean
	/** The text with its blanks, for lines whose columns are made with blanks. */
	typed: string
}
export type Entry = Paragraph | Table | Picture

/** Lines → paragraphs: joined over drop caps and deleted ends, parted at line breaks, cleaned, without empty ones. */
export function paragraphsOf(items: Item[], tally: Tally): Entry[] {
	return joinLines(items).flatMap((item): Entry[] =>
		item.kind === 'line' ? parts(item, tally) : [item],
	)
}

function joinLines(items: Item[]): Item[] {
	const joined: Item[] = []
	let open: Line | undefined
	for (const item of items) {
		if (open && item.kind === 'line') {
			const words = open.runs.some(({ text }) => /\S/.test(text))
			const { joinsNext: _, dropCap: __, ...base } = open.dropCap || !words ? item : open
			const runs = [...open.runs, ...item.runs]
			const line: Line = { ...base, runs }
			if (item.joinsNext) line.joinsNext = true
			if (item.dropCap && !words) line.dropCap = true
			open = line.joinsNext || line.dropCap ? line : undefined
			if (!open) joined.push(line)
		} else if (item.kind === 'line' && (item.joinsNext || item.dropCap)) open = item
		else joined.push(item)
	}
	return open ? [...joined, open] : joined
}

function parts(line: Line, tally: Tally): Paragraph[] {
	const lines: Run[][] = [[]]
	for (const run of line.runs) {
		const [first = '', ...rest] = cleanCharacters(run.text, tally).split('\n')
		lines.at(-1)?.push({ ...run, text: first })
		for (const text of rest) lines.push([{ ...run, text }])
	}
	return lines
		.map((runs, at) => paragraphFrom(line, runs, at > 0))
		.filter(({ text }) => text !== '')
		.map((paragraph, at) => {
			if (at === 0) return paragraph
			const { number: _, newPage: __, ...rest } = paragraph
			return rest
		})
}

function paragraphFrom(line: Line, runs: Run[], soft: boolean): Paragraph {
	const { runs: _, kind: __, ...format } = line
	const typed = runs.map(({ text }) => text).join('')
	const spans = trimmed(runs)
	const words = runs.filter(({ text }) => /\S/.test(text))
	const length = (some: Run[]) => some.reduce((sum, { text }) => sum + text.trim().length, 0)
	const strong = length(words.filter((run) => run.strong))
	const bold = words.length > 0 && strong >= 0.8 * length(words)
	return {
		...format,
		kind: 'paragraph',
		// Strong throughout is a format of the paragraph, not a stress in it.
		spans: bold ? spans.map(({ strong: _, ...span }) => span) : spans,
		text: spans.map(({ text }) => text).join(''),
		typed,
		size: Math.max(...words.map(({ size }) => size), 0),
		bold,
		indented: line.indented || /^(\u3000|[ \u00a0]{2,}|\t)/.test(typed),
		pushed: /^[\s\u3000]{7,}/.test(typed),
		soft,
	}
}

/** Runs of one look become one span; blanks at the ends go. */
function trimmed(runs: Run[]): Span[] {
	const spans: Span[] = []
	for (const { text, strong, link } of runs) {
		const last = spans.at(-1)
		if (!text) continue
		if (last && (last.strong ?? false) === (strong ?? false) && last.link === link)
			last.text += text
		else spans.push({ text, ...(strong ? { strong } : {}), ...(link ? { link } : {}) })
	}
	return tidy(spans)
}

/** Blanks are made one across spans, taken off both ends, and spans left without text go. */
export function tidy(given: Span[]): Span[] {
	let blank = true
	const spans = given.map((span) => {
		let text = oneBlank(span.text)
		if (blank) text = text.replace(/^[ \u3000]+/, '')
		if (text) blank = / $/.test(text)
		return { ...span, text }
	})
	while (spans.length > 0) {
		const last = spans.at(-1)
		if (!last) break
		last.text = last.text.replace(/[\s\u3000]+$/, '')
		if (last.text) break
		spans.pop()
	}
	return spans.filter(({ text }) => text !== '')
}

/** The paragraph with its first characters gone. */
export function without(
	paragraph: Paragraph,
	start: number,
	end = paragraph.text.length,
): Paragraph {
	let at = 0
	const spans = tidy(
		paragraph.spans.map((span) => {
			const from = Math.max(start - at, 0)
			const to = Math.max(Math.min(end - at, span.text.length), 0)
			at += span.text.length
			return { ...span, text: span.text.slice(from, Math.max(from, to)) }
		}),
	)
	return {
		...paragraph,
		spans,
		text: spans
			.map(({ text }) => text)
			.join('')
			.trim(),
	}
}
