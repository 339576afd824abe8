import {
	$getNearestNodeFromDOMNode,
	$isElementNode,
	$isLineBreakNode,
	$isTextNode,
	getNearestEditorFromDOMNode,
	HISTORY_PUSH_TAG,
	type LexicalNode,
	SKIP_DOM_SELECTION_TAG,
	type TextNode,
} from '@payloadcms/richtext-lexical/lexical'

/**
 * Replaces a part of one line of the editor, in the style of its first character, as one step that the editor's undo
 * takes back. Writes nothing and answers false where the line does not hold `quote` there, or holds it across a break.
 * @param from offset in UTF-16 units within the line
 */
export function writeInEditor(
	line: HTMLElement,
	{ from, quote }: { from: number; quote: string },
	text: string,
): boolean {
	const editor = getNearestEditorFromDOMNode(line)
	if (!editor?.isEditable()) return false
	let isWritten = false
	editor.update(
		() => {
			const node = $getNearestNodeFromDOMNode(line)
			if (node) isWritten = replace(partsOf(node), from, quote, text)
		},
		// At once, so that the caller knows; the caret stays where the editor left it.
		{ discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
	)
	return isWritten
}

type Part = { node: TextNode | undefined; start: number; text: string }

function replace(parts: readonly Part[], from: number, quote: string, text: string): boolean {
	const to = from + quote.length
	const all = parts.map(({ text }) => text).join('')
	if (all.slice(from, to) !== quote) return false
	const touched = parts.filter(({ start, text }) =>
		quote === ''
			? start <= from && from <= start + text.length
			: start < to && from < start + text.length,
	)
	const within = quote === '' ? touched.filter(({ node }) => node).slice(0, 1) : touched
	if (within.length === 0 || within.some(({ node }) => !node)) return false
	for (const [index, { node, start, text: words }] of within.entries()) {
		const first = Math.max(0, from - start)
		const last = Math.min(words.length, to - start)
		node?.spliceText(first, last - first, index === 0 ? text : '')
	}
	return true
}

/** The texts and breaks of a line in order, as the saved body counts them. */
function partsOf(line: LexicalNode): Part[] {
	const parts: Part[] = []
	let start = 0
	const walk = (node: LexicalNode): void => {
		if ($isElementNode(node)) return node.getChildren().forEach(walk)
		const text = $isTextNode(node) ? node.getTextContent() : $isLineBreakNode(node) ? '\n' : ''
		parts.push({ node: $isTextNode(node) ? node : undefined, start, text })
		start += text.length
	}
	walk(line)
	return parts
}
