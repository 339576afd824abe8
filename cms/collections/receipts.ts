import type { CollectionConfig } from 'payload'

const nobody = () => false

/** What was answered to a request that its sender may repeat, so that it is carried out once. Written by `command/once.ts`. */
export const receipts: CollectionConfig = {
	slug: 'receipts',
	admin: { hidden: true },
	access: { create: nobody, read: nobody, update: nobody, delete: nobody },
	fields: [
		{ name: 'key', type: 'text', required: true, unique: true },
		{ name: 'answer', type: 'text', required: true },
	],
}
