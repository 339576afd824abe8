import { archiveChain, type Chain, type ChainName, defaultChains, type Role } from './chain.ts'
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

export const kindNames = {
	report: '消息、通讯',
	'photo-story': '图片新闻',
	notice: '公告文书',
} as const

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
	archive: '导入历史稿件',
}

export const chainNames: Record<ChainName, string> = {
	standard: '三审三校',
	brief: '快讯',
	correction: '更正',
	notice: '公告文书',
}

/** @param chain the manuscript's own, whose names come first: it keeps what its steps were called when it was handed in */
export function stepName(id: string, chain: Chain = []): string {
	const step = [...chain, ...Object.values(defaultChains).flat(), ...archiveChain].find(
		(step) => step.id === id,
	)
	return step?.name ?? id
}
