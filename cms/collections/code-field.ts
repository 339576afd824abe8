import type { TextField } from 'payload'

/** The word in a record's address. It cannot change: readers and other sites keep addresses. */
export const codeField: TextField = {
	name: 'code',
	type: 'text',
	required: true,
	unique: true,
	label: '代码',
	access: { update: () => false },
	admin: { description: '用在网址里，小写字母、数字和短横，定了不能改' },
	validate: (value: unknown) =>
		(typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value)) ||
		'代码只能用小写字母、数字和短横，不超过40个字。',
}
