/** What a key does in the list; DESK.md section 7. */
export type KeyAction =
	| 'next'
	| 'previous'
	| 'open'
	| 'peek'
	| 'sign'
	| 'return'
	| 'compare'
	| 'search'
	| 'queue'
	| 'close'
	| 'help'
export type Pressed = Readonly<{
	key: string
	ctrlKey: boolean
	metaKey: boolean
	altKey: boolean
	/** While Chinese is being composed a key belongs to the input method. */
	isComposing: boolean
}>
/** Where the key was pressed: typing is never a command, a control keeps its own keys. */
export type Place = 'text' | 'control' | 'page'

const letters: Readonly<Record<string, KeyAction>> = {
	...{ j: 'next', k: 'previous', s: 'sign', r: 'return', d: 'compare' },
	...{ '/': 'search', '?': 'help' },
}

/**
 * The action of a key, `undefined` where it is none.
 * @param before the letter pressed just before, for G Q
 * @param on whether single letters are switched on (WCAG 2.1.4)
 */
export function keyAction(
	pressed: Pressed,
	place: Place,
	before: string,
	on: boolean,
): KeyAction | undefined {
	if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing) return
	const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key
	if (key === 'Escape') return 'close'
	if (place === 'text') return
	if (place === 'page' && key === 'Enter') return 'open'
	if (place === 'page' && key === ' ') return 'peek'
	if (!on) return
	if (before === 'g' && key === 'q') return 'queue'
	return letters[key]
}

/** The list of keys as the desk reads it. */
export const keyList: readonly (readonly [keys: readonly string[], does: string])[] = [
	[['J', 'K'], '下一篇、上一篇'],
	[['Enter'], '打开'],
	[['空格'], '速览'],
	[['S'], '签'],
	[['R'], '退回'],
	[['D'], '看改动'],
	[['/'], '搜索'],
	[['G', 'Q'], '回到这里'],
]
