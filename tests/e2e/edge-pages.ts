import { paragraph } from '../../content/body.ts'
import type { Piece } from '../../content/piece.ts'
import { elderRoute, pieceRoute, type Route } from '../../content/route.ts'
import { report } from '../told.ts'

const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子', '丑']
const people = [{ trade: '通讯员' as const, names: names.map((name) => `王${name}`) }]
const sixty =
	'全县“民意5来听”行动“双帮双促”活动暨群众满意度提升工作会议对再部署再推进提出要求并就下一步办结反馈作出安排'
const text = '街道投入320万元整治人居环境，清运垃圾1560吨，清理坑塘22处。'.repeat(3)
const inTown = { column: 'towns', unit: 'xiazhen' } as const

export const long: Piece = report({
	...{ id: 'aaaaaaaa', ...inTown, campaign: 'bare', rank: 'lead' },
	headline: { kicker: sixty, title: sixty.padEnd(60, '再'), subtitle: sixty },
	byline: { dateline: '本报微山讯', people },
	summary: text,
	body: [paragraph(text), { kind: 'heading', level: 2, text: '两张网并成一张网' }, paragraph(text)],
	corrections: ['办结反馈率原写作90.9%，应为90.97%（1621÷1782），已改正。'],
	corrected: ['2026-11-25T01:10:00Z'],
})
export const pictured: Piece = report({
	...{ id: 'bbbbbbbb', ...inTown, headline: { title: '春' } },
	body: [
		paragraph(text),
		{ kind: 'photo', photo: 1 },
		paragraph('https://example.invalid/'.repeat(9)),
	],
})
export const story: Piece = {
	...report({ id: 'cccccccc', ...inTown, headline: { title: '湖上有座小驿站' } }),
	...{ kind: 'photo-story', summary: text },
}
export const notice: Piece = {
	...report({ id: 'dddddddd', column: 'notices', unit: 'xiazhen', headline: { title: sixty } }),
	kind: 'notice',
	body: [
		paragraph(text),
		{ kind: 'table', caption: '表', rows: [names.map((text) => ({ text: `${text}村民委员会` }))] },
	],
	notice: {
		...{ type: 'proposal', issuer: '夏镇街道', signedBy: '夏镇街道办事处', to: '全体居民：' },
		...{ date: '2026-11-25', effective: '2026-12-01', expires: '2026-12-31', number: '第1号' },
		attachments: ['报名表', '分工表'],
	},
}
export const gone: Piece = report({ id: 'eeeeeeee', ...inTown, headline: { title: sixty } })

/** Every kind of page, by name: each with something that pages break on. */
export const pages: Record<string, Route> = {
	home: '/',
	'report with a long title, twelve names and no picture': pieceRoute(long),
	'report with a small picture and a long word': pieceRoute(pictured),
	'photo story': pieceRoute(story),
	notice: pieceRoute(notice),
	withdrawn: pieceRoute(gone),
	'campaign without figures': '/campaign/bare/',
	'campaign with five figures and a wide table of channels': '/campaign/full/',
	campaigns: '/campaign/',
	column: '/column/towns/',
	'empty column': '/column/empty/',
	month: '/column/towns/2026-11/',
	unit: '/unit/xiazhen/',
	units: '/unit/',
	all: '/all/',
	'month of all': '/all/2026-11/',
	corrections: '/corrections/',
	search: '/search/?q=%E5%BE%AE%E5%B1%B1',
	'search that finds nothing': '/search/?q=%E5%BA%AD%E5%9B%AD',
	'no page': '/404/',
}
export const bothTrees = Object.entries(pages).flatMap(([name, route]) => [
	[name, route] as const,
	[`${name}, for elderly readers`, elderRoute(route)] as const,
])
