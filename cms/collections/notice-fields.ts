import type { Field } from 'payload'
import { noticeTypes } from '../../content/notice.ts'

const isNotice = ({ kind }: { kind?: string }): boolean => kind === 'notice'

/** What an official notice says besides its text. */
export const notice: Field = {
	name: 'notice',
	type: 'group',
	label: '公告要素',
	admin: { condition: isNotice },
	fields: [
		{
			name: 'type',
			type: 'select',
			label: '文种',
			options: [
				...Object.entries(noticeTypes).map(([value, label]) => ({ value, label })),
				{ value: 'supervision-order', label: '督办单（内部，不能发布）' },
			],
		},
		{ name: 'issuer', type: 'text', label: '发文单位' },
		{ name: 'number', type: 'text', label: '文号' },
		{ name: 'to', type: 'text', label: '称谓、主送' },
		{ name: 'signedBy', type: 'text', label: '落款' },
		{ name: 'date', type: 'text', label: '成文日期', admin: { placeholder: '2020-08-26' } },
		{ name: 'effective', type: 'text', label: '施行日期' },
		{ name: 'expires', type: 'text', label: '有效期至' },
		{ name: 'attachments', type: 'textarea', label: '附件（一行一个）' },
		{ name: 'copies', type: 'text', label: '印发、抄送' },
	],
}
