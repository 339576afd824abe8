import { verbNames } from '../../review/names.ts'
import type { Verb } from '../../review/stage.ts'
import type { Action } from '../order.ts'

/** Refusals of an order that is not this person's at all, or not at this stage: a row of greyed buttons would hide the ones that matter. */
const never = ['not-permitted', 'wrong-stage', 'not-author', 'correcting', 'not-correcting']

/** The actions that are shown, disabled ones with their reasons among them. */
export function shownActions(actions: readonly Action[]): Action[] {
	return actions.filter(
		({ action, refusals }) =>
			action !== 'edit' && !refusals.some(({ kind }) => never.includes(kind)),
	)
}

/** Where an action stands in the bar. */
export const mainActions = ['submit', 'sign', 'publish', 'unschedule'] as const
export const sideActions = [
	'return',
	'reject',
	'recall',
	'correct',
	'abandon',
	'restore',
	'withdraw',
] as const
export const moreActions = ['hold', 'resume', 'reroute', 'assign'] as const

/** What an order is called on its button; three dots where it asks something first. */
export function actionLabel(action: string, step: string | undefined, isAgain: boolean): string {
	if (action === 'sign') return isAgain ? `看过改动，复签${step}` : `签字通过：${step ?? ''}`
	if (action === 'publish') return '发布…'
	const name = verbNames[action as Verb]
	return isAsked(action) && action !== 'recall' ? `${name}…` : name
}

/** What asks for more than a click. */
export function isAsked(action: string): boolean {
	return asked.includes(action)
}
const asked: readonly string[] = [
	...['sign', 'publish', 'return', 'reject', 'recall', 'withdraw'],
	...['correct', 'abandon', 'restore', 'reroute', 'assign'],
]
