import { worded } from '../../command/messages.ts'
import type { Refusal } from '../../review/refusal.ts'
import { statusOf } from '../../review/refusal.ts'
import { redirectTo } from './visit.ts'

export type Outcome = { next: string } | { refusals: Refusal[] } | { words: string }

/**
 * The answer to a form: for its script as data, without one as the next page, or as the same page with the reasons.
 * @param again the same page, with why it was not done
 */
export async function answerOrder(
	request: Request,
	outcome: Outcome,
	again: (refused: string[]) => Promise<Response>,
): Promise<Response> {
	const asksData = request.headers.get('accept') === 'application/json'
	if ('next' in outcome) {
		return asksData ? Response.json({ next: outcome.next }) : redirectTo(outcome.next)
	}
	if ('words' in outcome) {
		return asksData
			? Response.json({ refusals: [{ kind: 'form', message: outcome.words }] }, { status: 409 })
			: again([outcome.words])
	}
	const refusals = worded(outcome.refusals)
	return asksData
		? Response.json({ refusals }, { status: statusOf(outcome.refusals) })
		: again(refusals.map(({ message }) => message))
}
