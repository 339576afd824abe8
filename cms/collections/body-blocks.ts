import type { Block } from 'payload'
import { jsonText } from './json-text.ts'

/** A table in the text: rows of cells as content/body.ts has them. */
export const tableBlock: Block = {
	slug: 'table',
	labels: { singular: '表格', plural: '表格' },
	fields: [
		{ name: 'caption', type: 'text', label: '表题' },
		{ name: 'rows', type: 'json', required: true, label: '行', admin: { components: jsonText } },
		{ name: 'note', type: 'text', label: '表注' },
	],
}

/** A quotation that names where it comes from. */
export const citationBlock: Block = {
	slug: 'citation',
	labels: { singular: '引文', plural: '引文' },
	fields: [
		{ name: 'text', type: 'textarea', required: true, label: '文字' },
		{ name: 'source', type: 'text', label: '出处' },
	],
}
