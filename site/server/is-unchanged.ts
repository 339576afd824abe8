/** Whether a reader has these bytes already (RFC 9110, 13.1.2). */
export function isUnchanged(asked: string | undefined, tag: string): boolean {
	if (!asked) return false
	if (asked.trim() === '*') return true
	return asked.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}
