import type { Field, GlobalConfig } from 'payload'
import { allowedGlobal } from '../access/allow.ts'
import { guardReasons, reasonListNames, showReasons } from '../command/guard-reasons.ts'
import { defaultReasons, type ReasonList } from '../review/reasons.ts'

/** 退回和撤稿理由: what is chosen from by number at a return, a refusal and a withdrawal. */
export const reasons: GlobalConfig = {
	slug: 'reasons',
	label: { zh: '退回和撤稿理由', en: 'Reasons' },
	admin: {
		group: { zh: '设置', en: 'Setup' },
		description:
			'编号由系统给，给过就不再变：以前的稿件和统计按编号认理由。改了文字只管以后的稿件；不用的请勾“停用”，不能删。',
	},
	access: allowedGlobal('reasons'),
	versions: { max: 50 },
	hooks: { beforeChange: [guardReasons], afterRead: [showReasons] },
	fields: [listOf('returning'), listOf('withdrawing')],
}

function listOf(name: ReasonList): Field {
	return {
		...{ name, type: 'array', label: reasonListNames[name] },
		labels: { singular: '理由', plural: reasonListNames[name] },
		defaultValue: defaultReasons[name],
		fields: [
			{
				type: 'row',
				fields: [
					{
						name: 'code',
						type: 'text',
						label: '编号',
						admin: { readOnly: true, width: '15%', placeholder: '保存时给' },
					},
					{ name: 'name', type: 'text', required: true, maxLength: 60, label: '理由' },
					{ name: 'retired', type: 'checkbox', label: '停用', admin: { width: '15%' } },
				],
			},
		],
	}
}
