import { type Step, sameSteps } from '../review/chain.ts'
import { type Actor, nextStep, refusals } from '../review/decide.ts'
import type { Missing } from '../review/refusal.ts'
import type { Stage } from '../review/stage.ts'
import type { Work } from '../review/work.ts'
import { countFindings, type OpenFindings } from './open-findings.ts'
import { type Dot, progressOf, voided } from './progress.ts'
import { type Turn, turnOf } from './turn.ts'

/** Raised whenever a standing is computed in another way: rows with an older one are computed anew at start. */
export const standingRule = 2

/**
 * Where a manuscript stands, kept in its row so that lists need neither its text nor its pictures. Computed by the
 * decisions of `review/` at every write; nothing decides an order by it.
 */
export type Standing = Readonly<{
	standing: number
	/** The step it waits for, while it is in review. */
	step: string | null
	turn: Turn | null
	/** Since when it stands here, and until when the step may take; ISO 8601 UTC. */
	since: string
	deadline: string | null
	/** Sorts by urgency: what only waits to be signed again, then by deadline, then by age. */
	urgency: string
	/** Who may not sign though it is the turn of their role: `,12,15,`. */
	barred: string
	/** Who signed this submission: `,12,15,`. */
	signers: string
	/** Who returned it, while it is returned. */
	returnedBy: string | null
	/** The way it goes, where that is not the usual one of its kind. */
	track: Track
	/** Counts the times it was handed in. */
	submission: number
	progress: readonly Dot[]
	/** The text as it stands, while it is signed for. */
	contentDigest: string | null
	lacks: readonly Missing[]
	/** `null` where the text was not read by the machine. */
	findings: OpenFindings | null
}>
export type Standable = Pick<
	Work,
	'stage' | 'authors' | 'unit' | 'chain' | 'signatures' | 'digest' | 'missing' | 'edited'
> &
	Partial<Pick<Work, 'kind' | 'chains' | 'correction' | 'answerBy'>> &
	/** What the machine found in the text and nobody has settled; absent where it was not read. */
	Readonly<{ open?: Parameters<typeof countFindings>[0] }>
export type Track = '' | 'brief' | 'correction'
/** What is kept of the standing before a write. */
export type Before = Partial<
	Pick<Standing, 'step' | 'since' | 'submission' | 'returnedBy'> & { stage: Stage }
>

const hour = 3_600_000

/** The standing after a write by `actor`, `undefined` for the program itself. */
export function standingOf(
	work: Standable,
	before: Before,
	actor: Pick<Actor, 'id'> | undefined,
	now: Date,
): Standing {
	const step = work.stage === 'in-review' ? nextStep(work) : undefined
	const same = before.stage === work.stage && (before.step ?? undefined) === step?.id
	const since = (same && before.since) || now.toISOString()
	const deadline = deadlineOf(work, step, since)
	const again = step ? voided(work, step.id).length > 0 : false
	const signedFor = work.stage === 'in-review' || work.stage === 'held'
	return {
		...{ standing: standingRule, step: step?.id ?? null, turn: turnOf(work), since, deadline },
		urgency: `${again ? 0 : 1} ${deadline ?? since}`,
		barred: listed(barredOf(work)),
		signers: listed(work.signatures.flatMap(({ by, reopened }) => (reopened ? [] : [by]))),
		returnedBy: returnedBy(work.stage, before, actor),
		submission: submissionOf(work.stage, before),
		track: trackOf(work),
		progress: progressOf(work),
		contentDigest: signedFor ? work.digest.content : null,
		lacks: signedFor ? work.missing : [],
		findings: work.open ? countFindings(work.open) : null,
	}
}

/** Until when it may stand here: what was sent back has the time it was asked for by, a step its hours. */
function deadlineOf(
	{ stage, answerBy }: Standable,
	step: Step | undefined,
	since: string,
): string | null {
	if (stage === 'returned' || step?.scope === 'unit') {
		if (answerBy) return new Date(answerBy).toISOString()
	}
	return step ? new Date(Date.parse(since) + step.hours * hour).toISOString() : null
}

/** Ids as one word in which each is found by itself: `,12,15,`. */
export function listed(ids: readonly string[]): string {
	return `,${[...new Set(ids)].join(',')},`
}

/** How `id` is looked for in `listed` ids. */
export function listedId(id: string): string {
	return `,${id},`
}

/** Of those who wrote or signed it, who may not give the next signature though they had its role and unit. */
function barredOf(work: Standable): string[] {
	const step = work.stage === 'in-review' ? nextStep(work) : undefined
	if (!step) return []
	const involved = new Set([...work.authors, ...work.signatures.map(({ by }) => by)])
	return [...involved].filter((id) => {
		const asSigner: Actor = { id, roles: [step.role], unit: work.unit }
		return refusals(work, asSigner, work.digest[step.covers]).length > 0
	})
}

function trackOf({ kind, correction, chain, chains }: Standable): Track {
	if (correction !== undefined) return 'correction'
	// A notice goes by the same steps, and is not urgent for that.
	const brief = kind !== 'notice' && chains && sameSteps(chain, chains.brief)
	return brief ? 'brief' : ''
}

function returnedBy(
	stage: Stage,
	before: Before,
	actor: Pick<Actor, 'id'> | undefined,
): string | null {
	if (stage !== 'returned') return null
	return before.stage === 'returned' ? (before.returnedBy ?? null) : (actor?.id ?? null)
}

function submissionOf(stage: Stage, before: Before): number {
	const told = before.submission ?? 0
	const handedIn =
		stage === 'in-review' && ['draft', 'returned', 'recalled'].includes(before.stage ?? '')
	return handedIn ? told + 1 : told
}
