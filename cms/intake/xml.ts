import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { Refused } from './refusal.ts'

export type { Element, Node }

/**
 * The root element of a part. Word processors write no DOCTYPE, so one is a trick (`unsafe-content`);
 * what is not well-formed is `corrupt-file`. Entities are never resolved.
 */
export function parseXml(bytes: Uint8Array): Element {
	const text = decodeXml(bytes)
	if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refused('unsafe-content', 'A part has a DOCTYPE.')
	try {
		const parser = new DOMParser({
			onError: (level, message) => {
				if (level !== 'warning') throw new Error(message)
			},
		})
		const root = parser.parseFromString(text, 'text/xml').documentElement
		if (root) return root
	} catch (error) {
		throw new Refused('corrupt-file', 'A part is not well-formed XML.', { cause: error })
	}
	throw new Refused('corrupt-file', 'A part has no element.')
}

function decodeXml(bytes: Uint8Array): string {
	try {
		return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
	} catch (error) {
		throw new Refused('corrupt-file', 'A part is not the encoding it should be.', { cause: error })
	}
}

/** By mark, by the zeros of the first tag, or as declared (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
	const [a, b] = bytes
	if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
	if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
	const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
	const declared = /^[^<]{0,3}<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1]
	return declared && !/^utf-16/i.test(declared) ? declared : 'utf-8'
}

/*
 * Names are matched without their namespace: transitional and strict files (ISO/IEC 29500-1, -4) differ in it and
 * in nothing else that is read here.
 */

export function isElement(node: Node | null): node is Element {
	return node?.nodeType === 1
}

export function elements(parent: Element | undefined): Element[] {
	const found: Element[] = []
	for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
		if (isElement(node)) found.push(node)
	return found
}

export function child(parent: Element | undefined, name: string): Element | undefined {
	return elements(parent).find((element) => element.localName === name)
}

export function children(parent: Element | undefined, name: string): Element[] {
	return elements(parent).filter((element) => element.localName === name)
}

/** All below, in document order, however deep. */
export function descendants(parent: Element | undefined, name: string): Element[] {
	const found: Element[] = []
	const stack = elements(parent).reverse()
	for (let element = stack.pop(); element; element = stack.pop()) {
		if (element.localName === name) found.push(element)
		stack.push(...elements(element).reverse())
	}
	return found
}

export function attribute(element: Element | undefined, name: string): string | undefined {
	for (const { localName, name: full, value } of element?.attributes ?? [])
		if ((localName ?? full) === name) return value
	return undefined
}

/** `w:val` of a child: `<w:jc w:val="center"/>`. */
export function value(parent: Element | undefined, name: string): string | undefined {
	return attribute(child(parent, name), 'val')
}

/** An on/off property (17.17.4): there without a value means on. `undefined` when it is not there. */
export function toggle(parent: Element | undefined, name: string): boolean | undefined {
	const element = child(parent, name)
	if (!element) return
	return !['0', 'false', 'off', 'none'].includes(attribute(element, 'val') ?? '1')
}
