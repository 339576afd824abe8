import type { Block, Body, Cell, Span } from '../../content/body.ts'
import { bold } from './lexical-style.ts'

const common = { format: '' as const, indent: 0, version: 1, direction: 'ltr' as const }

/**
 * A body as the editor's document.
 * @param media the newsroom's ids of the manuscript's photos, in order
 */
export function documentOf(body: Body, media: readonly (string | number)[] = []) {
	return { root: { ...common, type: 'root', children: body.map((part) => nodeOf(part, media)) } }
}

function nodeOf(part: Block, media: readonly (string | number)[]) {
	switch (part.kind) {
		case 'heading':
			return {
				...common,
				type: 'heading',
				tag: `h${part.level}`,
				children: [textNode({ text: part.text })],
			}
		case 'paragraph':
			return {
				...common,
				type: 'paragraph',
				textFormat: 0,
				textStyle: '',
				children: inline(part.spans),
			}
		case 'list':
			return {
				...common,
				type: 'list',
				listType: part.ordered ? 'number' : 'bullet',
				tag: part.ordered ? 'ol' : 'ul',
				start: 1,
				children: part.items.map((item, index) => ({
					...common,
					type: 'listitem',
					value: index + 1,
					children: inline(item),
				})),
			}
		case 'quote':
			return part.source
				? ownNode('citation', {
						text: part.spans.map(({ text }) => text).join(''),
						source: part.source,
					})
				: { ...common, type: 'quote', children: inline(part.spans) }
		case 'table':
			return ownNode('table', {
				caption: part.caption ?? '',
				rows: part.rows satisfies Cell[][],
				note: part.note ?? '',
			})
		case 'photo':
			return {
				...common,
				type: 'upload',
				version: 3,
				relationTo: 'media',
				value: media[part.photo],
				id: mark(part.photo),
				fields: null,
			}
	}
}

function ownNode(blockType: string, fields: Record<string, unknown>) {
	return {
		...common,
		type: 'block',
		version: 2,
		fields: { ...fields, blockType, blockName: '', id: mark(JSON.stringify(fields).length) },
	}
}

/** The editor wants a 24-digit id on its blocks; it need not mean anything. */
function mark(number: number): string {
	return number.toString(16).padStart(24, '0')
}

function inline(spans: readonly Span[]) {
	return spans.map(({ link, ...span }) =>
		link
			? {
					...common,
					type: 'link',
					version: 3,
					fields: { linkType: 'custom', newTab: false, url: link },
					children: [textNode(span)],
				}
			: textNode(span),
	)
}

function textNode({ text, strong }: Span) {
	return {
		type: 'text',
		version: 1,
		text,
		format: strong ? bold : 0,
		detail: 0,
		mode: 'normal',
		style: '',
	}
}
