import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownName } from '../../../cms/photo/shown-name.ts'
import names from '../../fixtures/photos/names/names.json' with { type: 'json' }

test.each(names.cases)('$why: $given', ({ given, displayName }) => {
	expect(shownName(given, 'jpg')).toBe(displayName)
})

const own: [given: string, shown: string][] = [
	['截图.png', '截图.jpg'],
	['IMG_0001.HEIC', 'IMG_0001.jpg'],
	['现场.jpg. ', '现场.jpg'],
	['现场 .jpg', '现场.jpg'],
	['　现场　1.jpg', '现场　1.jpg'],
	['con.jpg', '_con.jpg'],
	['NUL.2020.jpg', '_NUL.2020.jpg'],
	['com1', '_com1.jpg'],
	['console.jpg', 'console.jpg'],
	['a:b*c?"d"<e>|f.jpg', 'abcdef.jpg'],
	['cafe\u0301.jpg', 'caf\u00e9.jpg'],
	['\ud800现场\udc00.jpg', '现场.jpg'],
	['👨‍👩‍👧.jpg', '👨‍👩‍👧.jpg'],
	['张‍三.jpg', '张三.jpg'],
	['❤️‍🔥.jpg', '❤️‍🔥.jpg'],
	['葛\u{e0100}城.jpg', '葛\u{e0100}城.jpg'],
	['照片/', '未命名.jpg'],
]
test.each(own)('%j is shown as %j', (given, shown) => {
	expect(shownName(given, 'jpg')).toBe(shown)
})

test('a name is cut between characters as seen', () => {
	const family = '👨‍👩‍👧'
	expect(shownName(`${family.repeat(20)}.jpg`, 'jpg')).toBe(`${family.repeat(10)}.jpg`)
})

test('a name is safe and stays what it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
			const shown = shownName(given, 'webp')
			expect(shown.endsWith('.webp')).toBe(true)
			expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(200)
			expect(shown).not.toMatch(/^[\s.]|[\\/:*?"<>|\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
			expect(shownName(shown, 'webp')).toBe(shown)
		}),
		{ numRuns: 500 },
	)
})
