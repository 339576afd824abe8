import { describe, expect, test } from 'vitest'
import { readTable } from '../../../cms/import/read-table.ts'
import { recordsOf } from '../../../cms/import/records-of.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** “单位,编码\n赵庙镇,zhaomiao\n” as a Chinese Windows saves it. */
const gb18030 = new Uint8Array([
	...[0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xb1, 0xe0, 0xc2, 0xeb, 0x0a],
	...[0xd5, 0xd4, 0xc3, 0xed, 0xd5, 0xf2, 0x2c, ...utf8('zhaomiao\n')],
])

describe('a table', () => {
	test.each<[what: string, bytes: Uint8Array, rows: string[][]]>([
		[
			'with a mark of its encoding',
			utf8('\uFEFF单位,编码\r\n赵庙镇,zhaomiao\r\n'),
			[
				['单位', '编码'],
				['赵庙镇', 'zhaomiao'],
			],
		],
		[
			'from a Chinese Windows',
			gb18030,
			[
				['单位', '编码'],
				['赵庙镇', 'zhaomiao'],
			],
		],
		[
			'parted by tabs, as it is copied from a sheet',
			utf8('单位\t编码\n赵庙镇\tzhaomiao'),
			[
				['单位', '编码'],
				['赵庙镇', 'zhaomiao'],
			],
		],
		[
			'with lines, commas and quotation marks in a cell',
			utf8('标题,正文\n甲,"第一段,\n第""二""段"'),
			[
				['标题', '正文'],
				['甲', '第一段,\n第"二"段'],
			],
		],
	])('%s is read', async (_, bytes, rows) => {
		expect(await readTable(bytes)).toEqual({ rows })
	})

	test.each<[what: string, bytes: Uint8Array, kind: string]>([
		['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0]), 'not-a-table'],
		['an archive that is no sheet', utf8('PK\u0003\u0004 nothing'), 'not-a-table'],
		['nothing', utf8('\n\n'), 'empty'],
	])('%s is refused with what to do', async (_, bytes, kind) => {
		expect(await readTable(bytes)).toMatchObject({
			refusals: [{ kind, message: expect.stringMatching(/。$/u) }],
		})
	})
})

describe('lines', () => {
	const names = { title: ['标题', '主题'], day: ['日期'] }

	test('are named by the heading in any order, and counted as their author counts them', () => {
		const rows = [
			['发表日期', '日期（必填）', '主 题*'],
			['', '2019-12-18', '甲'],
			['', '', ''],
			['', '', '乙'],
		]
		expect(recordsOf(rows, names, ['title'])).toEqual({
			records: [
				{ line: 2, day: '2019-12-18', title: '甲' },
				{ line: 4, day: '', title: '乙' },
			],
		})
	})

	test('without a needed column are not read', () => {
		expect(recordsOf([['题目'], ['甲']], names, ['title', 'day'])).toEqual({
			lacking: ['标题', '日期'],
		})
	})
})
