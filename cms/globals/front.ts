import type { GlobalConfig } from 'payload'
import { allowedGlobal } from '../access/allow.ts'
import { announceSingle } from '../command/announce-endpoint.ts'
import { frontEndpoints } from '../command/front-endpoints.ts'

const pieces = '稿件编号，用空格分开；空着按规则自动排'

export const front: GlobalConfig = {
	slug: 'front',
	label: { zh: '首页', en: 'Front page' },
	admin: {
		group: { zh: '策划', en: 'Planning' },
		components: {
			views: { edit: { default: { Component: '/admin/front/FrontView.tsx#FrontView' } } },
		},
	},
	access: allowedGlobal('front'),
	endpoints: [announceSingle('front'), ...frontEndpoints],
	versions: { max: 50 },
	fields: [
		{ name: 'lead', type: 'text', label: '头条', admin: { description: pieces } },
		{ name: 'pair', type: 'text', label: '双条', admin: { description: pieces } },
		{ name: 'notices', type: 'text', label: '公告', admin: { description: pieces } },
		{ name: 'banner', type: 'relationship', relationTo: 'campaigns', label: '横幅' },
		{
			name: 'sections',
			type: 'array',
			label: '栏目区',
			fields: [
				{
					name: 'column',
					type: 'relationship',
					relationTo: 'columns',
					required: true,
					label: '栏目',
				},
				{ name: 'head', type: 'text', label: '首条' },
				{ name: 'list', type: 'text', label: '其余' },
			],
		},
		{
			name: 'campaigns',
			type: 'relationship',
			relationTo: 'campaigns',
			hasMany: true,
			label: '专题',
		},
		{
			name: 'feature',
			type: 'group',
			label: '图片新闻',
			fields: [
				{ name: 'piece', type: 'text', label: '稿件编号' },
				{ name: 'title', type: 'text', label: '竖题' },
			],
		},
		{ name: 'photos', type: 'text', label: '图片', admin: { description: pieces } },
		{ name: 'units', type: 'relationship', relationTo: 'units', hasMany: true, label: '单位' },
	],
}
