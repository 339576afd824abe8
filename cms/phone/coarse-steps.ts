import type { Step } from '../review/chain.ts'
import type { Stage } from '../review/stage.ts'

export type CoarseStep = Readonly<{ name: string; state: 'done' | 'now' | 'todo' }>

const names = ['提交', '单位审签', '编辑审校', '签发', '发布']

/**
 * A manuscript's way in five steps, as its author follows it. Somebody without a unit has no 单位审签.
 * @param next the step that waits for a signature, of a manuscript in review
 */
export function coarseSteps(
	stage: Stage,
	next: Pick<Step, 'scope' | 'role'> | undefined,
	hasUnit: boolean,
): CoarseStep[] {
	const at = positionOf(stage, next)
	const steps = names.map((name, number): CoarseStep => {
		return { name, state: number < at ? 'done' : number === at ? 'now' : 'todo' }
	})
	return hasUnit ? steps : steps.filter(({ name }) => name !== '单位审签')
}

function positionOf(stage: Stage, next: Pick<Step, 'scope' | 'role'> | undefined): number {
	switch (stage) {
		case 'in-review':
			if (next?.scope === 'unit') return 1
			return next?.role === 'chief' ? 3 : 2
		case 'held':
			return 3
		case 'approved':
		case 'scheduled':
			return 4
		case 'published':
		case 'withdrawn':
			return names.length
		default:
			return 0
	}
}

/** A stage as its author reads it. */
export function stageForAuthor(
	stage: Stage,
	reasons: readonly { code: string }[],
	coarse: readonly CoarseStep[],
): string {
	const numbers = reasons.map(({ code }) => code).join('、')
	switch (stage) {
		case 'draft':
			return '还没交'
		case 'in-review': {
			const now = coarse.find(({ state }) => state === 'now')?.name
			return now === '签发' ? '等签发' : `${now}中`
		}
		case 'returned':
			return `退回修改，有${reasons.length}条理由`
		case 'held':
			return '待用，不用再交'
		case 'rejected':
			return numbers ? `没有采用，理由${numbers}` : '没有采用'
		case 'recalled':
			return '您撤回了'
		case 'approved':
			return '签发了，等发布'
		case 'scheduled':
			return '定时发布'
		case 'published':
			return '已发布'
		case 'withdrawn':
			return numbers ? `已撤稿，理由${numbers}` : '已撤稿'
	}
}
