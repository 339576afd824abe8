import { type ChainName, defaultChains, type Role } from './chain.ts'
import type { Stage, Verb } from './stage.ts'

export const roleNames: Record<Role, string> = {
	correspondent: '通讯员',
	'unit-lead': '单位审签人',
	editor: '责任编辑',
	proofreader: '校对',
	director: '部主任',
	chief: '总编',
	admin: '管理员',
}

export const stageNames: Record<Stage, string> = {
	draft: '草稿',
	'in-review': '审签中',
	returned: '退回修改',
	held: '待用',
	rejected: '不采用',
	recalled: '已撤回',
	approved: '待发布',
	scheduled: '定时发布',
	published: '已发布',
	withdrawn: '已撤稿',
}

export const verbNames: Record<Verb, string> = {
	submit: '提交',
	recall: '撤回',
	sign: '签字',
	return: '退回修改',
	reject: '不采用',
	hold: '待用',
	resume: '重新起用',
	reroute: '换流程',
	assign: '转给',
	publish: '发布',
	schedule: '定时发布',
	unschedule: '取消定时',
	release: '按时发布',
	withdraw: '撤稿',
	correct: '发更正',
	abandon: '放弃更正',
	restore: '恢复',
}

export const chainNames: Record<ChainName, string> = {
	standard: '三审三校',
	brief: '快讯',
	correction: '更正',
	notice: '公告文书',
}

export function stepName(id: string): string {
	const step = Object.values(defaultChains)
		.flat()
		.find((step) => step.id === id)
	return step?.name ?? id
}
