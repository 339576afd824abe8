/** What a key does on the desk; DESK.md section 7. */
export type KeyAction =
	| 'next'
	| 'previous'
	| 'open'
	| 'peek'
	| 'sign'
	| 'return'
	| 'compare'
	| 'next-place'
	| 'previous-place'
	| 'accept'
	| 'ignore'
	| 'search'
	| 'queue'
	| 'publish'
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
	...{ n: 'next-place', p: 'previous-place', a: 'accept', i: 'ignore' },
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
	if (pressed.metaKey || pressed.altKey || pressed.isComposing) return
	if (pressed.ctrlKey) return pressed.key === 'Enter' ? 'publish' : undefined
	const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key
	if (key === 'Escape') return 'close'
	if (place === 'text') return
	if (place === 'page' && key === 'Enter') return 'open'
	if (place === 'page' && key === ' ') return 'peek'
	if (!on) return
	if (before === 'g' && key === 'q') return 'queue'
	return letters[key]
}

const patient: readonly KeyAction[] = [...Object.values(letters), 'queue']

/** Whether a key that was pressed before the page could answer it is kept until it can. Enter, space and Esc mean what they mean there and then. */
export function canWait(action: KeyAction): boolean {
	return patient.includes(action)
}
