import type { ShownLine } from '../../proof/locate.ts'

/** A line of the editor with the element that holds it. */
export type EditorLine = ShownLine & { element: HTMLElement }

/** The element that Lexical writes the body into. It comes a moment after the form. */
export function editorRoot(): HTMLElement | null {
	return document.querySelector('.rich-text-lexical [data-lexical-editor="true"]')
}

/** The editor's text in lines, numbered as the saved body is: empty blocks do not count, a list has a line an item. */
export function editorLines(root: HTMLElement): EditorLine[] {
	return blocksOf(root).flatMap((block, paragraph) => {
		const isList = block.matches('ol, ul')
		const elements = isList ? [...block.children] : block.matches(ownBlock) ? [] : [block]
		return elements.flatMap((element, line) =>
			element instanceof HTMLElement ? [{ paragraph, line, element, text: textOf(element) }] : [],
		)
	})
}

/** The element of a block, where it has no line of its own: a table, a picture. */
export function editorBlock(root: HTMLElement, paragraph: number): Element | undefined {
	return blocksOf(root)[paragraph]
}

/** The part of a line between two offsets, for marks and selections; nothing is written into the document. */
export function rangeIn(line: HTMLElement, from: number, to: number): Range | undefined {
	const range = document.createRange()
	let at = 0
	let isBegun = false
	for (const node of partsOf(line)) {
		const length = node instanceof Text ? node.length : 1
		if (!isBegun && from < at + length) {
			isBegun = true
			if (node instanceof Text) range.setStart(node, from - at)
			else range.setStartBefore(node)
		}
		if (isBegun && to <= at + length) {
			if (node instanceof Text) range.setEnd(node, to - at)
			else range.setEndAfter(node)
			return range
		}
		at += length
	}
	return
}

/** Tables, quotations with a source and pictures: editors of their own inside the editor. */
const ownBlock = '[data-lexical-decorator="true"]'

function blocksOf(root: HTMLElement): Element[] {
	return [...root.children].filter(
		(block) => block.matches(ownBlock) || (block.textContent ?? '').trim() !== '',
	)
}

function textOf(line: HTMLElement): string {
	return partsOf(line)
		.map((node) => (node instanceof Text ? node.data : '\n'))
		.join('')
}

/** Texts and line breaks, in order. */
function partsOf(line: HTMLElement): Node[] {
	const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
	const parts: Node[] = []
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node instanceof Text || node.nodeName === 'BR') parts.push(node)
	}
	return parts
}
