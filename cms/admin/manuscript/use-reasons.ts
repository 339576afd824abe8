'use client'
import {
	offered,
	type ReasonKind,
	type ReasonList,
	type ReasonLists,
} from '../../review/reasons.ts'
import { useAsked } from './use-asked.ts'

/** The reasons that may be chosen now; empty until the list has come. */
export function useReasons(list: ReasonList): readonly ReasonKind[] {
	const { answer } = useAsked<ReasonLists>('/api/globals/reasons?depth=0')
	return answer ? offered(answer[list]) : []
}
