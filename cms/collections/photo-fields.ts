import type { Field } from 'payload'

/** The pictures of a manuscript with their words: an edit of a caption is an edit of the text. */
export const photos: Field = {
	name: 'photos',
	type: 'array',
	label: '图片',
	labels: { singular: '图片', plural: '图片' },
	admin: { components: { RowLabel: '/admin/manuscript/PhotoRowLabel.tsx#PhotoRowLabel' } },
	fields: [
		{ name: 'media', type: 'upload', relationTo: 'media', required: true, label: '图片' },
		{
			name: 'alt',
			type: 'text',
			label: '画面内容',
			admin: { description: '看不见图的人靠它知道画面上是什么' },
		},
		{
			type: 'row',
			fields: [
				{ name: 'caption', type: 'text', label: '图片说明', admin: { width: '65%' } },
				{
					name: 'credit',
					type: 'text',
					label: '拍摄者',
					admin: { placeholder: '通讯员 甲乙 摄', width: '35%' },
				},
			],
		},
		{
			name: 'focus',
			type: 'text',
			label: '画面重点',
			admin: { components: { Field: '/admin/manuscript/PhotoFocus.tsx#PhotoFocus' } },
		},
	],
}
