import { DOMParser, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom'
import { Refused } from './refusal.ts'

export type { Element }

/** A part of the document as elements. Throws where it is not well-formed, or where it holds what no word processor writes. */
export function parseXml(bytes: Uint8Array): Element {
	const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
	const text = new TextDecoder(encoding).decode(bytes)
	if (/<!(DOCTYPE|ENTITY)/i.test(text.slice(0, 4096))) throw new Refused('unsafe-content')
	try {
		const parser = new DOMParser({ onError: onErrorStopParsing })
		const root = parser.parseFromString(text, 'text/xml').documentElement
		if (root) return root
	} catch (cause) {
		throw new Refused('corrupt-file', undefined, cause)
	}
	throw new Refused('corrupt-file')
}

/** The element children, in order. Names are compared without their prefix: writers choose those as they like. */
export function childrenOf(element: Element): Element[] {
	const found: Element[] = []
	for (let node: Node | null = element.firstChild; node; node = node.nextSibling) {
		// Only elements have this type; xmldom's types do not tell them apart.
		if (node.nodeType === 1) found.push(node as Element)
	}
	return found
}

export function nameOf(element: Element): string {
	return element.localName ?? element.nodeName
}

export function child(element: Element | undefined, name: string): Element | undefined {
	return element && childrenOf(element).find((one) => nameOf(one) === name)
}

/** All descendants of a name, in order. */
export function all(element: Element, name: string): Element[] {
	return childrenOf(element).flatMap((one) =>
		nameOf(one) === name ? [one, ...all(one, name)] : all(one, name),
	)
}

/** An attribute by its name without prefix. */
export function attribute(element: Element | undefined, name: string): string | undefined {
	if (!element) return
	for (let at = 0; at < element.attributes.length; at++) {
		const found = element.attributes.item(at)
		if (found && (found.localName ?? found.name) === name) return found.value
	}
	return undefined
}

/** Whether a switch such as `w:b` is on: there, and not said to be off. */
export function isOn(element: Element | undefined): boolean {
	return element !== undefined && !/^(0|false|off|none)$/.test(attribute(element, 'val') ?? '')
}
