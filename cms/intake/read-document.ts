import type { Cell, Span } from '../../content/body.ts'
import { clean } from './clean.ts'
import type { Counts } from './counts.ts'
import { type Numbering, numberingOf } from './numbering.ts'
import type { Package } from './package.ts'
import { readAltChunk } from './read-alt-chunk.ts'
import { readRuns } from './read-runs.ts'
import { type Look, lookOf, type Styles, stylesOf } from './styles.ts'
import { isLine, type Line, type Tree } from './tree.ts'
import { attribute, child, childrenOf, type Element, isOn, nameOf } from './xml.ts'

type Context = { source: Package; styles: Styles; numbering: Numbering; counts: Counts }

/** The document as lines and tables, in reading order. */
export function readDocument(source: Package, counts: Counts): Tree {
	const context: Context = {
		source,
		counts,
		styles: stylesOf(source.related('styles')),
		numbering: numberingOf(source.related('numbering')),
	}
	return readBlocks(child(source.main, 'body') ?? source.main, context, false)
}

function readBlocks(parent: Element, context: Context, boxed: boolean): Tree {
	return merged(
		childrenOf(parent).flatMap((element): Tree => {
			switch (nameOf(element)) {
				case 'p':
					return readParagraph(element, context, boxed)
				case 'tbl':
					return readTable(element, context, boxed)
				case 'sdt':
					if (child(child(element, 'sdtPr'), 'showingPlcHdr')) {
						context.counts.add('placeholder-left')
						return []
					}
					return readBlocks(child(element, 'sdtContent') ?? element, context, boxed)
				case 'altChunk': {
					const target = context.source.relations.get(attribute(element, 'id') ?? '')?.target
					const bytes = target ? context.source.bytes(target) : undefined
					return bytes ? readAltChunk(bytes, context.counts) : []
				}
				case 'ins':
				case 'moveTo':
				case 'customXml':
					return readBlocks(element, context, boxed)
				default:
					return []
			}
		}),
	)
}

/** Set on a line whose end was deleted under change tracking: the next one belongs to it. */
const runsOn = new WeakSet<Line>()

function merged(tree: Tree): Tree {
	const done: Tree = []
	for (const part of tree) {
		const last = done.at(-1)
		if (last && isLine(last) && isLine(part) && runsOn.has(last)) {
			runsOn.delete(last)
			last.spans.push(...part.spans)
			last.words += part.words
			last.pictures.push(...part.pictures)
		} else done.push(part)
	}
	return done
}

function readParagraph(element: Element, context: Context, boxed: boolean): Tree {
	const { source, styles, numbering, counts } = context
	const properties = child(element, 'pPr')
	const look: Look = {
		...styles(attribute(child(properties, 'pStyle'), 'val')),
		...lookOf(properties),
	}
	const { spans: raw, pictures, boxes, looks, notes } = readRuns(element, source, counts)
	const spans = raw.flatMap((span): Span[] => {
		const text = clean(span.text, counts)
		return text === '' ? [] : [{ ...span, text }]
	})
	counts.add('footnotes', notes.length)
	const words = spans.map(({ text }) => text).join('')
	const number =
		look.numbering && look.numbering.list !== '0' && words.trim()
			? numbering(look.numbering.list, look.numbering.level)
			: undefined
	const sizes = looks.map(({ size }) => size ?? look.size).filter((size) => size !== undefined)
	const line: Line = {
		...look,
		kind: 'line',
		...{ spans, words, pictures, number, boxed, notes: notesOf(notes, context) },
		size: sizes.length > 0 ? Math.max(...sizes) : look.size,
		bold: looks.length > 0 && looks.every(({ bold }) => bold ?? look.bold ?? false),
		typedIndent: /^[\s\u3000]{2}|^\u3000/u.test(words),
	}
	const mark = child(properties, 'rPr')
	if (child(mark, 'del') || child(mark, 'moveFrom')) runsOn.add(line)
	const inBoxes = boxes.flatMap((box) => readBlocks(box, context, true))
	if (child(properties, 'framePr') && isOn(child(properties, 'framePr'))) runsOn.add(line)
	return words.trim() || pictures.length > 0 || inBoxes.length === 0 ? [...inBoxes, line] : inBoxes
}

/** The words of the notes that a paragraph marks. */
function notesOf(marks: readonly { kind: string; id: string }[], { source }: Context): string[] {
	return marks.flatMap(({ kind, id }) => {
		const part = source.related(kind === 'footnoteReference' ? 'footnotes' : 'endnotes')
		const note = part && childrenOf(part).find((one) => attribute(one, 'id') === id)
		const words = note?.textContent?.trim()
		return words ? [words] : []
	})
}

function readTable(element: Element, context: Context, boxed: boolean): Tree {
	const rows: (Cell & { line: Tree; column: number; continues: boolean })[][] = []
	for (const row of childrenOf(element).filter((one) => nameOf(one) === 'tr')) {
		if (child(child(row, 'trPr'), 'del')) {
			context.counts.add('tracked-changes')
			continue
		}
		let column = 0
		const cells = childrenOf(row)
			.flatMap((one) =>
				nameOf(one) === 'sdt' ? childrenOf(child(one, 'sdtContent') ?? one) : [one],
			)
			.filter((one) => nameOf(one) === 'tc')
			.map((cell) => {
				const properties = child(cell, 'tcPr')
				const columns = Number(attribute(child(properties, 'gridSpan'), 'val') ?? 1)
				const merge = child(properties, 'vMerge')
				const tree = readBlocks(cell, context, boxed)
				const at = column
				column += columns
				return {
					text: textOfTree(tree),
					...(columns > 1 ? { columns } : {}),
					line: tree,
					column: at,
					continues: merge !== undefined && attribute(merge, 'val') !== 'restart',
				}
			})
		rows.push(cells)
	}
	if (rows.length === 0) return []
	const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined
	// A table of one cell is a frame round text, not a table.
	if (only) return only.line
	return [
		{ kind: 'grid', rows: rows.map((row, at) => row.flatMap((cell) => shown(cell, rows, at))) },
	]
}

type ReadCell = Cell & { line: Tree; column: number; continues: boolean }

/** A cell without what only reading needed, as high as the cells below that continue it. */
function shown(cell: ReadCell, rows: readonly ReadCell[][], at: number): Cell[] {
	if (cell.continues) return []
	const { line: _, column, continues: __, ...plain } = cell
	let high = 1
	while (rows[at + high]?.some((below) => below.column === column && below.continues)) high++
	return [{ ...plain, ...(high > 1 ? { rows: high } : {}) }]
}

function textOfTree(tree: Tree): string {
	return tree
		.flatMap((part) => (isLine(part) ? [part.words.replace(/\s+/gu, ' ').trim()] : []))
		.filter(Boolean)
		.join('\n')
}
