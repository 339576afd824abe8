import type { Chain, Step } from './chain.ts'

/** 编辑部改稿后，单位要重签: the unit signs the text as it stands, and again when the desk has changed it. */
export function unitResigns(chain: Chain): boolean {
	const units = chain.filter(({ scope }) => scope === 'unit')
	return units.length > 0 && units.every(({ covers }) => covers === 'content')
}

export function withUnitResigning(chain: Chain, resigns: boolean): Chain {
	const covers = resigns ? 'content' : 'submission'
	return chain.map((step) => (step.scope === 'unit' ? { ...step, covers } : step))
}

/** 每一步都要不同的人签. */
export function isDistinct(chain: Chain): boolean {
	return chain.every(({ distinct }) => distinct)
}

export function withDistinct(chain: Chain, distinct: boolean): Chain {
	return chain.map(({ distinct: _, ...step }): Step => (distinct ? { ...step, distinct } : step))
}
