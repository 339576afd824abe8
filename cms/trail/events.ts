import { stageNames, stepName } from '../review/names.ts'
import type { Stage } from '../review/stage.ts'
import type { Reason } from '../review/work.ts'
import type { StepState } from './steps.ts'

/** Something said about a manuscript inside the newsroom. */
export type Said = Readonly<{
	kind: 'note' | 'opinion' | 'take-over'
	text: string
	by: string
	at: string
	step?: string
}>
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
type Given = Readonly<{
	states: readonly State[]
	steps: readonly StepState[]
	/** How the desk calls who signed. */
	nameOf: (id: string) => string
	said: readonly Said[]
}>

/** What happened to a manuscript, oldest first. */
export function eventsOf({ states, steps, nameOf, said }: Given): Event[] {
	const texts = states.flatMap(({ at, by, digest, edition }): Event[] =>
		edition ? [{ at, by, kind: 'text', what: edition, digest }] : [],
	)
	const stages = states.flatMap(({ at, by, stage, reasons }, index): Event[] => {
		const before = states[index - 1]
		// A proof step sends back without leaving review: its reasons say so.
		const isSentBack =
			JSON.stringify(reasons) !== JSON.stringify(before?.reasons ?? []) && reasons.length > 0
		if (!before || (before.stage === stage && !isSentBack)) return []
		const what = before.stage === stage ? '退回上一步' : stageNames[stage]
		return [{ at, by, kind: 'stage', what, ...(isSentBack ? { reasons } : {}) }]
	})
	const signed = steps.flatMap(({ name, given }) =>
		given.map(
			({ at, by, digest, valid }): Event => ({
				...{ at, by: nameOf(by), kind: 'signed', what: name, digest },
				...(valid ? {} : { void: true }),
			}),
		),
	)
	const heard = said.map(
		({ kind, text, by, at, step }): Event => ({
			...{ at, by, kind, text },
			what: step ? stepName(step) : '',
		}),
	)
	return [...texts, ...signed, ...stages, ...heard].sort((a, b) =>
		a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
	)
}
