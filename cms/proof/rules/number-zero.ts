import { matches, type Rule } from '../rule.ts'

const year =
	/(?<![一二三四五六七八九十百千万亿\d])[一二][一二三四五六七八九零〇0OＯ○o]{3}(?=年(?!级))/gu
const row =
	/(?<![\d一二三四五六七八九〇零])[一二三四五六七八九〇零0OＯ○]{3,}(?![\d一二三四五六七八九〇零十百千万亿])/gu
const quantity = /[一二两三四五六七八九十百千万亿]*[千百万亿]〇[一二三四五六七八九十百千]+/gu

/** 〇 in years and codes, 零 in quantities, and never 0 or O among Chinese digits. GB/T 15835-2011 5.2.5. */
export const numberZero: Rule = {
	id: 'number-zero',
	level: 'should',
	source: 'GB/T 15835-2011 5.2.5',
	*check({ text }) {
		const done = new Set<number>()
		for (const { start, end, all } of matches(text, year)) {
			if (!/[零0OＯ○o]/.test(all)) continue
			done.add(start)
			yield {
				start,
				end: end + 1,
				suggestion: `${all.replace(/[零0OＯ○o]/g, '〇')}年`,
				why: '年份里用“〇”。',
			}
		}
		for (const { start, end, all } of matches(text, row)) {
			if (done.has(start) || !/[0OＯ○]/.test(all) || !/[一二三四五六七八九]/.test(all)) continue
			yield { start, end, suggestion: all.replace(/[0OＯ○]/g, '〇'), why: '汉字数字里用“〇”。' }
		}
		for (const { start, end, all } of matches(text, quantity)) {
			yield { start, end, suggestion: all.replaceAll('〇', '零'), why: '数量里用“零”。' }
		}
	},
}
