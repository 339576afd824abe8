import { describe, expect, test } from 'vitest'
import { audienceOf } from '../../../cms/tally/audience.ts'
import { jointNote } from '../../../cms/tally/joint-note.ts'
import { monthsOf, periodOf, printPeriod } from '../../../cms/tally/months.ts'
import { figuresOf, rateText, sheetOf } from '../../../cms/tally/page.ts'
import { type Posting, postings } from '../../../cms/tally/posting.ts'
import { frequentReasons } from '../../../cms/tally/return-reasons.ts'
import { scheme2020 } from '../../../cms/tally/scheme.ts'
import { schemeWords } from '../../../cms/tally/scheme-words.ts'
import { unusedUnits } from '../../../cms/tally/unused.ts'
import type { Entry } from '../../../content/log.ts'

const posting = (given: Partial<Posting> = {}): Posting => ({
	...{ piece: 'a', title: 'a', day: '2020-08-03', count: 1, points: 1, rule: '网站' },
	...{ unit: 'xiazhen', column: 'towns', kind: 'report', people: ['张三'] },
	...{ isLead: false, hasPhoto: false },
	...given,
})
const august = { from: '2020-08-01', to: '2020-08-31' }
const sent = (piece: string, unit: string) => ({
	...{ piece, unit, day: '2020-08-02', column: 'towns', kind: 'report', people: [] },
})

describe('the page', () => {
	const figures = figuresOf({
		books: [posting(), posting({ piece: 'b', people: ['张三', '李四'] })],
		submissions: [sent('a', 'xiazhen'), sent('b', 'xiazhen'), sent('c', 'liuzhuang')],
		fates: [{ piece: 'c', stage: 'returned', returns: [{ day: '2020-08-04', codes: ['03'] }] }],
		...{ period: august, by: 'unit', nameOf: (key) => `${key}！` },
		quotas: new Map([
			['xiazhen', 4],
			['fucun', 4],
		]),
		senders: ['liuzhuang', 'zhaomiao'],
	})

	test('a unit with a quota that sent nothing has a line, after those that did', () => {
		expect(figures.lines.map(({ key, used, rank, quota }) => [key, used, rank, quota])).toEqual([
			['xiazhen', 2, 1, 4],
			['liuzhuang', 0, 2, undefined],
			['fucun', 0, 2, 4],
		])
		expect(figures.quota).toBe(8)
	})

	test('under a unit stand its people, with why their number has a fraction', () => {
		expect(figures.lines[0]?.members).toEqual([
			{ name: '张三', used: 1.5, points: 1.5, note: '1篇是两人合写，各计一半' },
			{ name: '李四', used: 0.5, points: 0.5, note: '1篇都是两人合写，各计一半' },
		])
	})

	test('units of which nothing was used are named, those that sent something first', () => {
		expect(figures.unused).toEqual([
			{ unit: 'liuzhuang', submitted: 1, returned: 1, underWay: 0 },
			{ unit: 'fucun', submitted: 0, returned: 0, underWay: 0 },
			{ unit: 'zhaomiao', submitted: 0, returned: 0, underWay: 0 },
		])
	})

	test('the sheet has the page’s lines, its total and the quota', () => {
		const sheet = sheetOf({ ...figures, by: 'unit' })
		expect(sheet[0]?.at(-1)).toBe('月任务')
		expect(sheet[1]).toEqual([1, 'xiazhen！', 2, 2, '100%', 2, '多2篇', 0, 0, 4])
		expect(sheet.at(-1)).toEqual(['', '合计', 2, 3, '67%', 2, '多2篇', 0, 0, 8])
	})
})

test('the rate is said with both its terms', () => {
	expect(rateText({ used: 3, submitted: 5, share: 0.6 })).toBe('3÷5＝60%')
	expect(rateText({ used: 1, submitted: 0, share: null })).toBe('')
})

