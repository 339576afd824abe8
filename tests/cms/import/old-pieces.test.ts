import { describe, expect, test } from 'vitest'
import {
	articleOf,
	dayOfCell,
	type OldPieceRecord,
	pieceId,
	planOldPieces,
} from '../../../cms/import/old-pieces.ts'
import { paragraph } from '../../../content/body.ts'

const known = {
	columns: new Map([['镇街', 'towns']]),
	units: new Map([['赵庙镇', 'zhaomiao']]),
	pieces: new Set<string>(),
	photos: new Set(['桥.jpg']),
	defaults: { column: '镇街', unit: '赵庙镇' },
	today: '2020-08-28' as const,
}
const whole = {
	title: '便民桥通车',
	day: '2019-11-06',
	text: '第一段。\n\n　　第二段。',
	source: '今日微山',
}
const plan = (...records: Partial<OldPieceRecord>[]) =>
	planOldPieces(
		records.map((record, at) => articleOf({ line: at + 2, ...record })),
		known,
	)

describe('a line of the old archive', () => {
	test('that has all is a piece with its own day', () => {
		expect(plan(whole)).toMatchObject([
			{
				result: 'ok',
				piece: {
					...{ day: '2019-11-06', column: 'towns', unit: 'zhaomiao' },
					body: ['第一段。', '第二段。'].map(paragraph),
				},
			},
		])
	})

	test.each<[what: string, change: Partial<OldPieceRecord>, result: string, note: RegExp]>([
		['without a day', { day: '' }, 'refused', /没有发布日期/],
		['with a day that is none', { day: '2019-02-30' }, 'refused', /看不懂/],
		['with a day to come', { day: '2020-09-01' }, 'refused', /还没到/],
		['without a text', { text: '' }, 'refused', /没有正文/],
		['without a title', { title: '' }, 'refused', /没有标题/],
		['with a column that is not there', { column: '体育' }, 'refused', /没有栏目“体育”/],
		['with a picture that did not come', { photos: '塘.jpg' }, 'refused', /没有图片“塘.jpg”/],
		['with a picture without a caption', { photos: '桥.jpg' }, 'to-complete', /图片缺说明/],
		['without a source', { source: '' }, 'to-complete', /没有来源/],
	])('%s is told with what to do', (_, change, result, note) => {
		const [line] = plan({ ...whole, ...change })
		expect(line?.result).toBe(result)
		expect(line?.notes.map(({ what }) => what).join()).toMatch(note)
		for (const { cure } of line?.notes ?? []) expect(cure).not.toBe('')
		expect(line?.piece !== undefined).toBe(result !== 'refused')
	})

	test('that repeats another names it; the same title on another day is another piece', () => {
		const [, again, other] = plan(whole, whole, { ...whole, day: '2019-11-07' })
		expect(again?.notes).toMatchObject([{ what: '与第2行重复，不导入' }])
		expect(other?.result).toBe('ok')
	})

	test('that a run before has imported is passed over', () => {
		const id = pieceId('2019-11-06', whole.title)
		const [line] = planOldPieces([articleOf({ line: 2, ...whole })], {
			...known,
			pieces: new Set([id]),
		})
		expect(line?.result).toBe('done')
	})
})

test.each([
	['2019-12-18', '2019-12-18'],
	['2019/1/8', '2019-01-08'],
	['2019年12月18日', '2019-12-18'],
	['2019.12.18', '2019-12-18'],
	['2019-12-18 09:30:00', '2019-12-18'],
	['12月18日', undefined],
	['2019-13-01', undefined],
])('%s as a day', (cell, day) => expect(dayOfCell(cell)).toBe(day))

test('an identity is one of the contract', () => {
	expect(pieceId('2019-12-18', '新河湾公园一角')).toMatch(/^[a-z0-9]{8}$/)
})
