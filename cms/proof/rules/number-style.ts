import { numeralValue } from '../numerals.ts'
import { matches, type Rule } from '../rule.ts'

const han = '[〇零一二三四五六七八九]'
const spelt = '[一二三四五六七八九十]{1,3}'
const patterns = [
	`${han}{4}年\\d{1,2}月(?:\\d{1,2}[日号])?`,
	`(?<!\\d)\\d{4}年${spelt}月(?!${spelt}(?![日号]))(?:(?:${spelt}|\\d{1,2})[日号])?`,
	`(?<![个两几正〇零一二三四五六七八九十])${spelt}月\\d{1,2}[日号]`,
	`(?<!\\d)\\d{1,2}月${spelt}[日号](?!游|三餐|千里|之)`,
	`(?:上午|下午|早上|晚上|早晨|凌晨|中午|傍晚|晚|早)?(?<!\\d)\\d{1,2}[时点]${spelt}分(?![之钟])`,
	`(?:上午|下午|早上|晚上|早晨|凌晨|中午|傍晚|晚|早)?(?<![〇零一二三四五六七八九十第])[一二两三四五六七八九十]{1,3}[时点]\\d{1,2}分(?![之钟])`,
	`\\d{1,2}世纪[二三四五六七八九]十年代`,
	`[一二]十[一二]?世纪\\d0年代`,
]
const mixed = new RegExp(patterns.join('|'), 'gu')

/** One date or time in two kinds of digits. GB/T 15835-2011 4.3. */
export const numberStyle: Rule = {
	id: 'number-style',
	level: 'should',
	source: 'GB/T 15835-2011 4.3',
	*check({ text }) {
		for (const { start, end, all } of matches(text, mixed)) {
			const lunar = /农历|阴历|旧历/.test(text.slice(Math.max(0, start - 4), start))
			yield {
				start,
				end,
				suggestion: lunar ? null : arabic(all),
				why: '一个日期或时间只用一种数字。',
			}
		}
	},
}

function arabic(mixed: string): string {
	return mixed.replace(/[〇零一二两三四五六七八九十]+/gu, (spelt) =>
		String(numeralValue(spelt.replace('两', '二')) ?? spelt),
	)
}
