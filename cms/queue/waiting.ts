const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** Of a step's time, the last share in which the list says how much is left. */
const shortShare = 1 / 4

/** How long something waits and whether that is too long, in words. */
export type Waiting = Readonly<{
	waited: string
	/** `short`: in the last quarter of its time. */
	state: 'fine' | 'short' | 'late'
	/** `还剩2小时`, `超时3小时`; empty while there is time. */
	left: string
}>

/** @param since,deadline ISO 8601; without a deadline nothing is late */
export function waitingOf(since: string, deadline: string | null, now: Date): Waiting {
	const begun = Date.parse(since)
	const waited = lasting(now.getTime() - begun)
	if (!deadline) return { waited, state: 'fine', left: '' }
	const end = Date.parse(deadline)
	const left = end - now.getTime()
	if (left < 0) return { waited, state: 'late', left: `超时${lasting(-left)}` }
	return left <= (end - begun) * shortShare
		? { waited, state: 'short', left: `还剩${lasting(left)}` }
		: { waited, state: 'fine', left: '' }
}

/** A length of time in Chinese: 不到1分钟, 25分钟, 2小时10分, 3天4小时. Rounded down; a negative one counts as none. */
export function lasting(ms: number): string {
	if (ms < minute) return '不到1分钟'
	if (ms < hour) return `${Math.floor(ms / minute)}分钟`
	if (ms < day) return joined(Math.floor(ms / hour), '小时', Math.floor((ms % hour) / minute), '分')
	return joined(Math.floor(ms / day), '天', Math.floor((ms % day) / hour), '小时')
}

function joined(large: number, unit: string, small: number, smaller: string): string {
	return `${large}${unit}${small > 0 ? `${small}${smaller}` : ''}`
}
