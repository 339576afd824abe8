import { type Chain, type ChainName, defaultChains } from '../review/chain.ts'

const names: Record<ChainName, string> = {
	standard: '三审三校',
	brief: '快讯',
	correction: '更正',
	notice: '公告文书',
}

/** What the desk calls a chain, by the steps the newsroom signs; its own word where a newsroom has made another. */
export function chainName(chain: Chain): string {
	const steps = (given: Chain): string =>
		given
			.filter(({ scope }) => scope === 'all')
			.map(({ id }) => id)
			.join()
	const name = (Object.keys(names) as ChainName[]).find(
		(one) => steps(defaultChains[one]) === steps(chain),
	)
	if (name !== 'notice' && name !== 'correction')
		return name ? names[name] : `${chain.length}步审签`
	// The two differ in the unit's signature alone.
	return chain.some(({ scope }) => scope === 'unit') ? names.notice : names.correction
}
