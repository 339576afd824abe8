import type { CollectionConfig } from 'payload'
import { allowed, byCommandOnly } from '../access/allow.ts'
import { notificationKinds } from '../queue/hand-over.ts'

const set = { access: byCommandOnly }

/** What the newsroom tells one person. Commands write them in their own transaction; their reader marks them as read. */
export const notifications: CollectionConfig = {
	slug: 'notifications',
	labels: {
		singular: { zh: '通知', en: 'Notification' },
		plural: { zh: '通知', en: 'Notifications' },
	},
	admin: { hidden: true },
	access: allowed('notifications'),
	lockDocuments: false,
	defaultSort: '-at',
	indexes: [{ fields: ['to', 'read'] }, { fields: ['to', 'at'] }, { fields: ['mail', 'mailAt'] }],
	fields: [
		// Not `required`: an account that is deleted leaves its notifications behind.
		{ name: 'to', type: 'relationship', relationTo: 'users', ...set },
		{
			name: 'kind',
			type: 'select',
			required: true,
			options: notificationKinds.map((value) => ({ value, label: value })),
			...set,
		},
		{ name: 'manuscript', type: 'relationship', relationTo: 'manuscripts', index: true, ...set },
		{ name: 'words', type: 'text', required: true, ...set },
		{ name: 'at', type: 'text', required: true, ...set },
		{ name: 'read', type: 'checkbox', defaultValue: false },
		// The outbox: whether it is still to go out by e-mail, and not before when.
		{
			name: 'mail',
			type: 'select',
			defaultValue: 'none',
			options: ['none', 'due', 'sent', 'failed'].map((value) => ({ value, label: value })),
			...set,
		},
		{ name: 'mailAt', type: 'text', ...set },
		{ name: 'mailTries', type: 'number', defaultValue: 0, ...set },
	],
}
