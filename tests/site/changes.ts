import fc from 'fast-check'
import { paragraph } from '../../content/body.ts'
import type { Front } from '../../content/front.ts'
import type { Photo } from '../../content/photo.ts'
import type { Kind, Piece } from '../../content/piece.ts'
import type { Day } from '../../content/route.ts'
import type { Told } from '../log-of.ts'
import { campaign, column, report, settings, unit } from '../told.ts'

/** A picture in two formats, named after letters. */
export function photo(avif: string, jpg: string): Photo {
	const size = { width: 960, height: 640 }
	return {
		...size,
		color: '#888888',
		renditions: [
			{ sha256: avif.repeat(64), format: 'avif', ...size },
			{ sha256: jpg.repeat(64), format: 'jpg', ...size },
		],
		alt: '一条巷子',
		credit: { names: ['田贺'], did: '摄' },
	}
}
const photos = [photo('a', 'b'), photo('c', 'd'), photo('a', 'd')]

/** A piece keeps its day for life; days lie in two months and come in no order. */
const days: Record<string, Day> = {
	aaaaaaaa: '2026-11-25',
	bbbbbbbb: '2026-10-03',
	cccccccc: '2026-11-25',
	dddddddd: '2026-10-30',
	eeeeeeee: '2026-11-01',
}
const ids = Object.keys(days)

export const piece: fc.Arbitrary<Piece> = fc
	.record({
		id: fc.constantFrom(...ids),
		kind: fc.constantFrom<Kind>('report', 'photo-story', 'notice'),
		title: fc.constantFrom('春耕', '夏收'),
		column: fc.constantFrom('news', 'towns'),
		unit: fc.constantFrom('zhaomiao', 'fucun'),
		campaign: fc.constantFrom(undefined, 'renju'),
		rank: fc.constantFrom(undefined, 'lead', 'top'),
		text: fc.constantFrom('一', '二'),
		photos: fc.subarray(photos, { minLength: 1 }),
		placed: fc.boolean(),
		corrected: fc.constantFrom(0, 0, 0, 1, 24),
	})
	.map(({ kind, title, text, campaign, rank, photos, placed, corrected, ...fields }): Piece => {
		const common = {
			...report(),
			...fields,
			...(campaign ? { campaign } : {}),
			...(rank ? { rank } : {}),
			headline: { title },
			body: [paragraph(text), ...(placed ? [{ kind: 'photo' as const, photo: 0 }] : [])],
			day: days[fields.id] as Day,
			...correctionsOf(corrected),
			photos,
		}
		if (kind !== 'notice') return { ...common, kind }
		return {
			...common,
			kind,
			notice: {
				...{ type: 'proposal', issuer: '赵庙镇', signedBy: '赵庙镇政府', date: common.day },
				...{ effective: '2026-11-26', expires: '2026-11-26' },
			},
		}
	})

/** So many corrections, three months of them in turn: together more than the newest months of the record show. */
function correctionsOf(count: number): Pick<Piece, 'corrections' | 'corrected'> {
	if (count === 0) return {}
	const numbers = Array.from({ length: count }, (_, n) => n)
	return {
		corrections: numbers.map((n) => `第${n}处已改正。`),
		corrected: numbers.map((n) => `2026-${12 - (n % 3)}-01T0${n % 10}:00:00.000Z`),
	}
}

const frontOf = (more: Partial<Front>): Front => ({
	...{ pair: [], notices: [], sections: [], campaigns: [], photos: [], units: [] },
	...more,
})
const figured = {
	...campaign('整治'),
	with: ['fucun'],
	figures: [
		{ id: 'a', label: '垃圾', unit: '吨', asOf: '2026-11-25' as Day, value: 1560 },
		{ id: 'b', label: '办结', unit: '件', asOf: '2026-11-25' as Day, numerator: 2, denominator: 3 },
	],
	headlineFigures: ['b', 'a'],
	rounds: [{ number: 1, name: '第1轮' }],
	meetings: [{ day: '2026-10-03' as Day, name: '推进会' }],
	channels: [{ name: '公开信', kind: '纸质', does: ['入户'], notice: 'aaaaaaaa' }],
}

/** Every subject of the log but pieces, published, changed and taken back. */
const record: fc.Arbitrary<Told> = fc.constantFrom<Told>(
	{ record: 'settings', shows: settings('甲报') },
	{ record: 'settings', shows: { ...settings('乙报'), sponsor: '县委宣传部' } },
	{ record: 'settings', shows: { ...settings('乙报'), address: 'https://news.example.cn' } },
	{ record: 'unit:fucun', shows: unit('傅村街道') },
	{ record: 'unit:fucun', shows: { ...unit('傅村'), kind: 'bureau' } },
	{ record: 'unit:fucun', shows: null },
	{ record: 'column:news', shows: column('要闻') },
	{ record: 'column:news', shows: column('新闻', 2) },
	{ record: 'column:news', shows: null },
	{ record: 'column:renju', shows: { ...column('整治'), kind: 'campaign', campaign: 'renju' } },
	{ record: 'campaign:renju', shows: campaign('清洁') },
	{ record: 'campaign:renju', shows: figured },
	{ record: 'campaign:renju', shows: null },
	{ record: 'front', shows: frontOf({ lead: 'aaaaaaaa' }) },
	{
		record: 'front',
		shows: frontOf({
			...{ lead: 'bbbbbbbb', pair: ['cccccccc'], notices: ['eeeeeeee'], banner: 'renju' },
			sections: [{ column: 'towns', head: 'dddddddd', list: ['aaaaaaaa'] }],
			...{ feature: { piece: 'cccccccc', title: '湖上' }, photos: ['aaaaaaaa'], units: ['fucun'] },
		}),
	},
)

/** An entry of the log, or a new day. */
export const change: fc.Arbitrary<Told | { day: Day }> = fc.oneof(
	{ weight: 4, arbitrary: piece.map((piece): Told => ({ piece })) },
	{ weight: 2, arbitrary: fc.constantFrom(...ids).map((id): Told => ({ withdrawn: id })) },
	{ weight: 2, arbitrary: record },
	{
		weight: 1,
		arbitrary: fc.constantFrom<{ day: Day }>({ day: '2026-11-25' }, { day: '2026-11-26' }),
	},
)

/** When a change arrives: between two deliveries, or while a page is being rendered or written. */
export const arrival = fc.constantFrom('between', 'render', 'write')
