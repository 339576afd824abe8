import type { Entry } from '../../content/log.ts'
import { compare, totalsOf } from '../compare/compare.ts'
import type { Chain } from '../review/chain.ts'
import type { Work } from '../review/work.ts'
import { changeAfter, editionsOf } from '../trail/editions.ts'
import { type Done, opinionOf } from '../trail/events.ts'
import { type Signed, signedOf } from '../trail/signed.ts'
import { type KeptState, shownState } from './load-editions.ts'

/** A signature under a piece of the log, in names. */
export type LiveSignature = Signed & {
	name: string
	/** What the signer wrote with it. */
	opinion: string
	/** Who changed the text that it was given for, and in how many places, where that is kept. */
	changed?: { by: string; places: number }
}

type Given = {
	work: Work
	entries: readonly Entry[]
	states: readonly KeptState[]
	done: readonly Done[]
	nameOf: (id: string) => string
}

/** Every signature under a piece in the order in which they were given. */
export function liveSignatures({ work, entries, states, done, nameOf }: Given): LiveSignature[] {
	return signedOf({ work, entries, chainAt: chainAt(states, work.chain) }).map((one) => {
		const changed = one.became.kind === 'changed' ? changeOf(states, one.digest) : undefined
		return {
			...one,
			name: signerName(one, nameOf),
			opinion: opinionOf(done, one.stepId, one.at),
			...(changed ? { changed } : {}),
		}
	})
}

/** `校对二`, `副总编（代总编）`. */
export function signerName(
	{ by, for: absent }: { by: string; for?: string | undefined },
	nameOf: (id: string) => string,
): string {
	return absent ? `${nameOf(by)}（代${nameOf(absent)}）` : nameOf(by)
}

/** The chain that a manuscript went through at a moment; the one of now where that is not kept any more. */
export function chainAt(states: readonly KeptState[], now: Chain): (at: string) => Chain {
	return (moment) => states.findLast(({ at }) => at <= moment)?.chain ?? now
}

function changeOf(states: readonly KeptState[], digest: string): LiveSignature['changed'] {
	const change = changeAfter(editionsOf(states, ''), digest)
	const [before, after] = (change ?? []).map((edition) =>
		states.find(({ id }) => id === edition.id),
	)
	if (!before || !after) return
	const { places } = totalsOf(compare(shownState(before), shownState(after)))
	return { by: after.by, places }
}
