import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../../access/allow.ts'
import { actionsOf } from '../../command/actions.ts'
import { loadReasons } from '../../command/load-reasons.ts'
import { loadRow, loadWork } from '../../command/load-work.ts'
import { signedAt, wayOf } from '../../phone/history.ts'
import { reasonTitle } from '../../phone/pages/my.ts'
import type { SignedStep, SignOrder, ToSign } from '../../phone/pages/sign.ts'
import { printWaited, printWhen } from '../../phone/when.ts'
import { isValid, nextStep } from '../../review/decide.ts'
import { offered } from '../../review/reasons.ts'
import type { Work } from '../../review/work.ts'
import { loadHistory, loadParts, partsOf } from './load-history.ts'
import { sinceOf } from './load-mine.ts'
import { loadText } from './load-text.ts'

const answers = z
	.array(z.object({ reason: z.int(), done: z.boolean(), text: z.string() }))
	.catch([])
const verbs = ['sign', 'return', 'hold', 'reject'] as const
/** A button that can never work for this reader would hide those that matter. */
const never = ['not-permitted', 'wrong-stage', 'wrong-role', 'other-unit']

/** A manuscript as its signer sees it; `undefined` when it is not there for them. */
export async function loadToSign(
	req: PayloadRequest,
	id: string,
	refused: string[],
): Promise<ToSign | undefined> {
	const row = await loadRow(req, id)
	if (!row) return
	const work = await loadWork(req, row)
	const now = new Date()
	const step = nextStep(work)
	const [text, names, history, actions, reasons] = await Promise.all([
		loadText(req, row),
		loadNames(req, work),
		loadHistory(req, id),
		actionsOf(req, work),
		loadReasons(req),
	])
	const me = String(personOf(req)?.id)
	const mine = work.signatures
		.filter(({ by, step: signed }) => by === me && signed === step?.id)
		.at(-1)
	const [sentParts, mineParts] = await Promise.all([
		loadParts(req, wayOf(history).submission),
		loadParts(req, mine && signedAt(history, mine.at)),
	])
	const since = sinceOf(row)
	const isSentBack = work.signatures.some(
		({ step: signed, reopened }) => signed === step?.id && reopened,
	)
	const content = work.chain.filter(({ kind }) => kind === 'review' || kind === 'proof')
	return {
		...{ id, version: row.version, seen: step ? work.digest[step.covers] : work.digest.content },
		step: step?.name ?? '审签走完',
		waits: step && since ? printWaited(since, step.hours, now) : '',
		isUnit: step?.scope === 'unit',
		isLast: step !== undefined && content.at(-1)?.id === step.id,
		...{ text, steps: signedSteps(work, names, now), refused },
		orders: verbs.flatMap((verb): SignOrder[] => {
			const refusals = actions.find(({ action }) => action === verb)?.refusals ?? []
			if (verb !== 'sign' && refusals.some(({ kind }) => never.includes(kind))) return []
			return [{ verb, why: refusals.map(({ message }) => message) }]
		}),
		returned: isSentBack ? (row.reasons ?? []) : [],
		reasons: offered(reasons.returning),
		answers: await answersOf(req, id),
		...{ sent: sentParts, mine: mineParts, now: partsOf(row) },
	}
}

function signedSteps(work: Work, names: ReadonlyMap<string, string>, now: Date): SignedStep[] {
	return work.chain.map((step): SignedStep => {
		const given = work.signatures.filter(({ step: signed }) => signed === step.id)
		const valid = given.find((signature) => isValid(work, step, signature))
		const last = valid ?? given.at(-1)
		const who = last ? `${names.get(last.by) ?? ''} ${printWhen(last.at, now)} ` : ''
		return { name: step.name, state: valid ? 'done' : last ? 'void' : 'todo', who }
	})
}

/** Signers by what the desk calls them. Whoever may read a manuscript may read who signed it. */
async function loadNames(req: PayloadRequest, { signatures }: Work): Promise<Map<string, string>> {
	const ids = [...new Set(signatures.map(({ by }) => by))]
	if (ids.length === 0) return new Map()
	const { docs } = await req.payload.find({
		...{ collection: 'users', where: { id: { in: ids } }, depth: 0, pagination: false, req },
		select: { name: true },
	})
	return new Map(docs.map(({ id, name }) => [String(id), name]))
}

/** What the author said to the reasons of the last return, which the row itself has given up. */
async function answersOf(req: PayloadRequest, id: string) {
	const [doc, { docs }] = await Promise.all([
		req.payload.findByID({ collection: 'manuscripts', id, depth: 0, req, showHiddenFields: true }),
		req.payload.findVersions({
			...{ collection: 'manuscripts', sort: '-createdAt', limit: 1, depth: 0, req },
			where: { and: [{ parent: { equals: id } }, { 'version.stage': { equals: 'returned' } }] },
			select: { version: { reasons: true } },
		}),
	])
	const reasons = z
		.array(z.object({ code: z.string(), name: z.string().optional() }))
		.catch([])
		.parse(docs[0]?.version.reasons)
	return answers
		.parse(doc.answers)
		.filter(({ done, text }) => done || text)
		.map((answer) => {
			const reason = reasons[answer.reason]
			return { ...answer, name: reason ? reasonTitle(reason, 'returned') : '' }
		})
}
