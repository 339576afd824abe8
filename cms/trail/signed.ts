import type { Entry } from '../../content/log.ts'
import type { Chain } from '../review/chain.ts'
import { isValid, type Signature } from '../review/decide.ts'
import { stepName } from '../review/names.ts'
import type { Work } from '../review/work.ts'

/**
 * What became of a text that somebody signed: it is on the portal, was published before (the how manieth time), is what
 * the unit sent in, waits to be published, or counts no more since the text changed or was sent back.
 */
export type Became =
	| Readonly<{ kind: 'live' | 'submission' | 'waiting' | 'changed' | 'reopened' }>
	| Readonly<{ kind: 'published'; time: number }>
/** A signature of a published piece, in the order in which they were given. */
export type Signed = Readonly<{
	by: string
	/** Whose substitute the signer was. */
	for?: string
	at: string
	digest: string
	/** `更正 终审`, `初审 复签`. */
	step: string
	/** The step by its id. */
	stepId: string
	became: Became
}>

type Given = Readonly<{
	work: Pick<Work, 'chain' | 'signatures' | 'digest' | 'authors' | 'unit'>
	/** All of the log about the piece, in order. */
	entries: readonly Entry[]
	/** The chain that the manuscript went through at a moment: a correction has another one, with other names. */
	chainAt: (at: string) => Chain
}>

/** Every signature under a published piece, with those of an earlier chain and those that count no more. */
export function signedOf({ work, entries, chainAt }: Given): Signed[] {
	const publications = entries.filter(({ action }) => action === 'publish')
	const roundOf = (at: string): number => publications.filter((one) => one.at < at).length
	return work.signatures
		.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
		.map((given, index, all) => {
			const round = roundOf(given.at)
			const isAgain = all
				.slice(0, index)
				.some(({ step, at }) => step === given.step && roundOf(at) === round)
			const { by, at, digest, step, for: absent } = given
			const name = stepName(step, chainAt(at))
			return {
				...{ by, at, digest, stepId: step, ...(absent ? { for: absent } : {}) },
				step: `${round > 0 ? '更正 ' : ''}${name}${isAgain ? ' 复签' : ''}`,
				became: becameOf(given, work, entries, publications),
			}
		})
}

function becameOf(
	given: Signature,
	work: Given['work'],
	entries: readonly Entry[],
	publications: readonly Entry[],
): Became {
	const last = entries.at(-1)
	const found = (entry: Entry) => entry.signatures.find((one) => isSame(one, given))
	const time = publications.findIndex(found) + 1
	const entry = publications[time - 1]
	if (entry && found(entry)?.covers === 'submission') return { kind: 'submission' }
	if (last?.action === 'publish' && found(last)) return { kind: 'live' }
	if (entry) return { kind: 'published', time }
	if (given.reopened) return { kind: 'reopened' }
	const step = work.chain.find(({ id }) => id === given.step)
	return { kind: step && isValid(work, step, given) ? 'waiting' : 'changed' }
}

function isSame(one: Entry['signatures'][number], other: Signature): boolean {
	return one.step === other.step && one.by === other.by && one.at === other.at
}
