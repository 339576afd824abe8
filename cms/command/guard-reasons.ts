import { APIError, type GlobalAfterReadHook, type GlobalBeforeChangeHook } from 'payload'
import {
	numbered,
	type ReasonLine,
	reasonListMessage,
	reasonListProblems,
} from '../review/edit-reasons.ts'
import type { ReasonList } from '../review/reasons.ts'
import { reasonsOf } from './load-reasons.ts'

export const reasonListNames: Record<ReasonList, string> = {
	returning: '退回理由',
	withdrawing: '撤稿理由',
}
const lists = Object.keys(reasonListNames) as ReasonList[]

/** New lines take the next number; a number that was given out stays for ever. */
export const guardReasons: GlobalBeforeChangeHook = ({ data, originalDoc }) => {
	const before = reasonsOf(originalDoc)
	const given = lists.map((list) => {
		const lines = (data[list] ?? before[list]) as readonly ReasonLine[]
		return { list, lines: numbered(lines, before[list]) }
	})
	const refusals = given.flatMap(({ list, lines }) =>
		reasonListProblems(lines, before[list]).map((problem) => ({
			kind: problem.kind,
			message: reasonListMessage(problem, reasonListNames[list]),
		})),
	)
	if (refusals.length > 0) {
		const all = refusals.map(({ message }) => message).join('')
		throw new APIError(all, 409, { refusals }, true)
	}
	return { ...data, ...Object.fromEntries(given.map(({ list, lines }) => [list, lines])) }
}

/** Before anybody has changed them, the lists are those a newsroom starts with. */
export const showReasons: GlobalAfterReadHook = ({ doc }) => {
	const found = reasonsOf(doc)
	const shown = lists.flatMap((list) => (doc[list]?.length > 0 ? [] : [[list, found[list]]]))
	return { ...doc, ...Object.fromEntries(shown) }
}
