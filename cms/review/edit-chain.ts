import { type Chain, defaultChains, type Step } from './chain.ts'
import { isDistinct, withDistinct } from './chain-settings.ts'

/** The chain with a step one place earlier (-1) or later (1). */
export function moved(chain: Chain, at: number, by: 1 | -1): Chain {
	const step = chain[at]
	const to = at + by
	if (!step || to < 0 || to >= chain.length) return chain
	return chain.toSpliced(at, 1).toSpliced(to, 0, step)
}

export function without(chain: Chain, at: number): Chain {
	return chain.length > 1 ? chain.toSpliced(at, 1) : chain
}

export function changed(chain: Chain, at: number, change: Partial<Step>): Chain {
	return chain.map((step, index) => (index === at ? { ...step, ...change } : step))
}

/** The steps that a chain lacks. Only known ones: the trail names a step by its id for ever. */
export function addable(chain: Chain): Step[] {
	const steps = new Map(
		Object.values(defaultChains).flatMap((one: Chain) => one.map((step) => [step.id, step])),
	)
	for (const step of defaultChains.standard) steps.set(step.id, step)
	return [...steps.values()].filter(({ id }) => !chain.some((step) => step.id === id))
}

/** The chain with one more step, where the standard chain has it. */
export function withStep(chain: Chain, step: Step): Chain {
	const order = defaultChains.standard.map(({ id }) => id)
	const after = chain.findLastIndex(
		({ id }) => order.indexOf(id as never) < order.indexOf(step.id as never),
	)
	const longer = chain.toSpliced(after + 1, 0, step)
	// A chain whose steps are all different people's stays one.
	return withDistinct(longer, isDistinct(chain))
}
