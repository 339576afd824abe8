import { type Chain, type ChainName, defaultChains } from '../review/chain.ts'

const names: Record<ChainName, string> = {
	standard: '三审三校',
	brief: '快讯',
	correction: '更正',
	notice: '公告文书',
}

/** What the desk calls a chain, by its steps and their hours; how many there are where a newsroom has made its own. */
export function chainName(chain: Chain): string {
	const name = (Object.keys(names) as ChainName[]).find((one) =>
		[true, false].some((hasUnit) => isSame(chain, forUnit(defaultChains[one], hasUnit))),
	)
	return name ? names[name] : `${chain.length}步审签`
}

function forUnit(chain: Chain, hasUnit: boolean): Chain {
	return hasUnit ? chain : chain.filter(({ scope }) => scope === 'all')
}

function isSame(one: Chain, other: Chain): boolean {
	const steps = (chain: Chain): string => chain.map(({ id, hours }) => `${id} ${hours}`).join()
	return steps(one) === steps(other)
}
