import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { branch, documentOf, leaf } from '../../site/feed/xml.ts'

/** Throws where a document is not well-formed. */
function parse(xml: string) {
	const onError = (level: string, message: string) => {
		// A warning is about a character that is rare, not wrong.
		if (level !== 'warning') throw new Error(`${level}: ${message}`)
	}
	return new DOMParser({ onError }).parseFromString(xml, 'text/xml')
}

/** XML 1.0, 2.2. */
function canHold(character: string): boolean {
	const point = character.codePointAt(0) ?? 0
	if (point < 0x20) return '\t\n\r'.includes(character)
	return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || point >= 0x10000
}
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))
const marks = fc.constantFrom('<', '>', '&', '"', "'", ']]>', '\r', '\n', '\t', '😀', '𠮷')

test('any text comes back from an element and an attribute, but for what XML cannot hold', () => {
	const anyText = fc.string({ unit: fc.oneof(anyUnit, marks) })
	fc.assert(
		fc.property(anyText, (text) => {
			const held = [...text].filter(canHold).join('')
			const root = parse(documentOf(branch('a', [leaf('b', `x${text}`)], { c: text })))
			expect(root.documentElement?.textContent).toBe(`x${held}`)
			expect(root.documentElement?.getAttribute('c')).toBe(held)
		}),
		{ numRuns: 500 },
	)
})

test.each([
	[']]>', ']]>'],
	['<b>&amp;"\'', '<b>&amp;"\''],
	['\u0000\u0008\u000b\u001f字', '字'],
	['😀𠮷𰻝', '😀𠮷𰻝'],
	['\ufffd\ufffe\uffff', '\ufffd'],
	['一\ud800二', '一二'],
	['一\n二\r\n三\t四', '一\n二\r\n三\t四'],
	['一\u0085二\u2028三\u2029四', '一\u0085二\u2028三\u2029四'],
])('%j is held as %j', (text, held) => {
	const root = parse(documentOf(leaf('a', text, { b: text }))).documentElement
	expect([root?.textContent, root?.getAttribute('b')]).toEqual([held, held])
})
