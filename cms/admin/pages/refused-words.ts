import type { Outcome } from '../order.ts'

/** Every reason of an answer, ours or Payload's, in words; empty where there is none. */
export function refusedWords({ refusals, errors }: Outcome): string {
	return [...(refusals ?? []), ...(errors ?? [])].map(({ message }) => message).join('')
}
