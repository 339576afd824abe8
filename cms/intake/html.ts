import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { isNote, type Look, listMark, looksOf, notText, wordsIn } from './html-look.ts'
import { pictureItems } from './html-picture.ts'
import { safeLink } from './link.ts'
import { lowered, raised } from './raised.ts'
import type { Tally } from './tally.ts'
import { defaultSize, type Item, type Line, lineOf, type TableCell } from './tree.ts'
import { oneBlank } from './visible.ts'

const breaking = new Set(
	'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
)
const maxDepth = 200

type State = {
	tally: Tally
	/** Words of foot- and endnotes. */
	notes: string[]
	items: Item[]
	line: Line | undefined
	depth: number
}

/** A page or a clipboard's HTML → lines, tables and pictures. Nothing in it is run, fetched or kept as markup. */
export function htmlItems(html: string, tally: Tally, notes: string[]): Item[] {
	// CF_HTML, the clipboard's format of Windows, has a head of its own before the first tag.
	const text = /^\ufeff?Version:/.test(html) ? html.slice(Math.max(html.indexOf('<'), 0)) : html
	return itemsIn(parse(text).childNodes, {}, { tally, notes, depth: 0 })
}

type Around = Pick<State, 'tally' | 'notes' | 'depth'>

function itemsIn(nodes: Tree.ChildNode[], look: Look, around: Around): Item[] {
	const state: State = { ...around, items: [], line: undefined }
	for (const node of nodes) read(node, look, state)
	flush(state)
	return state.items
}

function read(node: Tree.ChildNode, look: Look, state: State): void {
	if (node.nodeName === '#text' && 'value' in node) addText(node.value, look, state)
	if (!('tagName' in node) || state.depth > maxDepth) return
	if (isNote(node)) {
		addNote(node, state)
		return
	}
	const unseen = notText(node)
	if (unseen) {
		if (unseen !== 'nothing') state.tally.add(unseen)
		return
	}
	if (node.attrs.some(({ name }) => name.startsWith('on'))) state.tally.mark('unsafe-markup')
	const mark = listMark(node)
	if (mark !== undefined) {
		addListMark(mark, look, state)
		return
	}
	state.depth++
	readElement(node, looksOf(node, look), state)
	state.depth--
}

function readElement(node: Tree.Element, look: Look, state: State): void {
	if (node.tagName === 'img') addPicture(node, state)
	else if (node.tagName === 'table') addTable(node, look, state)
	else if (node.tagName === 'br') addRun('\n', look, state)
	else readInside(node, look, state)
}

/** A note's own mark stands before its words. */
function addNote(node: Tree.Element, state: State): void {
	const text = oneBlank(wordsIn(node).replace(/\s+/g, ' '))
		.trim()
		.replace(/^\[?\d+\]?\s*/, '')
	if (!text) return
	state.notes.push(text)
	state.tally.add('footnotes')
}

/** Word writes an automatic number as text with blanks behind it, a bullet as a letter of a symbol font. */
function addListMark(mark: string, look: Look, state: State): void {
	if (/[\p{N}\p{Script=Han}]/u.test(mark)) addRun(mark, look, state)
	else state.line ??= lineOf('', { number: { text: '', list: 'bullet' } })
}

function readInside(node: Tree.Element, look: Look, state: State): void {
	const { tagName } = node
	const figures =
		tagName === 'sup'
			? raised(wordsIn(node).trim())
			: tagName === 'sub'
				? lowered(wordsIn(node).trim())
				: undefined
	if (figures) return addRun(figures, look, state)
	if (tagName === 'ins') state.tally.mark('tracked-changes')
	if (tagName === 'ruby') state.tally.add('phonetic-guide')
	const next = tagName === 'a' ? linked(node, look, state) : look
	const breaks = breaking.has(tagName)
	if (breaks) flush(state)
	for (const child of node.childNodes) read(child, next, state)
	if (breaks) flush(state)
}

function linked(node: Tree.Element, look: Look, state: State): Look {
	const href = node.attrs
		.find(({ name }) => name === 'href')
		?.value.replace(/[\t\r\n]/g, '')
		.trim()
	if (!href) return look
	const link = safeLink(href)
	if (link) return { ...look, link }
	if (!href.startsWith('#')) state.tally.add('unsafe-link')
	return look
}

/** Line ends of the source are blanks, and none between ideographs. */
function addText(value: string, look: Look, state: State): void {
	const text = (value.trim() === '-->' ? '' : value)
		.replace(
			/(?<=[\p{Ideographic}，。、；：“”])[ \t\r\n]*[\r\n][ \t\r\n]*(?=[\p{Ideographic}，。、；：“”])/gu,
			'',
		)
		.replace(/[ \t\r\n]+/g, ' ')
	if (text === ' ' && !state.line) return
	addRun(text, look, state)
}

function addRun(text: string, look: Look, state: State): void {
	if (!text) return
	const { align, heading, role, indented, list, size, strong, link } = look
	state.line ??= lineOf('', {
		align: align ?? 'start',
		indented: indented ?? false,
		headingFont: look.headingFont ?? false,
		...(heading ? { heading } : {}),
		...(role ? { role } : {}),
		...(list ? { number: list } : {}),
	})
	state.line.runs.push({
		text,
		size: size ?? defaultSize,
		...(strong ? { strong: true as const } : {}),
		...(link ? { link } : {}),
	})
}

function flush(state: State): void {
	if (state.line) state.items.push(state.line)
	state.line = undefined
}

function addPicture(node: Tree.Element, state: State): void {
	const items = pictureItems(node, state.tally)
	if (items.length === 0) return
	flush(state)
	state.items.push(...items)
}

function addTable(node: Tree.Element, look: Look, state: State): void {
	flush(state)
	const rows = rowsIn(node).map((row) =>
		row.childNodes.flatMap((cell): TableCell[] =>
			'tagName' in cell && /^t[dh]$/.test(cell.tagName) ? [cellOf(cell, look, state)] : [],
		),
	)
	const full = rows.filter((row) => row.length > 0)
	const cells = full.flat()
	if (cells.length === 1) state.items.push(...(cells[0]?.items ?? []))
	else if (cells.length > 0) state.items.push({ kind: 'table', rows: full })
}

/** Rows of this table, not of those in its cells. */
function rowsIn(node: Tree.Element): Tree.Element[] {
	return node.childNodes.flatMap((child) => {
		if (!('tagName' in child)) return []
		if (child.tagName === 'tr') return [child]
		return /^t(body|head|foot)$/.test(child.tagName) ? rowsIn(child) : []
	})
}

function cellOf(cell: Tree.Element, look: Look, state: State): TableCell {
	const count = (name: string) => {
		const given = Number.parseInt(cell.attrs.find((one) => one.name === name)?.value ?? '1', 10)
		return given > 0 ? Math.min(given, 200) : 1
	}
	const items = itemsIn(cell.childNodes, looksOf(cell, look), { ...state, depth: state.depth + 1 })
	return {
		items,
		columns: count('colspan'),
		rows: count('rowspan'),
		...(cell.tagName === 'th' ? { header: true as const } : {}),
	}
}
