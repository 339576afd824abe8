import { expect, test } from 'vitest'
import { canWait, type KeyAction, keyAction, type Place } from '../../../cms/keys/key-action.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false }

test.each<[key: string, place: Place, before: string, on: boolean, action: KeyAction | undefined]>([
	['j', 'page', '', true, 'next'],
	['K', 'page', '', true, 'previous'],
	['Enter', 'page', '', true, 'open'],
	[' ', 'page', '', true, 'peek'],
	['s', 'page', '', true, 'sign'],
	['r', 'page', '', true, 'return'],
	['d', 'page', '', true, 'compare'],
	['n', 'page', '', true, 'next-place'],
	['p', 'page', '', true, 'previous-place'],
	['a', 'page', '', true, 'accept'],
	['I', 'page', '', true, 'ignore'],
	['/', 'page', '', true, 'search'],
	['?', 'page', '', true, 'help'],
	['g', 'page', '', true, undefined],
	['q', 'page', 'g', true, 'queue'],
	['q', 'page', 'j', true, undefined],
	// Typing is never a command.
	['s', 'text', '', true, undefined],
	['/', 'text', '', true, undefined],
	['Enter', 'text', '', true, undefined],
	['Escape', 'text', '', true, 'close'],
	// A button keeps its own keys.
	['Enter', 'control', '', true, undefined],
	[' ', 'control', '', true, undefined],
	['j', 'control', '', true, 'next'],
	// Switched off, only the keys that are no letters stay.
	['s', 'page', '', false, undefined],
	['q', 'page', 'g', false, undefined],
	['?', 'page', '', false, undefined],
	['Enter', 'page', '', false, 'open'],
	[' ', 'page', '', false, 'peek'],
	['Escape', 'page', '', false, 'close'],
])('%s in a %s after “%s”, letters on: %s', (key, place, before, on, action) => {
	expect(keyAction({ key, ...plain }, place, before, on)).toBe(action)
})

test.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'] as const)(
	'with %s a key is the browser’s or the input method’s',
	(held) => {
		expect(keyAction({ key: 's', ...plain, [held]: true }, 'page', '', true)).toBeUndefined()
	},
)

test('Ctrl and Enter publish, from a field too, and with letters switched off', () => {
	const pressed = { key: 'Enter', ...plain, ctrlKey: true }
	expect(keyAction(pressed, 'text', '', false)).toBe('publish')
	expect(keyAction({ ...pressed, isComposing: true }, 'text', '', true)).toBeUndefined()
})

test('a letter waits for the page, what confirms or closes does not', () => {
	expect((['sign', 'next-place', 'queue', 'help'] as const).every(canWait)).toBe(true)
	expect((['open', 'peek', 'publish', 'close'] as const).some(canWait)).toBe(false)
})
