import { expect, test } from 'vitest'
import { moved, nearest, parseFocus } from '../../../cms/manuscript/focus.ts'
import { keepFocus } from '../../../cms/manuscript/keep-focus.ts'
import { writtenContent } from '../../../cms/manuscript/written.ts'
import { digest, type Json } from '../../../content/digest.ts'
import { photo } from '../../../content/photo.ts'

const row = (focus?: string | null) => ({
	...{ kind: 'report', title: '题', body: null },
	photos: [
		{ media: 1, alt: '步道', caption: '', credit: '', ...(focus === undefined ? {} : { focus }) },
	],
})
const pictures = [{ id: '1', width: 1200, height: 800, color: '#8899aa', renditions: [] }]
const written = (focus?: string | null) =>
	writtenContent(row(focus), pictures) as { photos: { focus?: unknown }[] }

test.each([
	['30 70', { x: 30, y: 70 }],
	['34 100', { x: 30, y: 100 }],
	['50 50', undefined],
	['', undefined],
	[null, undefined],
	['here', undefined],
	['999 0', { x: 100, y: 0 }],
])('a focus kept as %j is %j in what is signed', (kept, focus) => {
	expect(written(kept).photos[0]?.focus).toEqual(focus)
})

test('a manuscript whose pictures have no focus, or the middle, keeps its digest; another focus is another text', () => {
	const without = digest(written() as unknown as Json)
	expect([null, '', '50 50'].map((kept) => digest(written(kept) as unknown as Json))).toEqual([
		...[without, without, without],
	])
	expect(digest(written('30 70') as unknown as Json)).not.toBe(without)
})

test('the contract takes a focus on its grid alone', () => {
	const { focus } = photo.shape
	expect(focus.safeParse({ x: 0, y: 100 }).success).toBe(true)
	expect(focus.safeParse(undefined).success).toBe(true)
	for (const wrong of [{ x: 33, y: 0 }, { x: -10, y: 0 }, { x: 0, y: 110 }, { x: 10 }]) {
		expect(focus.safeParse(wrong).success).toBe(false)
	}
})

test.each([
	['ArrowLeft', { x: 0, y: 50 }, { x: 0, y: 50 }],
	['ArrowRight', { x: 0, y: 50 }, { x: 10, y: 50 }],
	['ArrowUp', { x: 0, y: 50 }, { x: 0, y: 40 }],
	['ArrowDown', { x: 0, y: 100 }, { x: 0, y: 100 }],
	['Home', { x: 0, y: 0 }, { x: 50, y: 50 }],
	['Enter', { x: 0, y: 0 }, undefined],
])('%s moves %j to %j', (key, from, to) => {
	expect(moved(from, key)).toEqual(to)
})

test('a click counts for the nearest point', () => {
	expect(nearest({ x: 14.9, y: 99 })).toEqual({ x: 10, y: 100 })
	expect(parseFocus('14 99')).toEqual({ x: 10, y: 100 })
})

test('a phone, which sends pictures without a focus, loses none; the desk can take one away', () => {
	const before = [
		{ media: { id: 1 }, focus: '30 70' },
		{ media: 2, focus: null },
	]
	expect(keepFocus([{ media: 2 }, { media: 1 }], before)).toEqual([
		{ media: 2 },
		{ media: 1, focus: '30 70' },
	])
	expect(keepFocus([{ media: 1, focus: null }], before)).toEqual([{ media: 1, focus: null }])
})
