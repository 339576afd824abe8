import type { Field } from 'payload'
import { byCommandOnly, deskOnly } from '../access/allow.ts'
import { stageNames } from '../review/names.ts'
import { stages } from '../review/stage.ts'
import { aside } from './aside.ts'

const set = { access: byCommandOnly, admin: aside }
const hidden = { access: byCommandOnly, admin: { hidden: true } }
/** What the review bar says in words, as it is stored: folded, for who looks it up. */
const standing: Field = {
	type: 'collapsible',
	label: '稿件信息',
	admin: { position: 'sidebar', initCollapsed: true },
	fields: [
		{
			name: 'stage',
			type: 'select',
			index: true,
			defaultValue: 'draft',
			label: '环节',
			options: stages.map((value) => ({ value, label: stageNames[value] })),
			...set,
		},
		{ name: 'piece', type: 'text', unique: true, label: '编号', ...set },
		{
			name: 'author',
			type: 'relationship',
			relationTo: 'users',
			index: true,
			label: '作者',
			...set,
		},
		{ name: 'unit', type: 'relationship', relationTo: 'units', index: true, label: '单位', ...set },
		{ name: 'day', type: 'text', label: '见报日', ...set },
		{ name: 'rank', type: 'text', label: '位置', ...set },
		{ name: 'due', type: 'text', index: true, label: '定时', ...set },
		{ name: 'imported', type: 'text', index: true, label: '导入批次', ...set },
		{
			name: 'assignee',
			type: 'relationship',
			relationTo: 'users',
			index: true,
			label: '转给',
			...set,
		},
	],
}

/** Where it is on its way. None is `required`: restoring a version drops what nobody may write, and would fail. */
export const workflowFields: Field[] = [
	{
		name: 'proofPanel',
		type: 'ui',
		admin: {
			position: 'sidebar',
			disableListColumn: true,
			components: { Field: '/admin/proof/ProofPanel.tsx#ProofPanel' },
		},
	},
	standing,
	{ name: 'coauthors', type: 'relationship', relationTo: 'users', hasMany: true, ...hidden },
	{ name: 'scheduledBy', type: 'relationship', relationTo: 'users', ...hidden },
	// The review bar shows both in words.
	{ name: 'signatures', type: 'json', defaultValue: [], label: '签字', ...hidden },
	{ name: 'reasons', type: 'json', defaultValue: [], label: '退回理由', ...hidden },
	// By when whom it was sent back to is asked for it.
	{ name: 'answerBy', type: 'text', ...hidden },
	// What the author answers to each reason, sent with the next submission.
	{ name: 'answers', type: 'json', ...hidden },
	{ name: 'chain', type: 'json', ...hidden },
	{ name: 'submitted', type: 'text', ...hidden },
	{ name: 'edited', type: 'json', ...hidden },
	{ name: 'corrections', type: 'json', defaultValue: [], label: '更正', ...hidden },
	{ name: 'signedText', type: 'json', ...hidden },
	{ name: 'decisions', type: 'json', ...hidden },
	{
		name: 'history',
		type: 'json',
		defaultValue: [],
		label: '经过',
		...hidden,
		access: { ...byCommandOnly, read: deskOnly },
	},
	// Sent back by the form with every save; `guardEdit` compares and counts.
	{ name: 'version', type: 'number', label: '第几次保存', admin: aside },
]
