import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changersOf, isSame, type State } from '../../../cms/compare/changers.ts'
import { type BlockRow, type Comparison, compare, totalsOf } from '../../../cms/compare/compare.ts'
import { afterOf, beforeOf } from '../../../cms/compare/diff-words.ts'
import { datedParts, nameOf } from '../../../cms/compare/since.ts'
import { type Snapshot, snapshotOf } from '../../../cms/compare/snapshot.ts'
import { type Block, paragraph } from '../../../content/body.ts'

const snapshot = (paragraphs: readonly (string | Block)[], more: object = {}): Snapshot =>
	snapshotOf({
		kind: 'report',
		headline: { title: '塘清了 路通了' },
		byline: { people: [{ trade: '通讯员', names: ['刘志尚'] }] },
		keywords: [],
		body: paragraphs.map((one) => (typeof one === 'string' ? paragraph(one) : one)),
		photos: [],
		...more,
	})
const places = ({ blocks }: Comparison): string[] =>
	blocks.map(({ before, after, moved, same }) =>
		[before ?? '–', moved ? '⇒' : same ? '=' : '→', after ?? '–'].join(''),
	)

const texts = [
	'政企座谈会定期开，热线电话、专题邮箱随时通。',
	'镇里从业务部门抽调骨干担任驻企服务专员，上门了解用水、供电情况。',
	'夏镇街道清理垃圾1560吨，评出640户清洁庭院。',
	'赵庙镇的坑塘清理完毕，道路已经通车。',
] as const

describe('paragraphs are paired before their words are compared', () => {
	const [a, b, c, d] = texts
	test.each<[string, readonly string[], readonly string[], string[]]>([
		['nothing changed', [a, b], [a, b], ['1=1', '2=2']],
		['one is rewritten', [a, b], [a, b.replace('骨干', '业务骨干')], ['1=1', '2→2']],
		['one is put in between', [a, b], [a, c, b], ['1=1', '–→2', '2=3']],
		['one is taken out', [a, c, b], [a, b], ['1=1', '2→–', '3=2']],
		['the first is taken out', [c, a], [a], ['1→–', '2=1']],
		['one moves to the end', [a, b, c], [b, c, a], ['2=1', '3=2', '1⇒3']],
		['one is replaced by another', [a, b], [a, d], ['1=1', '2→–', '–→2']],
		['everything is gone', [a, b], [], ['1→–', '2→–']],
		['two that are equal', [a, a], [a], ['1=1', '2→–']],
	])('%s', (_, before, after, expected) => {
		expect(places(compare(snapshot(before), snapshot(after))).toSorted()).toEqual(
			expected.toSorted(),
		)
	})

	test('one that moves and is rewritten is still the same one', () => {
		const after = [b, c, d, a.replace('热线电话', '热线手机')]
		expect(places(compare(snapshot(texts), snapshot(after)))).toContain('1⇒4')
	})

	test('a moved paragraph is no change of words', () => {
		const found = totalsOf(compare(snapshot([a, b, c]), snapshot([b, c, a])))
		expect(found).toEqual({ places: 0, removed: 0, added: 0, moved: 1 })
	})

	test('a removal and what replaces it are one place', () => {
		const found = totalsOf(compare(snapshot(['评出460户。']), snapshot(['评出640户。'])))
		expect(found).toEqual({ places: 1, removed: 3, added: 3, moved: 0 })
	})
})

describe('what is not words is compared too', () => {
	test('titles, byline, source and the rest, each by words', () => {
		const before = snapshot([], { headline: { title: '服务专员上门“问诊” 企业问题变成办事清单' } })
		const after = snapshot([], {
			headline: { title: '服务专员上门 企业问题变成办事清单', kicker: '赵庙镇' },
			byline: { dateline: '本报微山讯', people: [{ trade: '通讯员', names: ['李启国'] }] },
		})
		const changed = compare(before, after).fields.filter(({ parts }) =>
			parts.some(({ op }) => op !== '='),
		)
		expect(changed.map(({ field }) => field)).toEqual(['kicker', 'title', 'dateline', 'byline'])
	})

	test('a link that leads elsewhere is seen though the words are the same', () => {
		const linked = (link: string): Block => ({
			kind: 'paragraph',
			spans: [{ text: '办事指南', link }],
		})
		const [row] = compare(
			snapshot([linked('https://a.invalid/')]),
			snapshot([linked('https://b.invalid/')]),
		).blocks
		expect(row).toMatchObject({ before: 1, after: 1, same: false })
		expect(row?.style?.after).toContain('https://b.invalid/')
		expect(totalsOf({ fields: [], blocks: [row as BlockRow], photos: [] }).places).toBe(1)
	})

	const photo = (sha: string, words: object = {}) => ({
		...{ width: 480, height: 320, color: '#8aa8aa', alt: '专员在企业门口' },
		renditions: [{ sha256: sha.repeat(64), format: 'jpg', width: 480, height: 320 }],
		...words,
	})
	test('a caption, a credit, an alternative text, another file, another order', () => {
		const before = snapshot([], {
			photos: [photo('a', { caption: '服务专员走访企业' }), photo('b', { alt: '工地' })],
		})
		const captioned = compare(
			before,
			snapshot([], {
				photos: [photo('a', { caption: '驻企服务专员走访企业' }), photo('b', { alt: '工地' })],
			}),
		)
		expect(captioned.photos.map(({ same }) => same)).toEqual([false, true])
		const swapped = compare(
			before,
			snapshot([], {
				photos: [photo('b', { alt: '工地' }), photo('a', { caption: '服务专员走访企业' })],
			}),
		)
		expect(swapped.photos.filter(({ moved }) => moved)).toHaveLength(1)
		const other = compare(
			before,
			snapshot([], {
				photos: [photo('c', { caption: '服务专员走访企业' }), photo('b', { alt: '工地' })],
			}),
		)
		expect(other.photos[0]).toMatchObject({ before: 1, after: 1, replaced: true, same: false })
		expect(totalsOf(other).places).toBe(1)
	})
})

