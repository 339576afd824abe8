/** What a person may have done for a piece. */
export const trades = [
	'记者',
	'特约记者',
	'实习记者',
	'见习记者',
	'通讯员',
	'摄影',
	'编辑',
] as const
export type Trade = (typeof trades)[number]

/** Longer ones first: `特约记者` is not `记者` after a name. */
export const tradePattern = [...trades].sort((a, b) => b.length - a.length).join('|')

/**
 * Names as typed: parted by spaces of any width, 、 or commas. Single characters pair up: `关 琳 张 莉` are two people,
 * whose names were padded to the width of three characters.
 */
export function parseNames(typed: string): string[] {
	const parts = typed.split(/[\s　、，,;；]+/u).filter(Boolean)
	const names: string[] = []
	for (let at = 0; at < parts.length; at++) {
		const part = parts[at] ?? ''
		const next = parts[at + 1]
		if (isSingle(part) && next !== undefined && isSingle(next)) {
			names.push(part + next)
			at++
		} else names.push(part)
	}
	return names
}

function isSingle(part: string): boolean {
	return [...part].length === 1
}
