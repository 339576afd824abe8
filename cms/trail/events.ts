import { stageNames, verbNames } from '../review/names.ts'
import type { Stage, Verb } from '../review/stage.ts'
import type { Reason } from '../review/work.ts'
import type { StepState } from './steps.ts'

/** Something said about a manuscript inside the newsroom. */
export type Said = Readonly<{ kind: 'note' | 'take-over'; text: string; by: string; at: string }>
/** Something that happened to a manuscript, in words. */
export type Event = Readonly<{
	at: string
	by: string
	kind: 'text' | 'signed' | 'stage' | Said['kind']
	what: string
	digest?: string
	/** A signature that no longer counts. */
	void?: true
	text?: string
	reasons?: readonly Reason[]
}>
type State = Readonly<{
	at: string
	by: string
	stage: Stage
	reasons: readonly Reason[]
	digest: string
	/** Where a new text begins: what it is called. */
	edition: string | undefined
}>
/** A command that was carried out, as the manuscript keeps it for the desk. */
export type Done = Readonly<{
	verb: Verb
	step?: string | undefined
	name: string
	at: string
	text?: string | undefined
	reasons?: readonly Reason[] | undefined
	/** To whom it was given, by name. */
	to?: string | undefined
}>
type Given = Readonly<{
	states: readonly State[]
	steps: readonly StepState[]
	/** How the desk calls who signed. */
	nameOf: (id: string) => string
	/** What was done; empty for those who may not read it, whose events come from the stages alone. */
	done: readonly Done[]
	said: readonly Said[]
}>

/** What happened to a manuscript, oldest first. */
export function eventsOf({ states, steps, nameOf, done, said }: Given): Event[] {
	const texts = states.flatMap(({ at, by, digest, edition }): Event[] =>
		edition ? [{ at, by, kind: 'text', what: edition, digest }] : [],
	)
	const signed = steps.flatMap(({ id, name, given }) =>
		given.map(({ at, by, digest, valid }): Event => {
			const text = opinionOf(done, id, at)
			return {
				...{ at, by: nameOf(by), kind: 'signed', what: name, digest },
				...(valid ? {} : { void: true }),
				...(text ? { text } : {}),
			}
		}),
	)
	const heard = said.map(({ kind, text, by, at }): Event => ({ at, by, kind, text, what: '' }))
	const orders = done.length > 0 ? ordersOf(done) : stagesOf(states)
	return [...texts, ...signed, ...orders, ...heard].sort((a, b) =>
		a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
	)
}

/** What a signer wrote with a signature: both carry the moment of the command. */
export function opinionOf(done: readonly Done[], step: string, at: string): string {
	return done.find((one) => one.verb === 'sign' && one.step === step && one.at === at)?.text ?? ''
}

function ordersOf(done: readonly Done[]): Event[] {
	return done
		.filter(({ verb }) => verb !== 'sign')
		.map(({ verb, name, at, text, reasons, to }) => ({
			...{ at, by: name, kind: 'stage' as const },
			what: `${verbNames[verb]}${to ? `：${to}` : ''}`,
			...(text ? { text } : {}),
			...(reasons ? { reasons } : {}),
		}))
}

function stagesOf(states: readonly State[]): Event[] {
	return states.flatMap(({ at, by, stage, reasons }, index): Event[] => {
		const before = states[index - 1]
		// A proof step sends back without leaving review: its reasons say so.
		const isSentBack =
			JSON.stringify(reasons) !== JSON.stringify(before?.reasons ?? []) && reasons.length > 0
		if (!before || (before.stage === stage && !isSentBack)) return []
		const what = before.stage === stage ? '退回上一步' : stageNames[stage]
		return [{ at, by, kind: 'stage', what, ...(isSentBack ? { reasons } : {}) }]
	})
}
