import type { Field, TextareaField, TextField } from 'payload'
import { kindNames } from '../review/names.ts'
import { notice } from './notice-fields.ts'
import { photos } from './photo-fields.ts'

/** What is written; the schema in content/ says what it must be before it can be submitted. */
export const writtenFields: Field[] = [
	{
		name: 'kind',
		type: 'select',
		required: true,
		defaultValue: 'report',
		label: '体裁',
		options: Object.entries(kindNames).map(([value, label]) => ({ value, label })),
	},
	counted({ name: 'kicker', type: 'text', label: '引题' }),
	counted({ name: 'title', type: 'text', label: '主题' }),
	counted({ name: 'subtitle', type: 'text', label: '副题' }),
	inOneRow(
		{ name: 'dateline', type: 'text', label: '电头', admin: { placeholder: '本报微山讯' } },
		{
			name: 'byline',
			type: 'text',
			label: '署名',
			admin: { placeholder: '通讯员 甲乙 丙丁', description: '几个人之间空一格' },
		},
	),
	{ name: 'body', type: 'richText', label: '正文' },
	photos,
	notice,
	inOneRow(
		{
			name: 'column',
			type: 'relationship',
			relationTo: 'columns',
			label: '栏目',
			admin: { description: '发布时可改，不算改稿' },
		},
		{ name: 'campaign', type: 'relationship', relationTo: 'campaigns', label: '专题' },
		{
			name: 'eventDay',
			type: 'text',
			label: '事情发生日期',
			admin: { placeholder: '2020-08-26' },
		},
	),
	counted({ name: 'summary', type: 'textarea', label: '摘要（网页Description、微信摘要）' }),
	inOneRow(
		{ name: 'keywords', type: 'text', label: '关键词' },
		{ name: 'source', type: 'text', label: '来源' },
	),
	{
		name: 'correction',
		type: 'textarea',
		label: '给读者看的更正说明',
		admin: { condition: ({ signedText }) => Boolean(signedText) },
	},
]

/** A field that says how long its words are. */
function counted(field: TextField | TextareaField): Field {
	const Description = '/admin/manuscript/CountWords.tsx#CountWords'
	return { ...field, admin: { components: { Description } } } as Field
}

function inOneRow(...fields: Field[]): Field {
	return { type: 'row', fields }
}
