import type { Context } from './context.ts'
import { readInline } from './inline.ts'
import type { State } from './paragraph-state.ts'
import { merge, readShape, type Shape } from './styles.ts'
import { type Item, type Line, lineOf, wordsOf } from './tree.ts'
import { attribute, child, type Element, elements, toggle, value } from './xml.ts'

/** A paragraph's line, with the pictures and text boxes that hang on it put before or after, never inside (R16). */
export function readParagraph(paragraph: Element, context: Context): Item[] {
	const pPr = child(paragraph, 'pPr')
	const mark = child(pPr, 'rPr')
	const style = context.styles.paragraph(value(pPr, 'pStyle'))
	const shape = merge(style.shape, readShape(pPr))
	const state: State = { context, look: style.look, runs: [], before: [], after: [], first: {} }
	if (toggle(pPr, 'pageBreakBefore')) context.pageBreak = true
	const deletedMark = child(mark, 'del') ?? child(mark, 'moveFrom')
	if (deletedMark ?? child(mark, 'ins')) context.tally.mark('tracked-changes')
	for (const element of elements(paragraph)) readInline(element, state)
	const line = lineFrom(state, style.name, shape)
	if (deletedMark) line.joinsNext = true
	if (attribute(child(pPr, 'framePr'), 'dropCap')) line.dropCap = true
	if (/\S/.test(wordsOf(line))) {
		context.started = true
		if (context.pageBreak) line.newPage = true
		context.pageBreak = false
		// A paragraph whose words were all deleted has no number either.
		const number = shape.numbering
		const printed = number && context.numbering.next(number.id, number.level)
		if (printed) line.number = printed
	}
	if ([...state.before, ...state.after].some(({ kind }) => kind === 'picture')) line.beside = true
	return [...state.before, line, ...state.after]
}

function lineFrom(state: State, styleName: string, shape: Shape): Line {
	const role = roleOf(styleName)
	const heading = headingOf(styleName, shape)
	const { font = '', color = '' } = { ...state.look, ...state.first }
	return lineOf('', {
		runs: state.runs,
		align: alignOf(shape.align),
		headingFont: /黑体|simhei|标宋|楷|kaiti/i.test(font) && !/雅黑/.test(font),
		red: /^(ff0000|f00|c00000|e60012|d7000f)$/i.test(color),
		indented: shape.indent === true,
		...(role ? { role } : {}),
		...(heading ? { heading } : {}),
	})
}

function alignOf(jc: string | undefined): Line['align'] {
	if (jc === 'center' || jc === 'distribute') return jc
	return jc === 'right' || jc === 'end' ? 'right' : 'start'
}

function roleOf(name: string): Line['role'] {
	if (/^(title|标题)$/i.test(name)) return 'title'
	if (/^(subtitle|副标题)$/i.test(name)) return 'subtitle'
	return /^(caption|题注)/i.test(name) ? 'caption' : undefined
}

function headingOf(name: string, { outline }: Shape): number | undefined {
	const named = /^(?:heading|标题)\s*(\d)/i.exec(name)
	if (named) return Number(named[1])
	return outline === undefined ? undefined : outline + 1
}
