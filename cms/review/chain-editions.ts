import { isDeepStrictEqual } from 'node:util'
import type { ChainName, Chains } from './chain.ts'

/** 第n版 of a chain: its steps, and from when they were in force, ISO 8601. */
export type ChainEdition = Readonly<{ number: number; from: string; chain: Chains[ChainName] }>

/**
 * The editions of one chain, the newest first. The settings keep a version of every change of anything; what left this
 * chain as it was is no edition of it.
 * @param versions of the settings, in any order
 */
export function chainEditions(
	versions: readonly { at: string; chains: Chains }[],
	name: ChainName,
): ChainEdition[] {
	const editions: ChainEdition[] = []
	for (const { at, chains } of [...versions].sort((a, b) => a.at.localeCompare(b.at))) {
		const chain = chains[name]
		if (isDeepStrictEqual(editions.at(-1)?.chain, chain)) continue
		editions.push({ number: editions.length + 1, from: at, chain })
	}
	return editions.reverse()
}
