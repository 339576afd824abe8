/** What a person may have done for a piece. */
export const trades = [
	'记者',
	'特约记者',
	'实习记者',
	'见习记者',
	'首席记者',
	'摄影记者',
	'全媒体记者',
	'融媒体记者',
	'通讯员',
	'摄影',
	'编辑',
] as const
export type Trade = (typeof trades)[number]

/** Longer ones first: `特约记者` is not `记者` after a name. */
export const tradePattern = [...trades].sort((a, b) => b.length - a.length).join('|')

/** `本报记者`: the paper need not say that its reporters are its own. */
export const ownPattern = '本报|本台|本网'

/** A person's name, not an office or the beginning of a sentence: two to four characters, or parts tied by a dot. */
export function isPerson(name: string): boolean {
	return /^(\p{Script=Han}{2,4}|\p{Letter}+([·•]\p{Letter}+)+)$/u.test(name)
}

/**
 * Names as typed: parted by spaces of any width, 、 or commas. Single characters pair up: `关 琳 张 莉` are two people,
 * whose names were padded to the width of three characters.
 */
export function parseNames(typed: string): string[] {
	return typed.split(/[、，,;；]+/u).flatMap((part) => unpadded(part.split(/\s+/u).filter(Boolean)))
}

function unpadded(parts: readonly string[]): string[] {
	// Two and one would leave something that is no name.
	if (parts.length === 3 && parts.every(isSingle)) return [parts.join('')]
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
