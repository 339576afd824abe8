import type { Payload } from 'payload'
import { messageOf } from '../../cms/command/messages.ts'
import { placeFront } from '../../cms/command/place-front.ts'
import { withoutDoubles } from '../../cms/front/without-doubles.ts'
import { type DemoPiece, front, internal, pieces } from '../../content/demo/edition.ts'
import type { Front } from '../../content/front.ts'
import { type Account, createAccounts, requestOf } from './accounts.ts'
import { enterLedgers } from './ledgers.ts'
import { publishDemo, writeDemo } from './piece.ts'
import { announceRecords, createRecords } from './records.ts'

/** The demo's first day: before any of its pieces. */
const opening = Date.parse('2020-08-16T00:00:00Z')
/** Between two acts of the demo's people, ms. */
const pace = 5 * 60_000

/**
 * Fills an empty database with the demo newsroom and its edition, by the ways everyone takes: accounts, manuscripts,
 * every signature, publication, on the demo's days of August 2020.
 * @param tell called with how many of all pieces are done
 * @returns the accounts to hand out; `undefined` where there are people already
 */
export async function seed(
	payload: Payload,
	tell: (done: number, all: number) => void = () => {},
	demo: readonly DemoPiece[] = pieces,
): Promise<Account[] | undefined> {
	const { totalDocs } = await payload.count({ collection: 'users' })
	if (totalDocs > 0) return
	const places = await createRecords(payload)
	const senders = [...new Set([...pieces, ...internal].map(({ unit }) => unit))]
	const accounts = await createAccounts(payload, places.units, senders)
	await enterLedgers(payload, places)
	await announceRecords(payload, places, new Date(opening))

	let last = opening
	for (const [at, piece] of demo.entries()) {
		// Seven in the morning in Shanghai, and never before what came before.
		last = Math.max(last, Date.parse(`${piece.day}T23:00:00Z`) - 86_400_000)
		await publishDemo(payload, piece, places, () => {
			last += pace
			return new Date(last)
		})
		tell(at + 1, demo.length)
	}
	// An internal order is written and handed in like any other text, and never published.
	for (const piece of internal) await writeDemo(payload, piece, places)
	await setFront(payload, front, new Date(last + pace))
	return accounts
}

async function setFront(payload: Payload, given: Front, now: Date): Promise<void> {
	// The lead is the director's to give.
	const done = await placeFront(await requestOf(payload, 'director'), withoutDoubles(given), 0, now)
	if ('refusals' in done) throw new Error(done.refusals.map(messageOf).join(''))
}
