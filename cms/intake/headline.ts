import { bylineAlone, bylineAtStart } from './byline.ts'
import type { Entry, Paragraph } from './paragraphs.ts'
import { hasNumber, isShort } from './sentence.ts'
import { defaultSize } from './tree.ts'

export type Headline = { kicker?: string; title?: string; subtitle?: string }
export type Found = { headline: Headline; rest: Entry[] }

const maxTitle = 60
/** Titles of official texts may be shorter than any other. */
const shortTitle = /^(通告|通知|公告|倡议书|公开信|告知书|明白纸|启事|决定|意见|讣告|声明)$/u

/** What stands before byline and body (R4), and what is left. Pictures keep their place. */
export function takeHeadline(entries: Entry[]): Found {
	const size = bodySize(entries)
	const lead = leading(entries)
	const formatted = takeFormatted(lead, size)
	if (formatted.length > 0) return fromFormatted(entries, formatted)
	return fromPlain(entries, lead)
}

/** Centred, larger, bold or by style: looks like part of a headline. */
export function looksLikeHeadline(paragraph: Paragraph, size: number): boolean {
	const { text, role, heading, align, bold } = paragraph
	if (role === 'caption' || align === 'right' || paragraph.number) return false
	if ([...text].length > maxTitle || /[。；;]$/u.test(text)) return false
	if (bylineAtStart(text) ?? bylineAlone(text)) return false
	if (role || heading === 1) return true
	if (hasNumber(text)) return false
	if (align === 'center' || align === 'distribute') return true
	return paragraph.size >= size + 4 || (bold && isShort(text))
}

/** Half-points of most of the text. */
export function bodySize(entries: Entry[]): number {
	const lengths = new Map<number, number>()
	for (const entry of entries)
		if (entry.kind === 'paragraph' && entry.align === 'start')
			lengths.set(entry.size, (lengths.get(entry.size) ?? 0) + entry.text.length)
	const [most] = [...lengths].sort(([, a], [, b]) => b - a)
	return most?.[0] ?? defaultSize
}

/** The paragraphs at the beginning, up to a byline or a picture with its caption. */
function leading(entries: Entry[]): Paragraph[] {
	const lead: Paragraph[] = []
	for (const entry of entries) {
		if (entry.kind === 'picture' && lead.length === 0) continue
		if (entry.kind !== 'paragraph' || lead.length >= 8) break
		if (bylineAtStart(entry.text) ?? bylineAlone(entry.text)) break
		lead.push(entry)
	}
	return lead
}

function takeFormatted(lead: Paragraph[], size: number): Paragraph[] {
	const first = lead.findIndex((one) => looksLikeHeadline(one, size))
	// Above the title only a kicker may stand that nobody formatted.
	if (first < 0 || first > 2 || !lead.slice(0, first).every(({ text }) => isShort(text))) return []
	let end = first
	const isStrong = (one: Paragraph) => one.align !== 'start' || one.role || one.heading === 1
	const strong = lead.slice(first).some((one) => isStrong(one) && looksLikeHeadline(one, size))
	while (end < lead.length) {
		const one = lead[end]
		const isLine =
			one &&
			looksLikeHeadline(one, size) &&
			(!strong || isStrong(one) || one.size > size + 4 || end === first)
		const isDash = one && end > first && /^(——|--|—)/u.test(one.text) && isShort(one.text, maxTitle)
		if (!isLine && !isDash) break
		end++
	}
	return lead.slice(0, end)
}

