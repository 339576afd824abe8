import type { Counts } from './counts.ts'
import { tidy, wordsOf } from './spans.ts'
import { isLine, type Line, type Tree } from './tree.ts'

/** From this length a line that ends inside a sentence was cut, not ended. Characters. */
const longLine = 20
const ends = /[。！？…：；”’）》】!?:;.」』]$/u

/**
 * The tree with its paragraphs as they were meant (rule R15): a line break before an indent or between sentences begins
 * one, a drop cap and a line cut inside a sentence are joined with what follows.
 */
export function paragraphs(tree: Tree, counts: Counts): Tree {
	const split = tree.flatMap((part): Tree => (isLine(part) ? splitAtBreaks(part) : [part]))
	const done: Tree = []
	for (const part of split) {
		const last = done.at(-1)
		if (last && isLine(last) && isLine(part) && belongs(last, part)) {
			counts.add('joined-paragraphs')
			last.spans = tidy([...last.spans, ...part.spans])
			last.words = wordsOf(last.spans)
		} else done.push(part)
	}
	return done
}

function splitAtBreaks(line: Line): Line[] {
	const isHead = line.align === 'center' || line.heading !== undefined
	const parts: Line['spans'][] = [[]]
	for (const span of line.spans) {
		const pieces = span.text.split(/[\n\v\u0085\u2028\u2029\r]/u)
		pieces.forEach((text, at) => {
			const before = parts.at(-1) ?? []
			const breaks =
				at > 0 && !isHead && (ends.test(wordsOf(before)) || /^[\s\u3000]{2}|^\u3000/u.test(text))
			if (breaks) parts.push([{ ...span, text }])
			else before.push({ ...span, text })
		})
	}
	return parts.flatMap((part, at): Line[] => {
		const raw = part.map(({ text }) => text).join('')
		const spans = tidy(part)
		const words = wordsOf(spans)
		if (words === '' && (at > 0 || line.pictures.length === 0)) return []
		return [
			{
				...line,
				...{ spans, words },
				pictures: at === 0 ? line.pictures : [],
				notes: at === 0 ? line.notes : [],
				number: at === 0 ? line.number : undefined,
				typedIndent: /^[\s\u3000]{2}|^\u3000/u.test(raw),
			},
		]
	})
}

function belongs(last: Line, next: Line): boolean {
	const plain = (line: Line) =>
		line.heading === undefined &&
		!line.number &&
		line.align !== 'center' &&
		line.align !== 'right' &&
		line.pictures.length === 0 &&
		!line.boxed
	if (!plain(last) || !plain(next) || last.words === '' || next.words === '') return false
	if (next.typedIndent || next.indented) return [...last.words].length === 1
	if (/^([一二三四五六七八九十]+、|（|\(|第.条|\d+[.、]|[■□●◼])/u.test(next.words)) return false
	if ([...last.words].length === 1) return true
	return [...last.words].length >= longLine && !ends.test(last.words)
}
