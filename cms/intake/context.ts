import type { Numbering } from './numbering.ts'
import type { Part } from './package.ts'
import type { Parts } from './read-zip.ts'
import type { Styles } from './styles.ts'
import type { Tally } from './tally.ts'
import type { Item } from './tree.ts'
import type { Element } from './xml.ts'

/** A complex field that is open; it may span paragraphs. */
export type Field = { code: string; inResult: boolean; hasResult: boolean }

/** What reading one part of a document goes by. */
export type Context = {
	parts: Parts
	part: Part
	styles: Styles
	numbering: Numbering
	tally: Tally
	/** Foot- and endnotes in the order of their marks. */
	notes: string[]
	footnotes: Part | undefined
	endnotes: Part | undefined
	fields: Field[]
	/** A line with text has been read: what hangs on a paragraph now comes after it. */
	started: boolean
	pageBreak: boolean
	depth: number
	/** Paragraphs and tables below an element. Here so that a text box may hold what holds text boxes. */
	blocks: (parent: Element, context: Context) => Item[]
}
