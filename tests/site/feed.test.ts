import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { paragraph } from '../../content/body.ts'
import type { Piece } from '../../content/piece.ts'
import { type Day, pieceRoute, type Route } from '../../content/route.ts'
import { companionsOf } from '../../site/feed/companions.ts'
import { apply, setToday } from '../../site/publisher/apply.ts'
import { logOf, type Told } from '../log-of.ts'
import { campaign, column, report, settings, unit } from '../told.ts'
import { photo } from './changes.ts'
import { portal, silent } from './compare.ts'

const nasty = '甲<b>&乙]]>"\u0003😀𠮷\ud800'
const held = '甲<b>&乙]]>"😀𠮷'
const piece: Piece = report({
	headline: { kicker: '引题', title: nasty, subtitle: '副题' },
	byline: { dateline: '本报微山讯', people: [{ trade: '通讯员', names: ['刘建华', '郭艳杰'] }] },
	summary: nasty,
	keywords: ['春耕'],
	campaign: 'renju',
	photos: [{ ...photo('a', 'b'), caption: '巷子里。' }, photo('c', 'd')],
	body: [
		paragraph(nasty),
		{ kind: 'photo', photo: 1 },
		{ kind: 'heading', level: 2, text: '一' },
		{ kind: 'list', ordered: true, items: [[{ text: '扫', link: 'https://x.invalid/?a=1&b=2' }]] },
		{ kind: 'table', rows: [[{ text: '项\n目', header: true, columns: 2 }]], caption: '表' },
		{ kind: 'quote', spans: [{ text: '净', strong: true }], source: '街道' },
	],
})
const notice: Piece = {
	...report({ id: 'bbbbbbbb', day: '2026-11-26' }),
	kind: 'notice',
	notice: {
		...{ type: 'proposal', issuer: '镇', to: '居民：', signedBy: '镇政府', date: '2026-11-20' },
	},
}
const records: Told[] = [
	{
		record: 'settings',
		shows: { ...settings('今日微山'), address: 'https://news.example.cn', description: '县报' },
	},
	{ record: 'column:news', shows: column('要闻') },
	{ record: 'unit:zhaomiao', shows: unit('赵庙镇') },
	{ record: 'campaign:renju', shows: campaign('整治') },
]

function filesOf(
	route: Route,
	told: readonly Told[] = [...records, { piece }, { piece: notice }],
	day: Day = '2026-11-26',
) {
	const { db } = portal()
	setToday(db, day)
	for (const entry of logOf(told)) apply(db, entry)
	return companionsOf(route, silent(db))
}

/** The parsed document; throws where it is not well-formed. */
function parse(xml: string | undefined): Document {
	const onError = (level: string, message: string) => {
		throw new Error(`${level}: ${message}`)
	}
	return new DOMParser({ onError }).parseFromString(xml ?? '', 'text/xml')
}
function all(parent: Document | Element, name: string): Element[] {
	return [...parent.getElementsByTagName(name)]
}
const one = (parent: Document | Element, name: string) => all(parent, name)[0]
const text = (parent: Document | Element, name: string) => one(parent, name)?.textContent

const address = z.url({ protocol: /^https$/ })
const moment = z.iso.datetime()
/** RSS 2.0: what a channel and an item must have, and dates as RFC 822 writes them. */
const rfc822 = z.string().regex(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/)
const rssItem = z.object({
	title: z.string().min(1),
	...{ link: address, guid: address, pubDate: rfc822 },
	description: z.string().min(1),
	'content:encoded': z.string().min(1),
})

