import type { Refusal } from './refusal.ts'
import type { Stage, Verb } from './stage.ts'

/**
 * A line of a list of reasons. Numbered, and never renumbered: statistics and old returns name it by its number. One
 * that is `retired` is given no more, and stays for what it was given for.
 */
export type ReasonKind = Readonly<{ code: string; name: string; retired?: boolean }>
/** `returning` serves 退回修改 and 不采用, `withdrawing` 撤稿. */
export type ReasonList = 'returning' | 'withdrawing'
export type ReasonLists = Readonly<Record<ReasonList, readonly ReasonKind[]>>
/** A reason that was given. `name` is kept where the list said something else than the lists below. */
export type GivenReason = Readonly<{
	code: string
	place?: string | undefined
	text: string
	name?: string | undefined
}>

/** The lists a new newsroom starts with. Never reworded here: what was given in these words keeps only the number. */
export const returnReasons: readonly ReasonKind[] = [
	{ code: '01', name: '新闻要素不全' },
	{ code: '02', name: '数据口径不清' },
	{ code: '03', name: '没有署名或不实' },
	{ code: '04', name: '图片缺说明、拍摄者或不清楚' },
	{ code: '05', name: '标题过长或不符' },
	{ code: '06', name: '时效已过' },
	{ code: '07', name: '重复' },
	{ code: '08', name: '有个人信息或未成年人、病人没有处理' },
	{ code: '09', name: '像广告或表扬稿' },
	{ code: '10', name: '篇幅过长' },
	{ code: '11', name: '涉及别的单位，要对方认可' },
	{ code: '12', name: '其他' },
]
export const withdrawReasons: readonly ReasonKind[] = [
	{ code: '01', name: '事实有误，更正不够' },
	{ code: '02', name: '个人信息' },
	{ code: '03', name: '上级要求' },
	{ code: '04', name: '版权' },
	{ code: '05', name: '发错、重复发' },
]
export const defaultReasons: ReasonLists = {
	returning: returnReasons,
	withdrawing: withdrawReasons,
}

/** The list that the reasons of a manuscript at a stage are from. */
export function listAt(stage: Stage): ReasonList {
	return stage === 'withdrawn' ? 'withdrawing' : 'returning'
}

/** The lines that may be given now. */
export function offered(list: readonly ReasonKind[]): ReasonKind[] {
	return list.filter(({ retired }) => !retired)
}

/**
 * Reasons as a manuscript keeps them, each with the words of its number that day: a later edit of the list changes
 * nothing old. A number that the list does not offer is refused.
 */
export function withWords(
	lists: ReasonLists,
	verb: Verb,
	given: readonly GivenReason[],
): { reasons: GivenReason[] } | { refusals: Refusal[] } {
	const list: ReasonList = verb === 'withdraw' ? 'withdrawing' : 'returning'
	const offer = offered(lists[list])
	const unknown = given.filter(({ code }) => !offer.some((kind) => kind.code === code))
	if (unknown.length > 0) {
		return { refusals: [{ kind: 'no-such-reason', codes: unknown.map(({ code }) => code) }] }
	}
	return {
		reasons: given.map(({ name: _, ...reason }) => {
			const name = nameIn(lists[list], reason.code)
			return name === nameIn(defaultReasons[list], reason.code) ? reason : { ...reason, name }
		}),
	}
}

/** The words a reason was given in: `数据口径不清`; empty where nobody knows its number. */
export function reasonName({ code, name }: Pick<GivenReason, 'code' | 'name'>, list: ReasonList) {
	return name ?? nameIn(defaultReasons[list], code)
}

function nameIn(list: readonly ReasonKind[], code: string): string {
	return list.find((kind) => kind.code === code)?.name ?? ''
}
