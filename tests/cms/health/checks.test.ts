import { describe, expect, test } from 'vitest'
import { checksOf, dueSoon, type Measured } from '../../../cms/health/checks.ts'
import { inspectPage } from '../../../cms/health/inspect-page.ts'
import { defaultLimits } from '../../../cms/health/limits.ts'

const healthy: Measured = {
	...{ at: '2020-08-28T01:00:00.000Z', took: 40, today: '2020-08-28' },
	columns: [
		{ name: '镇街', pace: 'news', last: '2020-08-27', underWay: 1 },
		{ name: '公告', pace: 'notices', last: '2020-03-01', underWay: 0 },
	],
	...{ last: '2020-08-27', pages: 90, pictures: 40 },
	...{ deadLinks: [], missingMeta: [], missingAlt: [], waiting: 0 },
	scheduled: { count: 0, next: undefined },
	disk: { free: 50e9, total: 100e9 },
	backup: '2020-08-27T19:00:00.000Z',
	log: { entries: 44, problem: undefined },
}
const bad = (change: Partial<Measured>) =>
	checksOf({ ...healthy, ...change }, defaultLimits)
		.filter(({ level }) => level !== 'ok')
		.map(({ id, level, veto }) => `${id} ${level}${veto ? ' veto' : ''}`)
const column = (last: Measured['last']) =>
	({ name: '镇街', pace: 'news', last, underWay: 0 }) as const

describe('the health of a site', () => {
	test('has nothing to say where all is well', () => expect(bad({})).toEqual([]))

	test.each<[what: string, change: Partial<Measured>, found: string[]]>([
		['a news column of 14 days is not overdue', { columns: [column('2020-08-14')] }, []],
		['one of 15 days is', { columns: [column('2020-08-13')] }, ['overdue now']],
		[
			'five overdue columns are a veto',
			{ columns: Array.from({ length: 5 }, () => column('2020-08-01')) },
			['overdue now veto'],
		],
		['one column without a piece is to be mended', { columns: [column(undefined)] }, ['blank fix']],
		[
			'five are a veto',
			{ columns: Array.from({ length: 5 }, () => column(undefined)) },
			['blank now veto'],
		],
		['ten days without any piece warn', { last: '2020-08-18' }, ['home fix']],
		['fifteen are a veto', { last: '2020-08-13' }, ['home now veto']],
		['a dead link', { deadLinks: [{ from: '/a/', to: '/b/' }] }, ['links fix']],
		[
			'a page without its tags',
			{ missingMeta: [{ page: '/a/', names: ['PubDate'] }] },
			['meta fix'],
		],
		['a picture without words', { missingAlt: [{ page: '/a/', count: 2 }] }, ['alt fix']],
		[
			'words of the lists in live pieces',
			{ wordHits: [{ page: '/a/', title: '塘清了', words: ['明查暗访'] }] },
			['words fix'],
		],
		['a home page that opens most of the time', { visits: { tried: 168, open: 160 } }, []],
		['one that does not is a veto', { visits: { tried: 168, open: 159 } }, ['access now veto']],
		[
			'a few failures of the first day are no veto',
			{ visits: { tried: 3, open: 2 } },
			['access fix'],
		],
		['pages that wait', { waiting: 3 }, ['publisher fix']],
		['a full disk', { disk: { free: 1, total: 100 } }, ['disk now']],
		['no backup ever', { backup: undefined }, ['backup now']],
		['a backup of two days ago', { backup: '2020-08-26T00:00:00.000Z' }, ['backup now']],
		[
			'a log that somebody changed',
			{ log: { entries: 3, problem: '第2条被动过' } },
			['log now veto'],
		],
	])('%s', (_, change, found) => expect(bad(change)).toEqual(found))

	test('lists the columns that fall due within a week, with what is on its way to them', () => {
		const columns = [column('2020-08-16'), column('2020-08-27'), column('2020-08-01')]
		expect(dueSoon({ ...healthy, columns }, defaultLimits)).toMatchObject([
			{ left: 2, underWay: 0 },
		])
	})
})

describe('a page', () => {
	const page = (body: string, head = '') =>
		`<!doctype html><head>${head}</head><body>${body}</body>`

	test('tells its links on this site, each once and without fragment', () => {
		const html = page(
			'<a href="/a/#b">1</a><a href="/a/?q=1">2</a><a href="//x.example/">3</a><a href="mailto:a@b">4</a>',
		)
		expect(inspectPage(html, false, false).links).toEqual(['/a/'])
	})

	test('of a government site must carry the tags, a piece its own as well', () => {
		const head =
			'<meta name="SiteName" content="甲"><meta name="SiteDomain" content="a.gov.cn"><meta name="SiteIDCode" content="">'
		expect(inspectPage(page('', head), false, true).missingMeta).toEqual(['SiteIDCode'])
		expect(inspectPage(page('', head), true, true).missingMeta).toEqual([
			'SiteIDCode',
			'ArticleTitle',
			'PubDate',
			'ContentSource',
		])
		expect(inspectPage(page('', head), true, false).missingMeta).toEqual([])
	})

	test('counts pictures without an alternative text, not those that are decoration', () => {
		expect(
			inspectPage(page('<img src=a><img src=b alt=""><img src=c alt="塘">'), true, false),
		).toMatchObject({
			pictures: 3,
			missingAlt: 1,
		})
	})
})
