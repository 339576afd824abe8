import type { CollectionConfig } from 'payload'
import { allowed } from '../access/allow.ts'
import { refuseClosed, refuseForgetting } from '../tally/hook.ts'
import { jsonText } from './json-text.ts'

/** 结账: who confirmed a month of 用稿统计, and with what it was closed. Written by `command/close-month.ts` alone. */
export const closings: CollectionConfig = {
	slug: 'closings',
	labels: { singular: { zh: '结账', en: 'Closing' }, plural: { zh: '结账', en: 'Closings' } },
	// The statistics show them.
	admin: { hidden: true, useAsTitle: 'month' },
	access: allowed('closings'),
	lockDocuments: false,
	hooks: { beforeChange: [refuseClosed], beforeDelete: [refuseForgetting] },
	fields: [
		{ name: 'month', type: 'text', required: true, unique: true, label: '月份' },
		{
			name: 'confirmations',
			type: 'json',
			required: true,
			label: '谁确认的',
			admin: { components: jsonText },
		},
		// The moment of the second yes; from here on nothing of the month changes.
		{ name: 'at', type: 'text', label: '结账时间' },
		{ name: 'scheme', type: 'json', label: '当时的计分办法', admin: { components: jsonText } },
		{ name: 'submissions', type: 'json', label: '当时的来稿', admin: { components: jsonText } },
	],
}
