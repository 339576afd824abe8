import { expect, test } from 'vitest'
import { type Closing, postings } from '../../../cms/tally/posting.ts'
import { scheme, scheme2020, score } from '../../../cms/tally/scheme.ts'
import { csvOf, disarmed, tableOf } from '../../../cms/tally/table.ts'
import { periodBefore, type Submission, tally } from '../../../cms/tally/tally.ts'
import { paragraph } from '../../../content/body.ts'
import type { Entry } from '../../../content/log.ts'
import type { Piece } from '../../../content/piece.ts'

type Given = Partial<Omit<Piece, 'kind' | 'byline'>> & {
	kind?: 'report' | 'photo-story'
	by?: string[]
}
const photo = { width: 4, height: 3, color: '#000000', renditions: [], alt: '公园' }
const piece = (id: string, { by = ['张三'], ...rest }: Given = {}): Piece =>
	({
		...{
			id,
			kind: 'report',
			headline: { title: id },
			keywords: [],
			body: [paragraph('全镇动员。')],
			photos: [],
		},
		...{ day: '2020-08-03', column: 'towns', unit: 'xiazhen' },
		byline: { people: by.length > 0 ? [{ trade: '通讯员', names: by }] : [] },
		...rest,
	}) as Piece
let seq = 0
/** The parts of an entry that the books read; the chain of hashes is content/log.ts's to test. */
const entry = (at: string, snapshot: Piece | null, id = snapshot?.id ?? '') =>
	({
		seq: ++seq,
		action: snapshot ? 'publish' : 'withdraw',
		subject: `piece:${id}`,
		snapshot,
		at: `${at}T04:00:00Z`,
	}) as Entry
const august = { from: '2020-08-01', to: '2020-08-31' }
const september = { from: '2020-09-01', to: '2020-09-30' }
const closed: Closing[] = [{ month: '2020-08', at: '2020-09-01T01:00:00Z' }]

/** Worked by hand:
 *  joint01  report by 张三 and 李四, 1 point: half each
 *  photos01 photo story by 李四: 1.5
 *  leading1 front-page lead by 张三: 3 (not 3 + 1)
 *  drawback withdrawn on 5 August, the month is open: nothing
 *  another1 of 留庄镇, no byline: 1
 *  july0001 of July: 1
 *  lateback published in August, withdrawn after August was closed: +1 in August, -1 in September
 */
const log = [
	entry('2020-07-10', piece('july0001', { day: '2020-07-10' })),
	entry('2020-08-03', piece('joint01', { by: ['张三', '李四'] })),
	entry(
		'2020-08-04',
		piece('photos01', { kind: 'photo-story', photos: [photo], by: ['李四'], day: '2020-08-04' }),
	),
	entry('2020-08-05', piece('leading1', { rank: 'lead', day: '2020-08-05' })),
	entry('2020-08-05', piece('drawback', { day: '2020-08-05' })),
	entry('2020-08-05', null, 'drawback'),
	entry(
		'2020-08-06',
		piece('another1', { unit: 'liuzhuang', by: [], column: 'notices', day: '2020-08-06' }),
	),
	entry('2020-08-07', piece('lateback', { unit: 'liuzhuang', by: ['王五'], day: '2020-08-07' })),
	entry('2020-09-03', null, 'lateback'),
]
const submissions: Submission[] = [
	...Array.from({ length: 5 }, () => ({
		day: '2020-08-02',
		unit: 'xiazhen',
		column: 'towns',
		kind: 'report',
		people: ['张三'],
	})),
	...Array.from({ length: 4 }, () => ({
		day: '2020-08-02',
		unit: 'liuzhuang',
		column: 'towns',
		kind: 'report',
		people: [],
	})),
]
const books = postings(log, scheme2020, closed)

test('by unit: pieces used and submitted, points, leads, change and rank', () => {
	expect(tally(books, submissions, august, 'unit').rows).toEqual([
		{
			key: 'xiazhen',
			rank: 1,
			used: 3,
			submitted: 5,
			share: 0.6,
			points: 5.5,
			leads: 1,
			photos: 1,
			change: 2,
		},
		{
			key: 'liuzhuang',
			rank: 2,
			used: 2,
			submitted: 4,
			share: 0.5,
			points: 2,
			leads: 0,
			photos: 0,
			change: 2,
		},
	])
})

test('by person: a joint byline is split evenly, a piece without one keeps a line of its own', () => {
	const rows = tally(books, [], august, 'person').rows.map(({ key, used, points }) => [
		key,
		used,
		points,
	])
	expect(rows).toEqual([
		['张三', 1.5, 3.5],
		['李四', 1.5, 2],
		['', 1, 1],
		['王五', 1, 1],
	])
})

