import { APIError } from 'payload'
import { type Refusal, statusOf } from '../review/refusal.ts'
import { messageOf, worded } from './messages.ts'

/** Refusals as an answer of an endpoint. */
export function refusalResponse(refusals: readonly Refusal[]): Response {
	return Response.json({ refusals: worded(refusals) }, { status: statusOf(refusals) })
}

/** Refusals thrown out of a hook: Payload rolls back, answers with the status and shows the words in the admin. */
export function refused(refusals: Refusal[]): APIError {
	return new APIError(
		refusals.map(messageOf).join(''),
		statusOf(refusals),
		{ refusals: worded(refusals) },
		true,
	)
}