describe('what came after a signature', () => {
	const base = snapshot(['会商一件、销号一件，不让问题过夜。办事材料减少了。'])
	const signed = snapshot(['会商一件、销号一件，不让问题过夜。企业交的材料更少。'])
	const now = snapshot(['会商一件、销号一件。企业交的材料更少，跑的路更短。'])

	test('is told from what was there when it was given', () => {
		const whole = compare(base, now)
		const dated = datedParts(whole, compare(base, signed), compare(signed, now))
		const parts = dated.get(nameOf({ before: 'block 1', after: 'block 1' })) ?? []
		expect([beforeOf(parts), afterOf(parts)]).toEqual([base.blocks[0]?.text, now.blocks[0]?.text])
		const later = (op: string) =>
			parts.flatMap((part) => (part.op === op && part.later ? part.text : [])).join('')
		expect(later('-')).toBe('，不让问题过夜')
		expect(later('+')).toContain('跑的路更短')
		expect(later('+')).not.toContain('企业交的')
	})
})

describe('who changed what', () => {
	const [a, b] = texts
	const state = (paragraphs: readonly string[], by: string, title = '一'): State => ({
		snapshot: snapshot(paragraphs, { headline: { title } }),
		change: { by, at: '2026-11-25T01:00:00.000Z' },
	})
	const rewritten = b.replace('骨干', '业务骨干')
	const states = [
		state([a, b], '作者'),
		state([a, rewritten], '责任编辑', '二'),
		state([rewritten, a], '校对一', '二'),
		state([rewritten], '校对二', '二'),
	]
	const who = (changes: readonly { by: string }[]) => changes.map(({ by }) => by)

	test('a paragraph is followed through every state, a removed one to where it went', () => {
		const changers = changersOf(states)
		expect(who(changers.field('title'))).toEqual(['责任编辑'])
		expect(who(changers.block({ before: 2, after: 1 }))).toContain('责任编辑')
		expect(who(changers.block({ before: 1 }))).toEqual(['校对二'])
		expect(who(changers.field('byline'))).toEqual([])
	})
})

const words = fc.constantFrom('镇', '垃圾', '1560吨', '，', '清理', '91.0%', '户')
const line = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(''))
const paragraphs = fc.array(fc.oneof(line, fc.constantFrom(...texts)), { maxLength: 8 })

test('a comparison gives both sides back, each paragraph once and in its place', () => {
	fc.assert(
		fc.property(paragraphs, paragraphs, (before, after) => {
			const { blocks } = compare(snapshot(before), snapshot(after))
			const left = blocks.filter((row) => row.before !== undefined)
			expect(
				left
					.toSorted((a, b) => (a.before ?? 0) - (b.before ?? 0))
					.map(({ parts }) => beforeOf(parts)),
			).toEqual(before)
			const right = blocks.filter((row) => row.after !== undefined)
			expect(right.map(({ after }) => after)).toEqual(after.map((_, index) => index + 1))
			expect(right.map(({ parts }) => afterOf(parts))).toEqual(after)
			const stayed = blocks.flatMap(({ before, after, moved }) =>
				before && after && !moved ? [before] : [],
			)
			expect(stayed).toEqual(stayed.toSorted((a, b) => a - b))
		}),
	)
})

test('dating a comparison leaves its words as they are', () => {
	fc.assert(
		fc.property(paragraphs, paragraphs, paragraphs, (base, signed, now) => {
			const [one, two, three] = [base, signed, now].map((list) => snapshot(list)) as [
				Snapshot,
				Snapshot,
				Snapshot,
			]
			const whole = compare(one, three)
			const dated = datedParts(whole, compare(one, two), compare(two, three))
			for (const { before, after, parts } of whole.blocks) {
				const name = nameOf({
					before: before && `block ${before}`,
					after: after && `block ${after}`,
				} as never)
				const cut = dated.get(name) ?? []
				expect([beforeOf(cut), afterOf(cut)]).toEqual([beforeOf(parts), afterOf(parts)])
			}
		}),
	)
})

test('a state compared with itself is the same', () => {
	fc.assert(
		fc.property(paragraphs, (list) => {
			expect(isSame(compare(snapshot(list), snapshot(list)))).toBe(true)
		}),
	)
})

test('a manuscript of four hundred paragraphs is compared in time', () => {
	const list = Array.from(
		{ length: 400 },
		(_, n) => `第${n}户的院子清理了${n * 3}吨垃圾，邻居说路也宽了，灯也亮了，心里敞亮。`,
	)
	const changed = list.map((one, n) => (n % 7 === 0 ? one.replace('宽', '平') : one)).toReversed()
	const started = performance.now()
	compare(snapshot(list), snapshot(changed))
	expect(performance.now() - started).toBeLessThan(5000)
})