test.each([
	['the paper', '/all/', '/feed.xml', '今日微山'],
	['a column', '/column/news/', '/column/news/feed.xml', '要闻_今日微山'],
	['a unit', '/unit/zhaomiao/', '/unit/zhaomiao/feed.xml', '赵庙镇_今日微山'],
	['a campaign', '/campaign/renju/', '/campaign/renju/feed.xml', '整治_今日微山'],
] as const)('%s has an RSS feed with the whole text', (_, list, route, title) => {
	const document = parse(filesOf(list).get(route))
	const rss = document.documentElement
	expect([rss?.tagName, rss?.getAttribute('version')]).toEqual(['rss', '2.0'])
	const channel = one(document, 'channel')
	if (!channel) throw new Error('no channel')
	expect(text(channel, 'title')).toBe(title)
	address.parse(text(channel, 'link'))
	rfc822.parse(text(channel, 'lastBuildDate'))
	expect(text(channel, 'language')).toBe('zh-CN')
	expect(one(channel, 'atom:link')?.getAttribute('href')).toBe(`https://news.example.cn${route}`)
	const items = all(channel, 'item')
	expect(items.length).toBe(list === '/campaign/renju/' ? 1 : 2)
	for (const item of items)
		rssItem.parse(
			Object.fromEntries([...item.childNodes].map((node) => [node.nodeName, node.textContent])),
		)
	const own = items.at(-1)
	expect(own && text(own, 'title')).toBe(held)
	expect(own && text(own, 'dc:creator')).toBe('通讯员 刘建华 郭艳杰')
})

