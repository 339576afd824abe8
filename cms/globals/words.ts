import type { Field, GlobalConfig } from 'payload'
import { allowedGlobal } from '../access/allow.ts'
import { ruleNames } from '../proof/rule-names.ts'

const required = { type: 'text', required: true } as const
function rows(name: string, label: string, singular: string, fields: Field[]): Field {
	return { name, type: 'array', label, labels: { singular, plural: label }, fields }
}

/** 校对词表: what the newsroom adds to the lists that come with the desk. */
export const words: GlobalConfig = {
	slug: 'words',
	label: { zh: '校对词表', en: 'Word lists' },
	access: allowedGlobal('words'),
	versions: { max: 50 },
	fields: [
		rows('confused', '易错词', '易错词', [
			{ name: 'wrong', label: '写成', ...required, minLength: 2 },
			{ name: 'right', label: '应为', ...required },
		]),
		rows('caution', '慎用词', '慎用词', [
			{ name: 'word', label: '慎用', ...required },
			{ name: 'use', type: 'text', label: '改用' },
			{ name: 'why', label: '为什么', ...required },
		]),
		rows('unitNames', '单位名称', '单位名称', [
			{ name: 'wrong', label: '写成', ...required },
			{ name: 'right', label: '规范名称', ...required },
		]),
		rows('variants', '一词两写', '一词两写', [
			{
				name: 'forms',
				label: '同一个词的几种写法',
				...required,
				admin: { description: '用空格分开；一篇里用了两种就提醒' },
			},
		]),
		rows('leaders', '领导职务', '领导职务', [
			{ name: 'name', label: '姓名', ...required, minLength: 2 },
			{ name: 'posts', label: '职务', ...required, admin: { description: '几个职务用空格分开' } },
		]),
		{
			name: 'off',
			type: 'select',
			hasMany: true,
			label: '不查的规则',
			options: Object.entries(ruleNames).map(([value, { group, name }]) => ({
				value,
				label: `${group}：${name}`,
			})),
		},
	],
}
