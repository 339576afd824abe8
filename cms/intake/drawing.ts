import type { Context } from './context.ts'
import { isUsable, pictureHead } from './picture.ts'
import { type Crop, type Item, lineOf } from './tree.ts'
import { attribute, child, children, type Element, elements } from './xml.ts'

/** Pictures and text boxes in a drawing (DrawingML or VML), in document order; what cannot be taken is counted. */
export function readDrawing(drawing: Element, context: Context): Item[] {
	switch (drawing.localName) {
		case 'AlternateContent':
			return chosen(drawing, context)
		case 'txbxContent':
			return readBox(drawing, context)
		case 'textpath':
			return wordArt(drawing)
		case 'blip':
			return blip(drawing, context)
		case 'imagedata':
			return imageData(drawing, context)
		case 'object':
			context.tally.add('embedded-object')
			return []
		case 'chart':
		case 'relIds':
		case 'videoFile':
		case 'audioFile':
		case 'OLEObject':
		case 'contentPart':
			context.tally.add('embedded-object')
			return []
		default:
			return elements(drawing).flatMap((element) => readDrawing(element, context))
	}
}

/** One of two writings of the same: the newer unless nothing in it can be read. */
function chosen(alternative: Element, context: Context): Item[] {
	for (const choice of children(alternative, 'Choice')) {
		const before = context.tally.counts.size
		const items = readDrawing(choice, context)
		if (items.length > 0 || context.tally.counts.size > before) return items
	}
	const fallback = child(alternative, 'Fallback')
	return fallback ? readDrawing(fallback, context) : []
}

function readBox(content: Element, context: Context): Item[] {
	const fields = context.fields
	context.fields = []
	const items = context.blocks(content, context)
	context.fields = fields
	return items.map((item) => (item.kind === 'line' ? { ...item, box: true } : item))
}

/** A headline set as WordArt: its words stand in an attribute. */
function wordArt(path: Element): Item[] {
	const text = attribute(path, 'string')
	const size = 72
	return text
		? [lineOf('', { runs: [{ text, size, strong: true }], align: 'center', box: true })]
		: []
}

function blip(element: Element, context: Context): Item[] {
	const embedded = attribute(element, 'embed')
	if (embedded) return embeddedPicture(embedded, context, sourceCrop(element))
	const linked = attribute(element, 'link')
	if (linked) context.tally.add('external-picture')
	return []
}

function imageData(element: Element, context: Context): Item[] {
	const embedded = attribute(element, 'id') ?? attribute(element, 'pict')
	if (embedded) return embeddedPicture(embedded, context, vmlCrop(element))
	if (attribute(element, 'href') ?? attribute(element, 'src')) context.tally.add('external-picture')
	return []
}

function embeddedPicture(id: string, { part, parts, tally }: Context, crop?: Crop): Item[] {
	const relation = part.relations.get(id)
	if (relation?.external) {
		tally.add('external-picture')
		return []
	}
	const bytes = relation && parts.get(relation.target)
	if (!bytes) {
		tally.add('missing-picture')
		return []
	}
	if (!isUsable(pictureHead(bytes))) {
		tally.add('unsupported-picture')
		return []
	}
	if (crop) tally.add('cropped-picture')
	const media = relation.target.split('/').at(-1) ?? ''
	return [{ kind: 'picture', media, bytes, ...(crop ? { crop } : {}) }]
}

/** `a:srcRect` beside the blip: thousandths of a percent, or per cent in strict files. */
function sourceCrop(element: Element): Crop | undefined {
	// A blip always has a parent element; parentNode may be the document in the type only.
	const rect = child(element.parentNode as Element, 'srcRect')
	const side = (name: string) => {
		const given = attribute(rect, name) ?? '0'
		return share(given.endsWith('%') ? Number.parseFloat(given) / 100 : Number(given) / 100_000)
	}
	return rect && crop(side('l'), side('t'), side('r'), side('b'))
}

/** VML 14.1.2.11: a share, or 65536ths with an `f` behind. */
function vmlCrop(element: Element): Crop | undefined {
	const side = (name: string) => {
		const given = attribute(element, `crop${name}`) ?? '0'
		return share(given.endsWith('f') ? Number.parseFloat(given) / 65_536 : Number.parseFloat(given))
	}
	return crop(side('left'), side('top'), side('right'), side('bottom'))
}

function share(part: number): number {
	return Number.isFinite(part) ? Math.min(Math.max(part, 0), 1) : 0
}

function crop(left: number, top: number, right: number, bottom: number): Crop | undefined {
	if (left + top + right + bottom === 0 || left + right >= 1 || top + bottom >= 1) return
	return { left, top, right, bottom }
}