test('what is withdrawn after the month was closed stays in it and is taken from the next', () => {
	expect(tally(books, [], august, 'unit').total).toMatchObject({ used: 5, points: 7.5 })
	expect(tally(books, [], september, 'unit').rows).toMatchObject(
		[
			{ key: 'liuzhuang', used: -1, points: -1, change: -3 },
			{ key: 'xiazhen', used: 0, change: -3 },
		].sort((a, b) => b.used - a.used),
	)
	expect(tally(postings(log, scheme2020, []), [], august, 'unit').total).toMatchObject({
		used: 4,
		points: 6.5,
	})
})

test('a correction in an open month counts as it stands, in a closed one as a difference in the next', () => {
	const corrected = [
		entry('2020-08-03', piece('correct1')),
		entry('2020-09-05', piece('correct1', { by: ['张三', '李四'] })),
	]
	const points = (given: Closing[], period: typeof august) =>
		tally(postings(corrected, scheme2020, given), [], period, 'person').rows.map(
			({ key, points }) => [key, points],
		)
	expect(points([], august)).toEqual(
		[
			['张三', 0.5],
			['李四', 0.5],
		].sort((a, b) => String(a[0]).localeCompare(String(b[0]), 'zh')),
	)
	expect(points(closed, august)).toEqual([['张三', 1]])
	expect(points(closed, september)).toEqual([
		['李四', 0.5],
		['张三', -0.5],
	])
})

test('a correction that changes only the words is no new line', () => {
	const reworded = [
		entry('2020-08-03', piece('reword01')),
		entry('2020-09-05', piece('reword01', { headline: { title: '另一题' } })),
	]
	expect(postings(reworded, scheme2020, closed)).toHaveLength(1)
})

test.each(['unit', 'person', 'kind', 'column', 'month'] as const)(
	'by %s the rows add up to the log’s total',
	(by) => {
		const { rows, total } = tally(books, submissions, { from: '2020-07-01', to: '2020-09-30' }, by)
		const sum = (key: 'used' | 'points' | 'submitted') =>
			rows.reduce((all, row) => all + row[key], 0)
		expect([sum('used'), sum('points'), sum('submitted')]).toEqual([
			total.used,
			total.points,
			total.submitted,
		])
		// Six pieces are live or were counted; one of them was taken back.
		expect(total).toMatchObject({ used: 5, points: 7.5, submitted: 9 })
	},
)

test('the same days of the month before, or the whole month', () => {
	expect(periodBefore({ from: '2020-08-01', to: '2020-08-21' })).toEqual({
		from: '2020-07-01',
		to: '2020-07-21',
	})
	expect(periodBefore({ from: '2020-03-01', to: '2020-03-30' })).toEqual({
		from: '2020-02-01',
		to: '2020-02-29',
	})
	expect(periodBefore({ from: '2020-02-01', to: '2020-02-29' })).toEqual({
		from: '2020-01-01',
		to: '2020-01-31',
	})
	expect(periodBefore({ from: '2021-01-01', to: '2021-01-15' })).toEqual({
		from: '2020-12-01',
		to: '2020-12-15',
	})
})

test('a scheme may reward length and pictures; the highest rule counts', () => {
	const long = scheme.parse({
		name: '试行',
		rules: [
			{ name: '消息', points: 1 },
			{ name: '通讯', points: 2, when: { characters: 800 } },
			{ name: '配图', points: 1.2, when: { photos: 1 } },
		],
	})
	expect(score(long, piece('a'))).toEqual({ points: 1, name: '消息' })
	expect(score(long, piece('a', { photos: [photo] }))).toEqual({ points: 1.2, name: '配图' })
	expect(score(long, piece('a', { photos: [photo], body: [paragraph('字'.repeat(800))] }))).toEqual(
		{ points: 2, name: '通讯' },
	)
})

test('the table for a spreadsheet has the page’s columns and a total', () => {
	const table = tableOf(
		tally(books, submissions, august, 'unit'),
		'unit',
		(key) => ({ xiazhen: '夏镇街道' })[key] ?? key,
	)
	expect(table[0]).toEqual([
		'名次',
		'单位',
		'采用',
		'来稿',
		'采用率',
		'得分',
		'比上期',
		'头条',
		'图片',
	])
	expect(table[1]).toEqual([1, '夏镇街道', 3, 5, '60%', 5.5, '多2篇', 1, 1])
	expect(table.at(-1)).toEqual(['', '合计', 5, 9, '56%', 7.5, '多4篇', 1, 1])
})

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '＝1'])(
	'text like a formula is disarmed: %j',
	(text) => {
		expect(disarmed(text)).toBe(`'${text}`)
		expect(csvOf([[text]])).toContain(`'${text}`)
	},
)

test('numbers stay numbers, marks are quoted, Excel sees UTF-8', () => {
	expect(csvOf([[-1, '甲,"乙"']])).toBe('\uFEFF-1,"甲,""乙"""\r\n')
})
