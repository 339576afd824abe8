/** What becomes of a letter after a try. */
export type Tried =
	| { mail: 'sent'; mailTries: number }
	| { mail: 'due'; mailTries: number; mailAt: string }
	| { mail: 'failed'; mailTries: number }

const minute = 60_000
/** After the first, second… try that failed, ms: a server that is down for a night is waited for. */
const pauses = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * minute)

/** @param tries how often it was tried before this time */
export function triedOnce(isSent: boolean, tries: number, now: Date): Tried {
	const mailTries = tries + 1
	if (isSent) return { mail: 'sent', mailTries }
	const pause = pauses[tries]
	if (pause === undefined) return { mail: 'failed', mailTries }
	return { mail: 'due', mailTries, mailAt: new Date(now.getTime() + pause).toISOString() }
}
