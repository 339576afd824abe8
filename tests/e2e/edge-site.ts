import { logOf } from '../log-of.ts'
import { campaign, column, settings, unit } from '../told.ts'
import { gone, long, notice, pictured, story } from './edge-pages.ts'
import { madePhoto } from './made-photo.ts'
import { type Site, startSite } from './start-site.ts'

const wide = await madePhoto(2000, 1300, '湖面上的驿站船屋')
const tall = await madePhoto(900, 1400, '巷子里的一面墙')
const small = await madePhoto(300, 200, '一枚徽章')

const log = logOf([
	{ record: 'settings', shows: { ...settings('今日微山'), phone: '0537-0000000' } },
	...['news', 'towns', 'bureaus', 'livelihood', 'photos', 'notices', 'empty'].map((slug, at) => ({
		record: `column:${slug}` as const,
		shows: column(['要闻', '镇街', '部门', '民生', '图片', '公告', '空栏'][at] ?? slug, at),
	})),
	{ record: 'unit:xiazhen', shows: unit('夏镇街道') },
	{ record: 'unit:long', shows: unit('县危急重症孕产妇和新生儿救治技能竞赛组织委员会') },
	{ record: 'campaign:bare', shows: campaign('农村人居环境整治攻坚战') },
	{
		record: 'campaign:full',
		shows: {
			...campaign('农村人居环境整治攻坚战'),
			figures: ['清运垃圾', '硬化道路', '清洁庭院', '志愿者', '参加整治的居民'].map(
				(label, at) => ({
					...{ id: `f${at}`, label, unit: '人次', asOf: '2026-11-25' },
					...(at === 2 ? { numerator: 1621, denominator: 1782 } : { value: 13_000 }),
				}),
			),
			headlineFigures: ['f0', 'f1', 'f2', 'f3', 'f4'],
			channels: [
				{ name: '街道微信公众平台和微信群', kind: '微信', does: ['转发信息', '入户'] },
				{ name: '宣传车和大喇叭', kind: '街头', does: ['流动播放', '现场展示'] },
			],
		},
	},
	...[
		long,
		{ ...pictured, photos: [wide.photo, small.photo] },
		{ ...story, photos: [wide.photo, tall.photo, small.photo] },
		{ ...notice, photos: [tall.photo] },
		gone,
	].map((piece) => ({ piece })),
	{ withdrawn: gone.id },
])

/** A portal of what pages break on; the photos stand where the pages say that they have some. */
export function startEdgeSite(): Promise<Site> {
	return startSite(
		log,
		[wide, tall, small].flatMap(({ bytes }) => bytes),
	)
}
