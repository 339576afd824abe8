import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { clean } from './clean.ts'
import type { Counts } from './counts.ts'
import type { Line, Tree } from './tree.ts'

type HtmlNode = DefaultTreeAdapterTypes.Node
const blocks = /^(p|div|h[1-6]|li|tr|blockquote|section|article)$/
const hidden = /^(script|style|head|title|template|noscript|svg)$/

/** The lines of an HTML part: what web systems export is a document that only points to one. Nothing but text is taken. */
export function readAltChunk(bytes: Uint8Array, counts: Counts): Tree {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
	const charset = /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
	const lines: Line[] = []
	let open: Line | undefined
	const start = (name: string): void => {
		const heading = /^h([1-6])$/.exec(name)?.[1]
		open = {
			...{
				kind: 'line',
				spans: [],
				words: '',
				pictures: [],
				notes: [],
				boxed: false,
				typedIndent: false,
			},
			...(heading ? { heading: Number(heading), bold: true, align: 'center' } : {}),
		}
		lines.push(open)
	}
	const visit = (node: HtmlNode): void => {
		if ('value' in node && node.nodeName === '#text') {
			const text = clean(node.value.replace(/[\r\n\t ]+/g, ' '), counts)
			if (text.trim() === '' && !open) return
			if (!open) start('p')
			if (open) {
				open.words += text
				open.spans.push({ text })
			}
			return
		}
		if (hidden.test(node.nodeName)) return
		const isBlock = blocks.test(node.nodeName)
		if (isBlock) start(node.nodeName)
		if ('childNodes' in node) for (const child of node.childNodes) visit(child)
		if (isBlock || node.nodeName === 'br') open = undefined
	}
	visit(parse(new TextDecoder(encodingOf(charset)).decode(bytes)))
	return lines.filter(({ words }) => words.trim() !== '')
}

function encodingOf(label: string): string {
	try {
		return new TextDecoder(label).encoding
	} catch {
		return 'utf-8'
	}
}
