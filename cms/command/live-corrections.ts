import type { Entry } from '../../content/log.ts'
import { contentOf } from '../../content/piece.ts'
import { type ChangedWords, changedWords } from '../compare/changed-words.ts'
import { compare } from '../compare/compare.ts'
import { snapshotOf } from '../compare/snapshot.ts'
import type { Chain } from '../review/chain.ts'
import { stepName } from '../review/names.ts'
import { type Corrected, correctedOf } from '../trail/corrected.ts'
import { signerName } from './live-signatures.ts'

/** A correction of a live piece as the desk looks back on it. */
export type LiveCorrection = Pick<Corrected, 'text' | 'at'> & {
	/** What it changed; `undefined` where the text before it is not in the log. */
	changes?: ChangedWords[]
	/** The two texts beside each other. */
	compare?: string
	signed: { step: string; name: string }[]
}

type Given = {
	entries: readonly Entry[]
	nameOf: (id: string) => string
	chainAt: (at: string) => Chain
	/** Where two texts of the manuscript stand beside each other, by their digests. */
	compareOf: (before: string, after: string) => string | undefined
}

/** What each correction of a piece changed, what readers were told and who signed it, newest first. */
export function liveCorrections({ entries, nameOf, chainAt, compareOf }: Given): LiveCorrection[] {
	return correctedOf(entries).map(({ text, at, before, after }) => {
		const href = before && after && compareOf(before.digest, after.digest)
		return {
			...{ text, at },
			...(before && after
				? {
						changes: changedWords(
							compare(
								snapshotOf(contentOf(before.snapshot)),
								snapshotOf(contentOf(after.snapshot)),
							),
						),
					}
				: {}),
			...(href ? { compare: href } : {}),
			signed: (after?.signatures ?? []).map((given) => ({
				step: stepName(given.step, chainAt(given.at)),
				name: signerName(given, nameOf),
			})),
		}
	})
}
