/*
 * What reading gives: lines, tables and pictures in reading order, with the format that tells a title from a text.
 * Files, clipboards and plain text all become this; what it means is decided afterwards.
 */

export type Run = {
	/** As written; a line feed is a manual break. */
	text: string
	strong?: true
	link?: string
	/** Half-points. */
	size: number
}

export type Line = {
	kind: 'line'
	runs: Run[]
	align: 'start' | 'center' | 'right' | 'distribute'
	/** 黑体, 楷体, 小标宋: fonts of headings. */
	headingFont: boolean
	red: boolean
	role?: 'title' | 'subtitle' | 'caption'
	/** Heading level by style or outline, from 1. */
	heading?: number
	/** First line indented by format. */
	indented: boolean
	/** Automatic number in front, and whether it makes a list. */
	number?: { text: string; list?: 'ordered' | 'bullet' }
	/** Stood in a text box. */
	box?: true
	/** A picture hangs on this paragraph: the text stands beside it. */
	beside?: true
	/** The first characters of the next paragraph, set large. */
	dropCap?: true
	/** Its end was deleted under change tracking: the next paragraph goes on. */
	joinsNext?: true
	/** Begins a page. */
	newPage?: true
}

export type TableCell = { items: Item[]; columns: number; rows: number; header?: true }
export type Table = { kind: 'table'; rows: TableCell[][] }

export type Crop = { left: number; top: number; right: number; bottom: number }
export type Picture = {
	kind: 'picture'
	/** The part's or the address's last words; only to tell one from another. */
	media: string
	bytes: Uint8Array
	/** Shares of width and height cut off at each side. */
	crop?: Crop
}
export type Item = Line | Table | Picture

export function lineOf(text: string, more: Partial<Line> = {}): Line {
	return {
		kind: 'line',
		runs: text ? [{ text, size: defaultSize }] : [],
		align: 'start',
		headingFont: false,
		red: false,
		indented: false,
		...more,
	}
}

/** Half-points: 五号, which WPS and Word begin with. */
export const defaultSize = 21

export function wordsOf(line: Line): string {
	return line.runs.map(({ text }) => text).join('')
}

/** The words of a table's cells, line by line. */
export function cellTexts({ rows }: Table): string[] {
	return rows
		.flat()
		.flatMap(({ items }) =>
			items.flatMap((item) => (item.kind === 'line' ? [wordsOf(item).trim()] : [])),
		)
}
