import type { Cell, Span } from '../../content/body.ts'
import type { Look } from './styles.ts'

/** A picture inside the file. */
export type Picture = { media: string; bytes: Uint8Array }

/** A paragraph with what its look tells. `words` is its text; a line break in it is a line feed. */
export type Line = Look & {
	kind: 'line'
	spans: Span[]
	words: string
	pictures: Picture[]
	/** The number in front of it was automatic; `bullet` for a mark. */
	number?: { text: string; format: string } | undefined
	/** The words of its foot- and endnotes. */
	notes: string[]
	/** It stood in a text box. */
	boxed: boolean
	/** Its text began with a blank, as typed paragraphs do. */
	typedIndent: boolean
}
export type Grid = { kind: 'grid'; rows: Cell[][] }
/** A document as a reader of the page would list it. */
export type Tree = (Line | Grid)[]

export function isLine(part: Line | Grid): part is Line {
	return part.kind === 'line'
}