test.each([
	['2020-08', '2020-08-21', { from: '2020-08-01', to: '2020-08-21' }, '8月1日至21日'],
	['2020-08', '2020-08-01', { from: '2020-08-01', to: '2020-08-01' }, '8月1日'],
	['2020-07', '2020-08-21', { from: '2020-07-01', to: '2020-07-31' }, '7月'],
	['2020-02', '2020-08-21', { from: '2020-02-01', to: '2020-02-29' }, '2月'],
])('%s as seen on %s', (month, today, period, words) => {
	expect(periodOf(month, today)).toEqual(period)
	expect(printPeriod(period)).toBe(words)
})

test('months to choose from: those with entries and the present one, the newest first', () => {
	expect(monthsOf(['2020-07-03', '2020-08-01', '2020-08-09'], '2020-10-02')).toEqual([
		...['2020-10', '2020-08', '2020-07'],
	])
})

test('a return counts each of its reasons once, only those of the period', () => {
	const returns = [
		{ day: '2020-08-02', codes: ['04', '04', '02'] },
		{ day: '2020-08-03', codes: ['04'] },
		{ day: '2020-09-01', codes: ['01'] },
	]
	expect(frequentReasons([{ piece: 'a', stage: 'returned', returns }], august)).toEqual([
		{ code: '04', name: '图片缺说明、拍摄者或不清楚', count: 2 },
		{ code: '02', name: '数据口径不清', count: 1 },
	])
})

test('joint pieces of different sizes are said to be shared by number', () => {
	const pieces = [posting({ people: ['甲', '乙'] }), posting({ people: ['甲', '乙', '丙'] })]
	expect(jointNote(pieces)).toBe('2篇都是合写，按人数平分')
	expect(jointNote([posting()])).toBe('')
	expect(jointNote([posting({ people: ['甲', '乙', '丙'] })])).toBe('1篇都是三人合写，各计三分之一')
})

test('a unit whose one piece was taken back from a closed month counts as without use', () => {
	expect(unusedUnits(['a'], [posting({ unit: 'a', count: -1 })], [], [], august)).toHaveLength(1)
})

test('the scheme is said from the least to the most', () => {
	expect(schemeWords(scheme2020)).toBe(
		'网站1分，图片新闻1.5分，栏目头条2分，首页头条3分，一篇只计最高一项。',
	)
})

test.each([
	[['correspondent'], 'own'],
	[['correspondent', 'unit-lead'], 'unit'],
	[['unit-lead', 'proofreader'], 'all'],
	[['admin'], 'all'],
	[[], undefined],
] as const)('%j see %s', (roles, audience) => {
	expect(audienceOf(roles)).toBe(audience)
})

describe('the books', () => {
	const piece = { id: 'old00001', day: '2020-08-03', column: 'towns', unit: 'xiazhen' }
	const entry = (at: string, more: object = {}, signatures: object[] = []) =>
		({
			...{ seq: 1, action: 'publish', subject: 'piece:old00001', at, signatures },
			snapshot: {
				...{ ...piece, kind: 'report', headline: { title: '一' }, body: [], photos: [] },
				byline: { people: [] },
				...more,
			},
		}) as unknown as Entry

	test('历史稿件 count nowhere, not even after a correction of the newsroom’s', () => {
		const log = [
			entry('2020-08-03T04:00:00Z', {}, [{ step: 'archive' }]),
			entry('2020-08-05T04:00:00Z', {}, [{ step: 'final-review' }]),
		]
		expect(postings(log, scheme2020, [])).toEqual([])
	})

	test('a piece of a closed month keeps the scheme of that month, in a later correction too', () => {
		const generous = { name: '试行', rules: [{ name: '网站', points: 10, when: {} }] }
		const closed = [{ month: '2020-08', at: '2020-09-01T01:00:00Z', scheme: generous }]
		const log = [
			entry('2020-08-03T04:00:00Z'),
			entry('2020-09-05T04:00:00Z', { byline: { people: [{ trade: '通讯员', names: ['张三'] }] } }),
		]
		expect(postings(log, scheme2020, closed).map(({ points }) => points)).toEqual([10, -10, 10])
	})
})
