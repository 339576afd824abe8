import type { Context } from './context.ts'
import { readDrawing } from './drawing.ts'
import { readEquation, readField } from './field.ts'
import { addressIn } from './field-code.ts'
import { formulaText } from './formula.ts'
import { safeLink } from './link.ts'
import { readNote } from './note.ts'
import { add, type State, small } from './paragraph-state.ts'
import { type Look, merge, readLook } from './styles.ts'
import { symbolOf, symbolsIn } from './symbol.ts'
import type { Item } from './tree.ts'
import { attribute, child, children, descendants, type Element, elements, value } from './xml.ts'

/** What stands in a paragraph: runs, links, changes, controls, fields, formulas. */
export function readInline(element: Element, state: State): void {
	const { tally } = state.context
	switch (element.localName) {
		case 'r':
			readRun(element, state)
			return
		case 'hyperlink':
			readLink(element, state)
			return
		case 'ins':
		case 'moveTo':
			tally.mark('tracked-changes')
			readAll(element, state)
			return
		case 'del':
		case 'moveFrom':
			tally.mark('tracked-changes')
			return
		case 'sdt':
			readControl(element, state)
			return
		case 'fldSimple':
			readSimpleField(element, state)
			return
		case 'oMath':
			tally.add('formula')
			add(formulaText(element), state, {})
			return
		case 'AlternateContent':
			readAll(child(element, 'Choice') ?? element, state)
			return
		case 'oMathPara':
		case 'smartTag':
		case 'customXml':
		case 'sdtContent':
		case 'bdo':
		case 'dir':
			readAll(element, state)
			return
	}
}

function readAll(parent: Element, state: State): void {
	for (const element of elements(parent)) readInline(element, state)
}

/** A content control whose prompt nobody filled in is not text (R7). */
function readControl(control: Element, state: State): void {
	if (child(child(control, 'sdtPr'), 'showingPlcHdr')) state.context.tally.add('placeholder-left')
	else for (const content of children(control, 'sdtContent')) readAll(content, state)
}

function readLink(element: Element, state: State): void {
	const id = attribute(element, 'id')
	const relation = id === undefined ? undefined : state.context.part.relations.get(id)
	withLink(relation?.target, state, () => readAll(element, state))
}

function readSimpleField(element: Element, state: State): void {
	const code = attribute(element, 'instr') ?? ''
	if (!readEquation(code, state)) withLink(addressIn(code), state, () => readAll(element, state))
}

/** Words keep their place, with a link or without; a link without words is none. */
function withLink(address: string | undefined, state: State, read: () => void): void {
	const link = address === undefined ? undefined : safeLink(address)
	if (address !== undefined && link === undefined) state.context.tally.add('unsafe-link')
	const outer = state.link
	if (link) state.link = link
	read()
	if (outer) state.link = outer
	else delete state.link
}

function readRun(run: Element, state: State): void {
	const { context } = state
	const rPr = child(run, 'rPr')
	const look = merge(state.look, context.styles.character(value(rPr, 'rStyle')), readLook(rPr))
	const visible = context.fields.every(({ inResult }) => inResult)
	const unseen = look.hidden
		? 'hidden-text'
		: look.struck
			? 'struck-text'
			: look.prompt
				? 'placeholder-left'
				: undefined
	if (unseen && visible) {
		if (descendants(run, 't').length > 0) context.tally.add(unseen)
		for (const element of elements(run))
			if (/^(fldChar|instrText)$/.test(element.localName ?? '')) readField(element, state)
		return
	}
	for (const element of elements(run)) {
		if (/^(fldChar|instrText)$/.test(element.localName ?? '')) readField(element, state)
		else if (visible) readPiece(element, state, look)
	}
}

function readPiece(element: Element, state: State, look: Look): void {
	const { context } = state
	switch (element.localName) {
		case 't':
			addTyped(element.textContent ?? '', state, look)
			return
		case 'tab':
		case 'ptab':
			add('\t', state, look)
			return
		case 'cr':
			add('\n', state, look)
			return
		case 'br':
			if (attribute(element, 'type') === 'page') context.pageBreak = true
			else add('\n', state, look)
			return
		case 'noBreakHyphen':
			add('-', state, look)
			return
		case 'sym':
			readSymbol(element, state, look)
			return
		case 'ruby':
			context.tally.add('phonetic-guide')
			readAll(child(element, 'rubyBase') ?? element, state)
			return
		case 'footnoteReference':
		case 'endnoteReference':
			readNote(element, context)
			return
		case 'commentReference':
			context.tally.add('comments')
			return
		case 'drawing':
		case 'pict':
		case 'object':
		case 'AlternateContent':
			hang(readDrawing(element, context), state, context)
			return
	}
}

/** Pictures come before the text beside them; a text box only while nothing has been said yet. */
function hang(items: Item[], state: State, context: Context): void {
	for (const item of items) {
		const first =
			item.kind === 'picture' ? !state.runs.some(({ text }) => /\S/.test(text)) : !context.started
		;(first ? state.before : state.after).push(item)
	}
}

function readSymbol(element: Element, state: State, look: Look): void {
	const code = Number.parseInt(attribute(element, 'char') ?? '', 16)
	const found = symbolOf(attribute(element, 'font') ?? '', code)
	state.context.tally.add('symbol-font')
	if (found) add(found, state, look)
}

function addTyped(text: string, state: State, look: Look): void {
	const symbols = symbolsIn(text, look.symbolFont)
	if (symbols) state.context.tally.add('symbol-font')
	const typed = symbols?.text ?? text
	add(small(typed, look) ?? typed, state, look)
}