test('an item holds the piece whole, and its links and pictures lead back from anywhere', () => {
	const document = parse(filesOf('/campaign/renju/').get('/campaign/renju/feed.xml'))
	const html = text(document, 'content:encoded') ?? ''
	expect(html).toContain(
		'<p>本报微山讯（通讯员 刘建华 郭艳杰）甲&lt;b&gt;&amp;乙]]&gt;&quot;😀𠮷</p>',
	)
	expect(html).toContain(
		`<figure><img src="https://news.example.cn/media/${'b'.repeat(64)}.jpg" width="960" height="640" alt="一条巷子"><figcaption>巷子里。■田贺 摄</figcaption></figure>`,
	)
	// The picture that stands in the text stands there once.
	expect(html.match(new RegExp('d'.repeat(64), 'g'))).toHaveLength(1)
	for (const part of [
		...[
			'<h2>一</h2>',
			'<p>引题</p><p>——副题</p>',
			'<ol><li><a href="https://x.invalid/?a=1&amp;b=2">',
		],
		...['<caption>表</caption><tr><th colspan="2">项<br>目</th></tr>', '<strong>净</strong>'],
	])
		expect(html).toContain(part)
	expect(html).not.toMatch(/(?:src|href)="(?!https:\/\/)/)
})

test('a notice says in a feed who it is for and who signed it', () => {
	const document = parse(filesOf('/all/').get('/feed.xml'))
	expect(text(document, 'content:encoded')).toBe(
		'<p>居民：</p><p>一</p><p>镇政府</p><p>2026年11月20日</p>',
	)
})

test('a corrected piece says in a feed what was put right, and when', () => {
	const corrected = {
		...report({ corrections: ['“640户”应为“614户”。'] }),
		corrected: ['2026-11-25T02:00:00.000Z'],
	}
	const document = parse(filesOf('/all/', [...records, { piece: corrected }]).get('/feed.xml'))
	expect(text(document, 'content:encoded')).toBe(
		'<p>更正（2026年11月25日 10:00）：“640户”应为“614户”。</p><p>一</p>',
	)
})

test('Atom has what RFC 4287 asks for', () => {
	const document = parse(filesOf('/all/').get('/atom.xml'))
	const feed = document.documentElement
	expect([feed?.tagName, feed?.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
	const entries = all(document, 'entry')
	expect(entries).toHaveLength(2)
	for (const holder of [...(feed ? [feed] : []), ...entries]) {
		address.parse(text(holder, 'id'))
		moment.parse(text(holder, 'updated'))
		expect(text(holder, 'title')).toBeTruthy()
	}
	expect(one(document, 'link')?.getAttribute('rel')).toBe('self')
	expect(text(document, 'author')).toBeTruthy()
	for (const entry of entries) {
		expect(one(entry, 'content')?.getAttribute('type')).toBe('html')
		moment.parse(text(entry, 'published'))
	}
	const ids = entries.map((entry) => text(entry, 'id'))
	expect(new Set(ids).size).toBe(2)
})

const jsonFeed = z.strictObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string().min(1),
	...{ home_page_url: address, feed_url: address, icon: address, language: z.literal('zh-CN') },
	description: z.string(),
	items: z.array(
		z.strictObject({
			...{ id: address, url: address, title: z.string(), summary: z.string().optional() },
			content_html: z.string().min(1),
			...{ image: address.optional(), date_published: moment, date_modified: moment },
			authors: z.array(z.strictObject({ name: z.string().min(1) })).optional(),
			tags: z.array(z.string().min(1)),
		}),
	),
})

test('a JSON feed is one by its specification', () => {
	const feed = jsonFeed.parse(JSON.parse(filesOf('/all/').get('/feed.json') ?? ''))
	expect(feed.items.map(({ url }) => url)).toEqual(
		[notice, piece].map((one) => `https://news.example.cn${pieceRoute(one)}`),
	)
})

test('feeds carry the newest twenty', () => {
	const many = Array.from(
		{ length: 25 },
		(_, n): Told => ({
			piece: report({ id: n.toString(36).padStart(8, '0') }),
		}),
	)
	const files = filesOf('/all/', many)
	expect(all(parse(files.get('/feed.xml')), 'item')).toHaveLength(20)
	expect(all(parse(files.get('/atom.xml')), 'entry')).toHaveLength(20)
	expect(text(parse(files.get('/feed.xml')), 'guid')).toMatch(/0000000o\/$/)
})

test('a feed changes its date with a correction, not with the same text published again', () => {
	const again = filesOf('/all/', [{ piece }, { piece }]).get('/atom.xml')
	expect(again).toBe(filesOf('/all/', [{ piece }]).get('/atom.xml'))
})

test('an empty list has feeds that are whole', () => {
	const files = filesOf('/column/news/', records)
	expect(text(parse(files.get('/column/news/atom.xml')), 'updated')).toBe(
		'1970-01-01T00:00:00.000Z',
	)
	expect(all(parse(files.get('/column/news/feed.xml')), 'item')).toEqual([])
	jsonFeed.parse(JSON.parse(files.get('/column/news/feed.json') ?? ''))
})

const locations = (xml: string | undefined) => all(parse(xml), 'loc').map((loc) => loc.textContent)
const on = (route: string) => `https://news.example.cn${route}`

test('the index of maps names every month there is, and a month its pieces and no withdrawn one', () => {
	const told: Told[] = [
		...[...records, { piece }, { piece: notice }],
		{ piece: report({ id: 'cccccccc', day: '2019-05-04' }) },
		{ piece: report({ id: 'dddddddd' }) },
		{ withdrawn: 'dddddddd' },
	]
	expect(locations(filesOf('/', told).get('/sitemap.xml'))).toEqual(
		['lists', 'news', '2026-11', '2019-05'].map((name) => on(`/sitemap-${name}.xml`)),
	)
	const month = filesOf('/all/2026-11/', told).get('/sitemap-2026-11.xml')
	expect(locations(month)).toEqual(['/all/2026-11/', pieceRoute(notice), pieceRoute(piece)].map(on))
	for (const date of all(parse(month), 'lastmod')) moment.parse(date.textContent)
	expect(locations(filesOf('/', told).get('/sitemap-lists.xml'))).toContain(on('/column/news/'))
})

test('the map of news holds today and yesterday', () => {
	const told: Told[] = [...records, { piece }, { piece: notice }]
	const news = (day: Day) => filesOf('/', told, day).get('/sitemap-news.xml')
	expect(locations(news('2026-11-26'))).toEqual([notice, piece].map((one) => on(pieceRoute(one))))
	expect(locations(news('2026-11-27'))).toEqual([on(pieceRoute(notice))])
	expect(locations(news('2026-11-28'))).toEqual([])
	const first = parse(news('2026-11-26'))
	expect(text(first, 'news:name')).toBe('今日微山')
	moment.parse(text(first, 'news:publication_date'))
})

test('crawlers are told where the maps are, and to leave searches alone', () => {
	expect(filesOf('/').get('/robots.txt')).toBe(
		'User-agent: *\nDisallow: /search/\nDisallow: /search.json\nDisallow: /elder/search/\n\nSitemap: https://news.example.cn/sitemap.xml\nSitemap: https://news.example.cn/sitemap-news.xml\n',
	)
})

test.each([
	'/unit/',
	'/campaign/',
	'/404/',
	'/2026/11/25/aaaaaaaa/',
	'/column/news/2026-11/',
] as const)('nothing stands beside %s', (route) => {
	expect([...filesOf(route)]).toEqual([])
})
