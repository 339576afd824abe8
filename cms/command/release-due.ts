import { createLocalReq, type Payload } from 'payload'
import { worded } from './messages.ts'
import { operate } from './operate.ts'

/** Between two looks at what is due, ms. */
const glance = 5_000

/**
 * Appends what is due, oldest first, in the name of whom scheduled it. Called at start too, so that nothing is lost
 * while the program stood still.
 * @returns how many went out
 */
export async function releaseDueNow(payload: Payload, now = new Date()): Promise<number> {
	const { docs } = await payload.find({
		collection: 'manuscripts',
		where: {
			and: [{ stage: { equals: 'scheduled' } }, { due: { less_than_equal: now.toISOString() } }],
		},
		sort: 'due',
		depth: 0,
		pagination: false,
	})
	let released = 0
	for (const { id, version, scheduledBy } of docs) {
		const user = await payload.findByID({
			...{ collection: 'users', id: scheduledBy as number, depth: 0, disableErrors: true },
		})
		if (!user) {
			payload.logger.error(`Manuscript ${id} is due, but who scheduled it is no longer there.`)
			continue
		}
		const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
		const done = await operate(req, 'release', String(id), { version: version ?? 0 }, now)
		if ('refusals' in done) {
			const why = worded(done.refusals).map(({ message }) => message)
			payload.logger.error(`Manuscript ${id} is due and was not published: ${why.join('')}`)
		} else released++
	}
	return released
}

/** @returns stops the timer */
export function startTimer(payload: Payload, released: () => void): () => void {
	let looking = false
	const timer = setInterval(() => {
		if (looking) return
		looking = true
		releaseDueNow(payload)
			.then((count) => count > 0 && released())
			.catch((error: unknown) => payload.logger.error({ err: error, msg: 'The timer failed.' }))
			.finally(() => {
				looking = false
			})
	}, glance)
	timer.unref()
	return () => clearInterval(timer)
}
