import type { PayloadRequest } from 'payload'
import { loadRow, loadWork } from '../../cms/command/load-work.ts'
import { messageOf } from '../../cms/command/messages.ts'
import { type Done, type Given, operate } from '../../cms/command/operate.ts'
import { nextStep } from '../../cms/review/decide.ts'
import type { Verb } from '../../cms/review/stage.ts'

/** Gives an order as a person at a screen does: on the version and the text that stand there now. Throws every refusal. */
export async function order(
	req: PayloadRequest,
	verb: Verb,
	id: string,
	more: Partial<Given> = {},
	now = new Date(),
): Promise<Done> {
	const row = await loadRow(req, id)
	const work = row && (await loadWork(req, row))
	const step = work && nextStep(work)
	const seen = step ? work.digest[step.covers] : undefined
	const done = await operate(req, verb, id, { version: work?.version ?? 0, seen, ...more }, now)
	if ('refusals' in done) throw new Error(`${verb} ${id}: ${done.refusals.map(messageOf).join('')}`)
	return done
}
