import type { ClosingRefusal, Confirmations } from './closing.ts'
import { printMonth } from './months.ts'

/** A refusal to confirm a month, in words. */
export function closingMessage(kind: ClosingRefusal, month: string): string {
	const [, number = 0] = month.split('-').map(Number)
	const next = number === 12 ? 1 : number + 1
	const say: Record<ClosingRefusal, string> = {
		'not-over': `结账要到${next}月1日，由管理员和总编各确认一次；结账后更正、撤稿记到下月。`,
		closed: `${printMonth(month)}已经结账，数不再变。之后的更正、撤稿记在还没结账的月份。`,
		confirmed: '您确认过了，等另一位确认。',
		'same-person': '管理员和总编要两个人各确认一次，请另一位来确认。',
		'not-a-closer': '结账由管理员和总编各确认一次。',
	}
	return say[kind]
}

/** Whose yes a month still needs. */
export function stillNeeded({ admin, chief }: Confirmations): string {
	if (!admin && !chief) return '管理员和总编各确认一次'
	return admin ? '还等总编确认' : '还等管理员确认'
}
