import { attribute, child, children, type Element, elements, toggle, value } from './xml.ts'

/** What is known of a run's look. Absent: not said at this level. */
export type Look = {
	size?: number
	bold?: boolean
	hidden?: boolean
	struck?: boolean
	prompt?: boolean
	font?: string
	symbolFont?: string
	color?: string
	/** Set high or low. */
	raise?: string
}
export type Shape = {
	align?: string
	/** From 0, as written. */
	outline?: number
	indent?: boolean
	numbering?: { id: string; level: number }
}
type Style = { name: string; look: Look; shape: Shape; basedOn?: string }
export type Styles = {
	paragraph: (id: string | undefined) => { name: string; look: Look; shape: Shape }
	character: (id: string | undefined) => Look
}

/** @param root of `styles.xml`; a file without it is all plain. */
export function readStyles(root: Element | undefined): Styles {
	const styles = new Map<string, Style>()
	const defaults = child(root, 'docDefaults')
	const base = readLook(child(child(defaults, 'rPrDefault'), 'rPr'))
	let normal: string | undefined
	for (const element of children(root, 'style')) {
		const id = attribute(element, 'styleId') ?? ''
		const basedOn = value(element, 'basedOn')
		styles.set(id, {
			name: value(element, 'name') ?? id,
			look: readLook(child(element, 'rPr')),
			shape: readShape(child(element, 'pPr')),
			...(basedOn ? { basedOn } : {}),
		})
		const isDefault = ['1', 'true'].includes(attribute(element, 'default') ?? '')
		if (isDefault && attribute(element, 'type') === 'paragraph') normal = id
	}
	const chain = (id: string | undefined): Style[] => {
		const found: Style[] = []
		for (let at = id; at !== undefined && found.length < 20; ) {
			const style = styles.get(at)
			if (!style) break
			found.unshift(style)
			at = style.basedOn
		}
		return found
	}
	return {
		paragraph: (id) => {
			const found = chain(id !== undefined && styles.has(id) ? id : normal)
			return {
				name: meaningOf(found, id),
				look: merge(base, ...found.map(({ look }) => look)),
				shape: merge({}, ...found.map(({ shape }) => shape)),
			}
		},
		character: (id) => {
			const found = chain(id)
			const prompt = found.some(({ name }) => /^placeholder text$/i.test(name))
			return merge({}, ...found.map(({ look }) => look), prompt ? { prompt } : {})
		},
	}
}

/** A home-made style based on a known one means the same. */
function meaningOf(chain: Style[], id: string | undefined): string {
	const names = chain.map(({ name }) => name.toLowerCase())
	return (
		names.findLast((name) => /^(heading|标题|title|subtitle|副标题|caption|题注)/.test(name)) ??
		names.at(-1) ??
		id ??
		''
	)
}

export function readLook(rPr: Element | undefined): Look {
	if (!rPr) return {}
	const size = Number(value(rPr, 'sz') ?? Number.NaN)
	const fonts = child(rPr, 'rFonts')
	const color = value(rPr, 'color')
	const given: { [Name in keyof Look]: Look[Name] | undefined } = {
		size: Number.isFinite(size) ? size : undefined,
		bold: toggle(rPr, 'b'),
		hidden: toggle(rPr, 'vanish'),
		struck:
			toggle(rPr, 'strike') || toggle(rPr, 'dstrike') || (child(rPr, 'strike') ? false : undefined),
		font: attribute(fonts, 'eastAsia') ?? attribute(fonts, 'ascii'),
		symbolFont: attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi'),
		color,
		raise: value(rPr, 'vertAlign'),
	}
	return said(given)
}

export function readShape(pPr: Element | undefined): Shape {
	if (!pPr) return {}
	const outline = Number(value(pPr, 'outlineLvl') ?? Number.NaN)
	const numPr = child(pPr, 'numPr')
	const id = value(numPr, 'numId')
	return said<Shape>({
		align: value(pPr, 'jc'),
		outline: Number.isFinite(outline) && outline < 9 ? outline : undefined,
		indent: indentOf(child(pPr, 'ind')),
		numbering: id === undefined ? undefined : { id, level: Number(value(numPr, 'ilvl') ?? 0) },
	})
}

function indentOf(ind: Element | undefined): boolean | undefined {
	if (!ind) return
	const first = attribute(ind, 'firstLineChars') ?? attribute(ind, 'firstLine')
	return first === undefined ? undefined : Number.parseFloat(first) > 0
}

function said<T extends object>(given: { [Name in keyof T]: T[Name] | undefined }): T {
	// Only the names with a value are left, which is what T says.
	return Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined)) as T
}

export function merge<T extends object>(...layers: T[]): T {
	return Object.assign({}, ...layers)
}

/** The properties' element of a run or paragraph, whichever follows the change of a format. */
export function isFormatChange(element: Element): boolean {
	return elements(element).length > 0 && element.localName?.endsWith('PrChange') === true
}
