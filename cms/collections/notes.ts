import type { CollectionConfig } from 'payload'
import { allowed } from '../access/allow.ts'
import { noteKinds } from '../command/add-note.ts'
import { refuseNoteChange, refuseNoteDelete } from '../command/note-hook.ts'

/** What the newsroom says to itself about a manuscript: never in the log, never to correspondents. Endpoints write them. */
export const notes: CollectionConfig = {
	slug: 'notes',
	labels: { singular: { zh: '备注', en: 'Note' }, plural: { zh: '备注', en: 'Notes' } },
	admin: { hidden: true, useAsTitle: 'text' },
	access: allowed('notes'),
	lockDocuments: false,
	hooks: { beforeChange: [refuseNoteChange], beforeDelete: [refuseNoteDelete] },
	fields: [
		{
			name: 'manuscript',
			type: 'relationship',
			relationTo: 'manuscripts',
			required: true,
			index: true,
			label: '稿件',
		},
		{
			name: 'kind',
			type: 'select',
			required: true,
			label: '种类',
			options: Object.entries(noteKinds).map(([value, label]) => ({ value, label })),
		},
		{ name: 'text', type: 'textarea', required: true, label: '内容' },
		{ name: 'author', type: 'relationship', relationTo: 'users', label: '谁写的' },
		{ name: 'name', type: 'text', label: '名称' },
	],
}
