import { expect, test } from 'vitest'
import { type KeyAction, keyAction, type Place } from '../../../cms/queue/keys.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false }

test.each<[key: string, place: Place, before: string, on: boolean, action: KeyAction | undefined]>([
	['j', 'page', '', true, 'next'],
	['K', 'page', '', true, 'previous'],
	['Enter', 'page', '', true, 'open'],
	[' ', 'page', '', true, 'peek'],
	['s', 'page', '', true, 'sign'],
	['r', 'page', '', true, 'return'],
	['d', 'page', '', true, 'compare'],
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
