import type { Context } from './context.ts'
import { decodeText } from './encoding.ts'
import { htmlItems } from './html.ts'
import { readNumbering } from './numbering.ts'
import { mainPart, type Part, relatedPart } from './package.ts'
import { readParagraph } from './paragraph.ts'
import type { Parts } from './read-zip.ts'
import { Refused } from './refusal.ts'
import { readStyles } from './styles.ts'
import { readTable } from './table.ts'
import { Tally } from './tally.ts'
import type { Item } from './tree.ts'
import { attribute, child, type Element, elements, value } from './xml.ts'

export type Read = { items: Item[]; notes: string[]; tally: Tally }

/** How deep tables and text boxes may stand in one another. */
const maxDepth = 40

/** Word document → lines, tables and pictures in reading order. Headers and footers are not text (R7). */
export function readDocument(parts: Parts): Read {
	const part = mainPart(parts)
	const body = child(part.root, 'body')
	if (!body) throw new Refused('corrupt-file', 'The main part has no body.')
	const context = contextFor(parts, part)
	const items = context.blocks(body, context)
	return { items, notes: context.notes, tally: context.tally }
}

function contextFor(parts: Parts, part: Part): Context {
	return {
		parts,
		part,
		styles: readStyles(relatedPart(parts, part, 'styles')?.root),
		numbering: readNumbering(relatedPart(parts, part, 'numbering')?.root),
		tally: new Tally(),
		notes: [],
		footnotes: relatedPart(parts, part, 'footnotes'),
		endnotes: relatedPart(parts, part, 'endnotes'),
		fields: [],
		started: false,
		pageBreak: false,
		depth: 0,
		blocks,
	}
}

function blocks(parent: Element, context: Context): Item[] {
	if (context.depth >= maxDepth) throw new Refused('corrupt-file', 'Nested too deep.')
	context.depth++
	const items = elements(parent).flatMap((element) => block(element, context))
	context.depth--
	return items
}

function block(element: Element, context: Context): Item[] {
	switch (element.localName) {
		case 'p':
			return readParagraph(element, context)
		case 'tbl':
			return readTable(element, context)
		case 'sdt':
			return control(element, context)
		case 'altChunk':
			return alternativeChunk(element, context)
		case 'AlternateContent':
			return context.blocks(child(element, 'Choice') ?? element, context)
		case 'ins':
		case 'moveTo':
		case 'customXml':
		case 'sdtContent':
			return context.blocks(element, context)
		default:
			return []
	}
}

function control(element: Element, context: Context): Item[] {
	const properties = child(element, 'sdtPr')
	if (child(properties, 'showingPlcHdr')) {
		context.tally.add('placeholder-left')
		return []
	}
	// A table of contents repeats the headings.
	if (value(child(properties, 'docPartObj'), 'docPartGallery') === 'Table of Contents') return []
	const content = child(element, 'sdtContent')
	return content ? context.blocks(content, context) : []
}

/** A pointer to a web page inside the file (17.17.2.1), as office systems export it. */
function alternativeChunk(element: Element, context: Context): Item[] {
	const relation = context.part.relations.get(attribute(element, 'id') ?? '')
	const bytes = relation && !relation.external ? context.parts.get(relation.target) : undefined
	if (!bytes || !/\.(html?|xhtml|xml|txt|mht)$/.test(relation?.target ?? '')) {
		context.tally.add('embedded-object')
		return []
	}
	return htmlItems(decodeText(bytes).text, context.tally, context.notes)
}
