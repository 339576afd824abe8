import { expect, test } from 'vitest'
import { linkedPicture, pictureToCome, wechatOf } from '../../../cms/channel/wechat.ts'
import type { Piece } from '../../../content/piece.ts'
import { pieceHtml } from '../../../site/feed/piece-html.ts'

const picture = {
	...{ width: 1200, height: 800, color: '#8899aa', alt: '公园里的步道' },
	caption: '步道修好了。',
	credit: { trade: '通讯员', names: ['刘志尚'], did: '摄' },
	renditions: [{ sha256: 'a'.repeat(64), format: 'jpg', width: 960, height: 640 }],
} as const
const piece: Piece = {
	...{ kind: 'report', id: 'abcdefgh', day: '2020-08-21', column: 'towns', unit: 'xiazhen' },
	headline: { title: '步道修好了', kicker: '民意5来听' },
	byline: { dateline: '本报微山讯', people: [{ trade: '通讯员', names: ['刘志尚'] }] },
	keywords: [],
	body: [
		{ kind: 'heading', level: 2, text: '修路' },
		{
			kind: 'paragraph',
			spans: [
				{ text: '步道<长>640米，' },
				{ text: '见网站', link: 'https://weishan.example/' },
				{ text: '。', strong: true },
			],
		},
		{ kind: 'photo', photo: 0 },
		{ kind: 'list', ordered: true, items: [[{ text: '先修东段' }], [{ text: '再修西段' }]] },
		{
			kind: 'table',
			rows: [
				[
					{ text: '村', header: true },
					{ text: '户', header: true },
				],
				[{ text: '夏镇' }, { text: '640' }],
			],
		},
	],
	photos: [
		{
			...picture,
			credit: { ...picture.credit, names: [...picture.credit.names] },
			renditions: [...picture.renditions],
		},
	],
}
const plain = pieceHtml(piece, 'https://news.example')

test('every tag carries its style, and none that an account’s editor would drop', () => {
	const { html } = wechatOf(plain, linkedPicture)
	for (const [, name = '', rest = ''] of html.matchAll(
		/<(p|h2|h3|li|ol|ul|table|td|th|img)\b([^>]*)>/g,
	)) {
		expect([name, rest]).toEqual([name, expect.stringContaining('style="')])
	}
	expect(html).not.toMatch(/<(a|figure|figcaption|script|style|tbody)\b|\bclass=|\bid=/)
	expect(html).toContain('步道&lt;长&gt;640米')
	expect(html).toContain('<strong>。</strong>')
})

test('a link becomes words with the address behind them', () => {
	expect(wechatOf(plain, linkedPicture).html).toContain('见网站（https://weishan.example/）')
})

test('a picture that is public is linked, one of a draft is a place with its number', () => {
	expect(wechatOf(plain, linkedPicture).html).toContain(
		`<img src="https://news.example/media/${'a'.repeat(64)}.jpg"`,
	)
	const draft = wechatOf(plain, pictureToCome).html
	expect(draft).toContain('【图1】公园里的步道')
	expect(draft).not.toContain('<img')
})

test('as text it has a line a paragraph, an item, a row', () => {
	expect(wechatOf(plain, pictureToCome).text.split('\n')).toEqual([
		'民意5来听',
		'修路',
		'本报微山讯（通讯员 刘志尚）步道<长>640米，见网站（https://weishan.example/）。',
		'步道修好了。■通讯员 刘志尚 摄',
		...['先修东段', '再修西段', '村　户', '夏镇　640'],
	])
})
