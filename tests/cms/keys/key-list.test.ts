import { expect, test } from 'vitest'
import { keyAction } from '../../../cms/keys/key-action.ts'
import { keysOf } from '../../../cms/keys/key-list.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false }
const named: Record<string, string> = { 空格: ' ', Esc: 'Escape' }

test.each(['queue', 'manuscript'] as const)(
	'every key that the list of the %s names does something',
	(page) => {
		for (const { keys } of keysOf(page)) {
			const ctrlKey = keys[0] === 'Ctrl'
			// Saving is the form's own.
			if (ctrlKey && keys[1] === 'S') continue
			const [last = '', before = ''] = keys.toReversed()
			const key = named[last] ?? last
			expect([
				keys,
				keyAction({ key, ...plain, ctrlKey }, 'page', before.toLowerCase(), true),
			]).not.toEqual([keys, undefined])
		}
	},
)

test('no key is named twice on a page, and no words', () => {
	for (const page of ['queue', 'manuscript'] as const) {
		const list = keysOf(page)
		expect(new Set(list.map(({ does }) => does)).size).toBe(list.length)
		expect(new Set(list.map(({ keys }) => keys.join())).size).toBe(list.length)
	}
})
