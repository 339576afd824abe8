import { attribute, child, childrenOf, type Element, isOn, nameOf } from './xml.ts'

/** How a paragraph looks, as far as it tells what a line is. */
export type Look = {
	align?: string | undefined
	/** Half points. */
	size?: number | undefined
	bold?: boolean | undefined
	/** From 1; 0 for a title. */
	heading?: number | undefined
	indented?: boolean | undefined
	numbering?: { list: string; level: number } | undefined
	caption?: boolean | undefined
}
export type Styles = (id: string | undefined) => Look

/** The look that each paragraph style gives, with what it is based on. */
export function stylesOf(root: Element | undefined): Styles {
	const byId = new Map<string, Element>()
	for (const style of root ? childrenOf(root) : []) {
		const id = attribute(style, 'styleId')
		if (nameOf(style) === 'style' && id) byId.set(id, style)
	}
	const defaults = child(child(root, 'docDefaults'), 'rPrDefault')
	const base = { size: sizeOf(child(defaults, 'rPr')) }
	const known = new Map<string, Look>()
	const look = (id: string | undefined, depth = 0): Look => {
		const style = id === undefined ? undefined : byId.get(id)
		if (!style || id === undefined || depth > 20) return base
		const done = known.get(id)
		if (done) return done
		const parent = look(attribute(child(style, 'basedOn'), 'val'), depth + 1)
		const name = (attribute(child(style, 'name'), 'val') ?? '').toLowerCase()
		const named = {
			...(/^(title|标题)$/.test(name) ? { heading: 0 } : {}),
			...(/^heading (\d)$/.test(name) ? { heading: Number(name.at(-1)) } : {}),
			...(/caption|题注/.test(name) ? { caption: true } : {}),
		}
		const own = {
			...parent,
			...lookOf(child(style, 'pPr')),
			...runLook(child(style, 'rPr')),
			...named,
		}
		known.set(id, own)
		return own
	}
	return (id) => look(id)
}

/** What a paragraph's own properties say. */
export function lookOf(properties: Element | undefined): Look {
	const numbered = child(properties, 'numPr')
	const list = attribute(child(numbered, 'numId'), 'val')
	const level = Number(attribute(child(numbered, 'ilvl'), 'val') ?? 0)
	const indent = child(properties, 'ind')
	const first = attribute(indent, 'firstLineChars') ?? attribute(indent, 'firstLine')
	const outline = attribute(child(properties, 'outlineLvl'), 'val')
	return defined({
		align: attribute(child(properties, 'jc'), 'val'),
		numbering: list === undefined ? undefined : { list, level },
		indented: first === undefined ? undefined : Number(first) > 0,
		heading: outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined,
	})
}

/** What a run's properties say. */
export function runLook(properties: Element | undefined): Look {
	const bold = child(properties, 'b')
	return defined({ size: sizeOf(properties), bold: bold ? isOn(bold) : undefined })
}

function sizeOf(properties: Element | undefined): number | undefined {
	const size = Number(attribute(child(properties, 'sz'), 'val'))
	return size > 0 ? size : undefined
}

function defined(look: Look): Look {
	return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined))
}
