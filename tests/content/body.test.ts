import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, body, paragraph, placedPhotos, textOf } from '../../content/body.ts'

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const span = fc.oneof(
	fc.record({ text: words }),
	fc.record({ text: words, strong: fc.constant(true as const) }),
	fc.record({
		text: words,
		link: fc.constantFrom('https://example.org/a', 'mailto:a@example.org'),
	}),
)
const spans = fc.array(span, { minLength: 1, maxLength: 3 })
const cell = fc.record({ text: words })
const block: fc.Arbitrary<Block> = fc.oneof(
	fc.record({ kind: fc.constant('paragraph' as const), spans }),
	fc.record({
		kind: fc.constant('heading' as const),
		level: fc.constantFrom(2 as const, 3 as const),
		text: words,
	}),
	fc.record({
		kind: fc.constant('list' as const),
		ordered: fc.boolean(),
		items: fc.array(spans, { minLength: 1, maxLength: 3 }),
	}),
	fc.record({ kind: fc.constant('quote' as const), spans, source: words }),
	fc.record({
		kind: fc.constant('table' as const),
		caption: words,
		rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
		note: words,
	}),
	fc.record({ kind: fc.constant('photo' as const), photo: fc.nat({ max: 5 }) }),
)

/** Every string that is set before a reader. */
function stringsOf(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([name, inner]) =>
		typeof inner === 'string' && !['kind', 'link'].includes(name) ? [inner] : stringsOf(inner),
	)
}

test('the text of a body holds every word of it and follows its blocks', () => {
	fc.assert(
		fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
			expect(body.parse(blocks)).toEqual(blocks)
			const text = textOf(blocks)
			for (const words of stringsOf(blocks)) expect(text).toContain(words)
			expect(text).toBe(
				blocks
					.map((block) => textOf([block]))
					.filter(Boolean)
					.join('\n'),
			)
		}),
	)
})

test('the pictures in a text are named in its order', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 5 }), (photos) => {
			const blocks = photos.flatMap((photo): Block[] => [
				paragraph('正文'),
				{ kind: 'photo', photo },
			])
			expect(placedPhotos(blocks)).toEqual(photos)
		}),
	)
})

test.each([
	'javascript:alert(1)',
	' https://example.org',
	'//example.org',
	'/admin',
	'data:text/html,x',
	'HTTPS:example.org',
	'https://a b',
	'x\nhttps://example.org',
	'',
])('a link may not lead to %j', (link) => {
	const spans = [{ text: '字', link }]
	expect(body.safeParse([{ kind: 'paragraph', spans }]).success).toBe(false)
})

test.each([
	['an empty paragraph', { kind: 'paragraph', spans: [] }],
	['markup', { kind: 'html', html: '<b>' }],
	['a heading of the first level', { kind: 'heading', level: 1, text: '题' }],
	['a field nobody knows', { ...paragraph('字'), onclick: 'x' }],
	['a picture before the first', { kind: 'photo', photo: -1 }],
])('%s is no block', (_, block) => {
	expect(body.safeParse([block]).success).toBe(false)
})
