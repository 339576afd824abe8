/** `用了12秒`, `用了1分5秒`: the time since `started`, a moment of `Date.now()`. */
export function took(started: number, now = Date.now()): string {
	const seconds = Math.round((now - started) / 1000)
	if (seconds < 60) return `用了${seconds}秒`
	return `用了${Math.floor(seconds / 60)}分${seconds % 60}秒`
}
