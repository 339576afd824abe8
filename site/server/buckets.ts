/** What one reader may ask: at once, and in the long run. */
export type Allowance = Readonly<{ atOnce: number; perSecond: number }>
/** @returns how many seconds the one who asks must wait; 0 when they need not */
export type Take = (address: string, now: number) => number

/** Addresses that are remembered. An address is some hundred bytes. */
const most = 10_000

/**
 * A token bucket for every address. Memory is bounded: when there are too many addresses, the one that has not asked for
 * longest is forgotten, which is the one whose bucket is fullest again.
 */
export function buckets({ atOnce, perSecond }: Allowance, addresses = most): Take {
	/** The one that asked last comes last. */
	const known = new Map<string, { left: number; at: number }>()
	return (address, now) => {
		const last = known.get(address) ?? { left: atOnce, at: now }
		// A clock that was put back gives nothing and takes nothing.
		const passed = Math.max(0, now - last.at) / 1000
		const left = Math.min(atOnce, last.left + passed * perSecond)
		const isAllowed = left >= 1
		known.delete(address)
		known.set(address, { left: isAllowed ? left - 1 : left, at: now })
		const [oldest] = known.keys()
		if (known.size > addresses && oldest !== undefined) known.delete(oldest)
		return isAllowed ? 0 : Math.ceil((1 - left) / perSecond)
	}
}
