import { type Chain, sameSteps } from '../review/chain.ts'
import { chainNames } from '../review/names.ts'
import type { Work } from '../review/work.ts'

/** What the desk calls the chain a manuscript goes through; how many steps there are where a newsroom has made its own. */
export function chainName({
	chain,
	chains,
	kind,
	correction,
}: Pick<Work, 'chain' | 'chains' | 'kind' | 'correction'>): string {
	const is = (other: Chain): boolean => sameSteps(chain, other)
	if (correction !== undefined && is(chains.correction)) return chainNames.correction
	if (kind === 'notice' && is(chains.notice)) return chainNames.notice
	if (is(chains.brief)) return chainNames.brief
	return is(chains.standard) ? chainNames.standard : `${chain.length}步审签`
}
