import type { Context } from './context.ts'
import { wordsOf } from './tree.ts'
import type { Element } from './xml.ts'
import { attribute, children } from './xml.ts'

/** The note a mark stands for goes to the end of the notes; the mark itself is not text (R10). */
export function readNote(mark: Element, context: Context): void {
	const isFootnote = mark.localName === 'footnoteReference'
	const part = isFootnote ? context.footnotes : context.endnotes
	const id = attribute(mark, 'id')
	const note = children(part?.root, isFootnote ? 'footnote' : 'endnote').find(
		(one) => attribute(one, 'id') === id,
	)
	if (!part || !note) return
	const items = context.blocks(note, { ...context, part, fields: [] })
	const text = items.flatMap((item) => (item.kind === 'line' ? [wordsOf(item)] : [])).join('\n')
	context.notes.push(text)
	context.tally.add('footnotes')
}
