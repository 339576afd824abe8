import { printClock, printMinute } from '../../content/day.ts'
import { defaultChains } from '../review/chain.ts'
import { type Actor, nextStep } from '../review/decide.ts'
import { nameSteps } from '../review/name-steps.ts'
import type { Missing, Refusal } from '../review/refusal.ts'
import { sign } from '../review/sign.ts'
import type { Work } from '../review/work.ts'
import type { Listed } from './listed.ts'
import { findingsWords, type OpenFindings } from './open-findings.ts'
import { pillOf, waitsForWords } from './pill.ts'
import { type Dot, voided } from './progress.ts'
import type { Track } from './standing.ts'
import { type Person, whoMay } from './who-may.ts'

/** A row of the list before it is put in words: what the database keeps of it besides its text. */
export type Kept = Readonly<{
	id: string
	title: string
	kicker: string
	byline: string
	stage: Work['stage']
	version: number
	authors: readonly string[]
	unit: string
	chain: Work['chain']
	signatures: Work['signatures']
	submitted: string
	contentDigest: string
	lacks: readonly Missing[]
	edited: Work['edited']
	due: string | undefined
	step: string | null
	since: string
	deadline: string | null
	submission: number
	track: Track
	assignee: string | undefined
	progress: readonly Dot[]
	findings: OpenFindings | undefined
}>
/** What the lines of one answer share. */
export type Around = Readonly<{
	reader: Actor
	people: readonly Person[]
	units: ReadonlyMap<string, string>
	/** Who has a manuscript open, by its id. */
	open: ReadonlyMap<string, string>
	now: Date
	say: (refusals: readonly Refusal[]) => string[]
}>

/** A line of the list. What it says of signing comes from the command that signs. */
export function lineOf(kept: Kept, around: Around): Listed {
	const { reader, people, units, open, now } = around
	const work = workOf(kept)
	const step = kept.stage === 'in-review' ? nextStep(work) : undefined
	const decided = sign(
		work,
		reader,
		{ version: kept.version, ...(step ? { seen: work.digest[step.covers] } : {}) },
		now,
	)
	const refusals = 'refusals' in decided ? decided.refusals : []
	const may = step !== undefined && refusals.length === 0
	const theirs = may || (kept.stage === 'returned' && kept.authors.includes(reader.id))
	const shown = { ...work, step: kept.step, submission: kept.submission, track: kept.track }
	return {
		id: kept.id,
		version: kept.version,
		title: kept.title || '没有标题',
		kicker: kept.kicker,
		unit: units.get(kept.unit) ?? '个人投稿',
		byline: kept.byline,
		noByline: kept.byline === '',
		stage: kept.stage,
		pill: pillOf(shown),
		progress: kept.progress,
		waitsFor: waitsForWords(shown, theirs, reader.id),
		since: kept.since,
		deadline: kept.deadline,
		remarks: remarksOf(kept, work, around, open.get(kept.id)),
		sign: {
			may,
			step: step?.name ?? '',
			reasons: step ? around.say(nameSteps(refusals, kept.chain)) : [],
			can: may || !step ? [] : whoMay(work, people).map(({ name }) => name),
		},
	}
}

/** The manuscript as far as a list knows it: enough to decide a signature, nothing of its text. */
function workOf(kept: Kept): Work {
	return {
		...{ piece: '', kind: '', stage: kept.stage, version: kept.version, edited: kept.edited },
		...{ day: undefined, authors: kept.authors, unit: kept.unit, chain: kept.chain },
		...{ signatures: kept.signatures, content: undefined, missing: kept.lacks, columns: [] },
		digest: { submission: kept.submitted, content: kept.contentDigest },
		...{ chains: defaultChains, corrections: [], correction: undefined, due: kept.due },
		place: { column: '', unit: kept.unit, campaign: undefined, rank: undefined },
		// A list knows how many there are, not which.
		open: Array.from({ length: kept.findings?.must ?? 0 }, () => ({ level: 'must', name: '' })),
		imported: false,
	}
}

/** That nothing was found is told of a text that is new to its reader; where only changes are to be read, what is open. */
function foundWords(findings: Kept['findings'], isAgain: boolean): string[] {
	if (!findings || (isAgain && findings.must + findings.should === 0)) return []
	return [findingsWords(findings)]
}

function remarksOf(
	kept: Kept,
	work: Work,
	{ reader, people }: Around,
	opened: string | undefined,
): string[] {
	const lost = kept.step ? voided(work, kept.step) : []
	const lacks = kept.lacks.filter((what) => what !== 'column' && what !== 'byline')
	const given = people.find(({ id }) => id === kept.assignee)
	return [
		...(given ? [`转给${given.id === reader.id ? '您' : given.name}`] : []),
		...(lost.length > 0 && kept.edited
			? [
					`${kept.edited.by}${printClock(kept.edited.at)}改过${lost.includes(reader.id) ? '，只看改动就行' : ''}`,
				]
			: []),
		...foundWords(kept.findings, lost.length > 0),
		...(lacks.length > 0 ? [`还差${lacks.length}项`] : []),
		...(kept.due ? [`定在${printMinute(kept.due)}发布`] : []),
		...(opened ? [`${opened}正在看`] : []),
	]
}
