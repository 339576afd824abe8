import { expect, test } from 'vitest'
import { type ReviewSheet, sheetPage } from '../../../cms/trail/sheet-page.ts'

const sheet: ReviewSheet = {
	...{ number: '稿2026-1125-01', title: '塘清了 <b>路通了</b>', kicker: '', subtitle: '' },
	...{ unit: '赵庙镇', authors: ['赵庙镇通讯员'], chain: '三审三校', stage: '审签中' },
	...{ characters: 208, photos: 1, digest: 'ab'.repeat(32), printedAt: '2026-11-25T02:00:00.000Z' },
	steps: [
		{
			...{ name: '单位审签', role: '单位审签人' },
			given: [
				{
					...{ name: '赵庙镇单位审签人', at: '2026-11-25T01:00:00.000Z' },
					...{ digest: 'cd'.repeat(32), valid: true, opinion: '内容属实，同意“报送”&刊发' },
				},
			],
		},
		{ name: '初审', role: '责任编辑', given: [] },
	],
	events: [
		{
			...{ at: '2026-11-25T01:30:00.000Z', by: '责任编辑', kind: 'stage', what: '退回修改' },
			reasons: [{ code: '02', place: '第1段', text: '请写明是哪一天的数。' }],
		},
	],
}

test('a review sheet says number, steps with their opinions, and what was sent back and why', () => {
	const html = sheetPage(sheet)
	for (const words of [
		'稿2026-1125-01',
		'同意“报送”&amp;刊发',
		'还没有签',
		'02 第1段',
		'2026年11月25日 09:00',
	])
		expect(html).toContain(words)
})

test('what people wrote stays text', () => {
	const html = sheetPage({ ...sheet, unit: '<script>alert(1)</script>' })
	expect(html).toContain('塘清了 &lt;b&gt;路通了&lt;/b&gt;')
	expect(html).not.toContain('<script>')
})

test('a sheet without returns has no table of them', () => {
	expect(sheetPage({ ...sheet, events: [] })).not.toContain('退回和理由')
})
