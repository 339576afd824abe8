import { expect, test } from 'vitest'
import { broadcastOf } from '../../../cms/channel/broadcast.ts'
import { lookOver } from '../../../cms/channel/look-over.ts'
import type { Content } from '../../../content/piece.ts'

const report: Content = {
	kind: 'report',
	headline: { title: '群众点单干部接单 民情团队把事办到家门口', kicker: '收集诉求1782件' },
	byline: {
		dateline: '本报微山讯',
		people: [
			{ trade: '记者', names: ['单育苗'] },
			{ trade: '通讯员', names: ['刘志尚', '李启国'] },
		],
	},
	keywords: [],
	photos: [],
	body: [
		{
			kind: 'paragraph',
			spans: [{ text: '办结率' }, { text: '91.05%', strong: true }, { text: '。' }],
		},
		{ kind: 'heading', level: 2, text: '两张单子' },
		{
			kind: 'list',
			ordered: true,
			items: [[{ text: '群众需求清单；' }], [{ text: '问题治理清单' }]],
		},
		{ kind: 'quote', spans: [{ text: '办完回话。' }], source: '村民' },
		{
			kind: 'table',
			caption: '清洁庭院',
			rows: [
				[
					{ text: '村', header: true },
					{ text: '户数', header: true },
				],
				[{ text: '夏镇' }, { text: '640' }],
			],
		},
	],
}

test('an announcer gets the title, who reports, and each paragraph as it is said', () => {
	expect(broadcastOf(report).text.split('\n')).toEqual([
		'群众点单干部接单，民情团队把事办到家门口。',
		'记者单育苗，通讯员刘志尚、李启国报道。',
		'办结率百分之九十一点零五。',
		'两张单子。',
		'第一，群众需求清单；',
		'第二，问题治理清单。',
		'办完回话。出自村民。',
		'清洁庭院。',
		'夏镇，户数六百四十。',
	])
})

test('a notice ends with who signs it and when', () => {
	const { text } = broadcastOf({
		...report,
		kind: 'notice',
		byline: { people: [] },
		body: [{ kind: 'paragraph', spans: [{ text: '2日停水。' }] }],
		notice: {
			type: 'announcement',
			issuer: '水务局',
			to: '全体居民：',
			signedBy: '水务局',
			date: '2020-08-26',
		},
	})
	expect(text.split('\n').slice(1)).toEqual([
		...['全体居民：', '二日停水。', '水务局，二零二零年八月二十六日。'],
	])
})

test('how long it takes is reckoned from what is said, not from its marks', () => {
	const { characters, seconds } = broadcastOf({
		...report,
		headline: { title: '题' },
		byline: { people: [] },
		body: [{ kind: 'paragraph', spans: [{ text: '“字，”'.repeat(239) }] }],
	})
	expect([characters, seconds]).toEqual([240, 60])
})

test('what the other channels will lack is said before', () => {
	expect(lookOver(report, 400).map(({ words }) => words)).toEqual([
		'没有摘要，网页和微信图文都不带描述',
		'微信图文：没有图片，封面要另配',
		'村村响口播：念完约7分钟，听的人记不住，可以只念前几段',
	])
	expect(lookOver({ ...report, summary: '短' }, 10)[0]).toEqual({ tone: 'ok', words: '摘要1字' })
})
