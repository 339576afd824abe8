import type { Byline } from '../../content/byline.ts'
import { bylineAlone, bylineAtEnd, bylineAtStart, type FoundByline } from './byline.ts'
import { type Entry, type Paragraph, without } from './paragraphs.ts'
import { isLikelyName } from './surname.ts'
import type { Tally } from './tally.ts'

/** The byline leaves the text (R5): from the first paragraphs, or from brackets at the end. */
export function takeByline(
	entries: Entry[],
	tally: Tally,
): { entries: Entry[]; byline?: Byline; both: boolean; setAside: string[] } {
	const found = fromTop(entries) ?? fromEnd(entries)
	if (!found) return { entries, both: false, setAside: [] }
	if (found.padded) tally.mark('padded-names')
	const { byline, both, unit } = found
	return { entries: found.entries, byline, both, setAside: unit ? [unit] : [] }
}

type Taken = FoundByline & { entries: Entry[] }

function fromTop(entries: Entry[]): Taken | undefined {
	const texts = entries.filter((entry) => entry.kind === 'paragraph').slice(0, 2)
	for (const entry of texts) {
		const at = entries.indexOf(entry)
		const alone = bylineAlone(entry.text)
		if (alone) return withDatelineBelow(alone, entries.toSpliced(at, 1))
		const start = bylineAtStart(entry.text)
		if (start) return { ...start, entries: entries.toSpliced(at, 1, without(entry, start.length)) }
	}
	return
}

/** `通讯员 甲` under the title, and the text begins with `本报微山讯　`. */
function withDatelineBelow(found: FoundByline, entries: Entry[]): Taken {
	const next = found.byline.dateline
		? undefined
		: entries.find((entry) => entry.kind === 'paragraph')
	const start = next?.kind === 'paragraph' ? bylineAtStart(next.text) : undefined
	if (!start || next?.kind !== 'paragraph') return { ...found, entries }
	const byline: Byline = {
		...start.byline,
		people: [...found.byline.people, ...start.byline.people],
	}
	const at = entries.indexOf(next)
	return { ...found, byline, entries: entries.toSpliced(at, 1, without(next, start.length)) }
}

function fromEnd(entries: Entry[]): Taken | undefined {
	const at = entries.findLastIndex((entry) => entry.kind === 'paragraph')
	const last = entries[at]
	if (last?.kind !== 'paragraph' || entries[at - 1]?.kind === 'picture') return
	const alone = [...last.text].length <= 40 && at > 0 ? byName(last) : undefined
	if (alone) return { ...alone, entries: entries.toSpliced(at, 1) }
	const end = bylineAtEnd(last.text)
	if (!end) return
	const rest = end.start === 0 ? [] : [without(last, 0, end.start)]
	return { ...end, entries: entries.toSpliced(at, 1, ...rest) }
}

/** A single name is nobody's signature unless it stands at the right. */
function byName({ text, align }: Paragraph): FoundByline | undefined {
	return bylineAlone(align === 'right' && isLikelyName(text) ? `通讯员 ${text}` : text)
}
