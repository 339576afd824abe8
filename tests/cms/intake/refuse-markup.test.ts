import { expect, test } from 'vitest'
import { countMarkup } from '../../../cms/intake/refuse-markup.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
	['very many elements', '<a/>'.repeat(300_000)],
	['very many attributes', `<a ${'b="c" '.repeat(300_000)}/>`],
	['elements very deep inside one another', '<a>'.repeat(2_000)],
])('%s are refused before a tree is built of them', (_, xml) => {
	expect(() => countMarkup(bytes(xml), 0)).toThrow(
		expect.objectContaining({ kind: 'too-large-when-opened' }),
	)
})

test('an ordinary part in UTF-16 is no deeper than in UTF-8', () => {
	const xml = `<body>${'<p><t>路通了。</t></p>'.repeat(3_000)}</body>`
	const wide = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'))
	expect(countMarkup(wide, 0)).toBeGreaterThanOrEqual(12_002)
})

test('parts add up', () => {
	const half = bytes('<a/>'.repeat(150_000))
	expect(countMarkup(half, 0)).toBe(150_000)
	expect(() => countMarkup(half, 150_000)).toThrow(
		expect.objectContaining({ kind: 'too-large-when-opened' }),
	)
})

test('a long and ordinary text passes', () => {
	const line = '<p><r a="b"><t>坑塘清理完毕。</t></r></p>'
	expect(countMarkup(bytes(`<?xml version="1.0"?><body>${line.repeat(5_000)}</body>`), 0)).toBe(
		2 + 5_000 * 7 + 2,
	)
})
