import type { CollectionConfig } from 'payload'
import { allowed } from '../access/allow.ts'

/** 谁办、何时: which unit mends what a check of 网站体检 found, and until when. Written by `command/errand-endpoints.ts` alone. */
export const errands: CollectionConfig = {
	slug: 'errands',
	labels: { singular: { zh: '交办', en: 'Errand' }, plural: { zh: '交办', en: 'Errands' } },
	// The page of 网站体检 shows them.
	admin: { hidden: true, useAsTitle: 'check' },
	access: allowed('errands'),
	lockDocuments: false,
	fields: [
		{ name: 'check', type: 'text', required: true, unique: true, label: '检查项' },
		// Not `required`: a unit that is deleted leaves its errand behind.
		{ name: 'unit', type: 'relationship', relationTo: 'units', label: '谁办' },
		{ name: 'by', type: 'text', required: true, label: '何时办好' },
		{ name: 'remindedAt', type: 'text', label: '上次催办' },
	],
}