function fromFormatted(entries: Entry[], lines: Paragraph[]): Found {
	const groups = merge(lines)
	const best = groups.reduce((a, b) => (weight(b.lines[0]) > weight(a.lines[0]) ? b : a))
	const at = groups.indexOf(best)
	const above = groups.slice(0, at)
	const below = groups.slice(at + 1)
	const hasBody = entries.some((entry) => entry.kind === 'paragraph' && !lines.includes(entry))
	// A poster: what stands below the largest words is its text.
	const isPoster = !hasBody && below.length > 0 && below.every(({ lines }) => lines[0]?.box)
	const taken = new Set<Entry>(isPoster ? [...above, best].flatMap((group) => group.lines) : lines)
	return {
		headline: headlineOf(
			above.map(({ text }) => text),
			best.text,
			isPoster ? [] : below.map(({ text }) => text),
		),
		rest: entries.filter((entry) => !taken.has(entry)),
	}
}

type Group = { text: string; lines: Paragraph[] }

/** Neighbouring lines of one format are one, joined without a blank. */
function merge(lines: Paragraph[]): Group[] {
	const groups: Group[] = []
	for (const line of lines) {
		const last = groups.at(-1)
		const before = last?.lines.at(-1)
		const joins = before && sameFormat(before, line) && !/^(——|--|—)/u.test(line.text)
		if (last && joins) {
			last.text += line.text
			last.lines.push(line)
		} else groups.push({ text: line.text, lines: [line] })
	}
	return groups
}

function sameFormat(a: Paragraph, b: Paragraph): boolean {
	return (
		a.size === b.size &&
		a.bold === b.bold &&
		a.align === b.align &&
		a.role === b.role &&
		a.heading === b.heading &&
		a.headingFont === b.headingFont &&
		(a.box ?? false) === (b.box ?? false)
	)
}

function weight(line: Paragraph | undefined): number {
	if (!line) return 0
	const style = line.role === 'title' ? 4000 : line.heading === 1 ? 3000 : 0
	const not = line.role === 'subtitle' || /^(——|--|—)/u.test(line.text) ? -1000 : 0
	return style + not + line.size * 4 + (line.bold ? 2 : 0) + (line.align === 'start' ? 0 : 1)
}

/** Nobody formatted anything: the last short line before the body is the title, the one before it the kicker. */
function fromPlain(entries: Entry[], lead: Paragraph[]): Found {
	let end = 0
	while (end < lead.length && end < 3 && isTitleLine(lead[end])) end++
	const dash = lead.slice(0, end).findLastIndex(({ text }) => /^(——|--|—)/u.test(text))
	const title = dash > 0 ? dash - 1 : end - 1
	const words = entries.filter((entry) => entry.kind === 'paragraph').length
	const only = lead[0]
	if (
		end === 0 ||
		(words === end && end > 1 && dash < 0) ||
		(words === 1 && only && [...only.text].length < 4 && !shortTitle.test(only.text))
	)
		return end > 0 && words === end && end > 1
			? first(entries, lead)
			: { headline: {}, rest: entries }
	const lines = lead.slice(0, end)
	return {
		headline: headlineOf(
			lines.slice(0, title).map(({ text }) => text),
			lines[title]?.text ?? '',
			lines.slice(title + 1).map(({ text }) => text),
		),
		rest: entries.filter((entry) => !(lines as Entry[]).includes(entry)),
	}
}

/** Short lines and nothing else: the first is the title. */
function first(entries: Entry[], [title]: Paragraph[]): Found {
	if (!title) return { headline: {}, rest: entries }
	return { headline: { title: title.text }, rest: entries.filter((entry) => entry !== title) }
}

function isTitleLine(line: Paragraph | undefined): boolean {
	if (!line || line.number || hasNumber(line.text) || line.align === 'right') return false
	return isShort(line.text) && !/^\u3000{2}\S/.test(line.typed) && !/[:：]$/u.test(line.text)
}

function headlineOf(above: string[], title: string, below: string[]): Headline {
	const subtitle = below.map((text) => text.replace(/^[—\-－]+\s*/u, '')).join(' ')
	return {
		...(above.length > 0 ? { kicker: above.join(' ') } : {}),
		...(title ? { title } : {}),
		...(subtitle ? { subtitle } : {}),
	}
}
