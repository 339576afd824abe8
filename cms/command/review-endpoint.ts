import type { Endpoint, PayloadRequest } from 'payload'
import { type Body, textOf } from '../../content/body.ts'
import { actorOf } from '../access/allow.ts'
import { compare, totalsOf } from '../compare/compare.ts'
import { stageNames } from '../review/names.ts'
import { offered, type ReasonKind } from '../review/reasons.ts'
import { type ReturnTarget, returnTargets } from '../review/return.ts'
import type { Stage } from '../review/stage.ts'
import type { Reason, Work } from '../review/work.ts'
import { chainName } from '../trail/chain-name.ts'
import { editionName, editionsOf } from '../trail/editions.ts'
import { type Given, type StepState, stepsOf } from '../trail/steps.ts'
import { loadStates, shownState } from './load-editions.ts'
import { type Lock, loadLock } from './load-lock.ts'
import { loadNames } from './load-names.ts'
import { loadNumber } from './load-number.ts'
import { loadReasons } from './load-reasons.ts'
import { loadRow, loadWork, type Row } from './load-work.ts'
import { refusalResponse } from './refused.ts'

type NamedStep = Omit<StepState, 'given'> & {
	given: (Given & { name: string; isMine: boolean; absent?: string })[]
}
/** What `GET /api/manuscripts/:id/review` answers: where a manuscript stands, in names. */
export type Review = {
	number: string
	title: string
	stage: Stage
	stageName: string
	chain: string
	unit: string
	authors: string[]
	version: number
	digest: Work['digest']
	/** How much there is to read. */
	characters: number
	photos: number
	/** How its blocks begin, in order; a picture has no words. */
	outline: string[]
	place: Work['place']
	due?: string
	reasons: readonly Reason[]
	/** What it can be sent back for. */
	reasonKinds: readonly ReasonKind[]
	/** To whom it can be sent back: what a step is called where it is one. */
	targets: { to: ReturnTarget['to']; step?: string }[]
	/** How often it was sent back. */
	returns: number
	/** To whom the step was given, by name. */
	assignee?: string
	/** What readers will be told of the correction under way. */
	correction?: string
	steps: NamedStep[]
	/** The asker signed a text that has changed since. */
	resign?: {
		at: string
		digest: string
		edition: string
		by: string
		changedAt: string
		places: number
	}
	/** Another person has it open and is writing. */
	lock?: Lock
}

/** `GET /api/manuscripts/:id/review`. */
export const reviewEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:id/review',
	method: 'get',
	handler: async (req) => {
		if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
		const row = await loadRow(req, String(req.routeParams?.id))
		if (!row) return refusalResponse([{ kind: 'not-found' }])
		return Response.json(await reviewOf(req, row))
	},
}

export async function reviewOf(req: PayloadRequest, row: Row): Promise<Review> {
	const work = await loadWork(req, row)
	const steps = stepsOf(work)
	const me = actorOf(req)?.id
	const besides = await req.payload.findByID({
		...{ collection: 'manuscripts', id: row.id, depth: 0, req },
		select: { createdAt: true, assignee: true },
	})
	const [nameOf, number, unit, lock, resign, reasons] = await Promise.all([
		loadNames(req, [
			...work.authors,
			...work.signatures.flatMap(({ by, for: absent }) => [by, absent ?? []].flat()),
			...(besides.assignee ? [String(besides.assignee)] : []),
		]),
		loadNumber(req, { id: row.id, createdAt: besides.createdAt }),
		unitName(req, row.unit),
		loadLock(req, row.id),
		resignOf(req, row, steps),
		loadReasons(req),
	])
	return {
		...{ number, unit, title: row.title ?? '', stage: work.stage },
		...{ stageName: stageNames[work.stage], chain: chainName(work) },
		...{
			version: work.version,
			digest: work.digest,
			place: work.place,
			reasons: row.reasons ?? [],
		},
		reasonKinds: offered(reasons.returning),
		targets: returnTargets(work).map((target) => ({
			to: target.to,
			...('step' in target ? { step: target.step.name } : {}),
		})),
		returns: (row.history ?? []).filter(({ verb }) => verb === 'return').length,
		authors: work.authors.map(nameOf),
		...measured(work.content?.body ?? []),
		photos: work.content?.photos.length ?? 0,
		...(work.due ? { due: work.due } : {}),
		...(besides.assignee ? { assignee: nameOf(String(besides.assignee)) } : {}),
		...(work.correction === undefined ? {} : { correction: work.correction }),
		steps: steps.map((step) => ({
			...step,
			given: step.given.map((given) => ({
				...given,
				name: nameOf(given.by),
				isMine: given.by === me,
				...(given.for ? { absent: nameOf(given.for) } : {}),
			})),
		})),
		...(resign ? { resign } : {}),
		...(lock ? { lock } : {}),
	}
}

function measured(body: Body): Pick<Review, 'characters' | 'outline'> {
	const texts = body.map((block) => textOf([block]).replaceAll(/\s/g, ''))
	return {
		characters: [...texts.join('')].length,
		outline: texts.map((text) => [...text].slice(0, 12).join('')),
	}
}

async function unitName(req: PayloadRequest, id: Row['unit']): Promise<string> {
	if (id === null || id === undefined) return ''
	const unit = await req.payload.findByID({
		...{ collection: 'units', id, depth: 0, req, disableErrors: true },
	})
	return unit?.name ?? ''
}

async function resignOf(
	req: PayloadRequest,
	row: Row,
	steps: readonly StepState[],
): Promise<Review['resign']> {
	const me = actorOf(req)?.id
	const mine = steps
		.find(({ isNow, state }) => isNow && state === 'void')
		?.given.findLast((given) => given.by === me && given.void === 'changed')
	if (!mine) return
	const states = await loadStates(req, String(row.id))
	const editions = editionsOf(states, row.submitted ?? '')
	const signed = editions.findLast(({ digest }) => digest === mine.digest)
	const current = editions.at(-1)
	const [before, after] = [signed, current].map((edition) =>
		states.find(({ id }) => id === edition?.id),
	)
	if (!signed || !current || !before || !after) return
	return {
		...{ at: mine.at, digest: mine.digest, edition: editionName(signed, false) },
		...{ by: current.by, changedAt: current.at },
		places: totalsOf(compare(shownState(before), shownState(after))).places,
	}
}
