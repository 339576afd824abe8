import { numeralValue } from '../numerals.ts'
import { matches, type Rule } from '../rule.ts'

/** What may stand after a count: without one of these the digits are a name or a date (2020百日攻坚, 12345百姓热线). */
const after =
	'(?=[名位个户家人亩元块斤条件辆艘台架棵株头只口处所座间套张本册部篇幅面盏把支场次岁年天里吨米公平立份吊盆担瓶袋箱朵颗粒尾株种样多余几来万亿字步])'
/** Of 3～5千元 the 千 belongs to both bounds: one of them alone cannot be written out. */
const notSecond = '(?<!\\d[～~—－–至-])'
const short = new RegExp(
	`(?<![\\d.A-Za-z第])${notSecond}\\d{1,3}(?:(?:千(?!克|米|瓦|伏|卡|帕|赫|焦|分)|百(?!分|强|货|姓|日|度|佳)|十(?!佳|大))(?:零?\\d{1,3}|零?[一二三四五六七八九])?)+(?:[多余几来])?${after}`,
	'gu',
)
const tail = new RegExp(
	`(?<![第\\d])(?:[一二两三四五六七八九]?[千百]零?|[一二三四五六七八九]?十)\\d{1,2}(?![\\d.:：年月日时%-])${after}`,
	'gu',
)
const tens = /(?<![\d.])\d+(?:\.\d+)?[万亿][一二两三四五六七八九][千百十]\p{Script=Han}/gu
const percent = /(?<sign>百分之|千分之)(?<number>\d+(?:\.\d+)?)/gu

/** One number in two kinds of digits. GB/T 15835-2011 5.3: only 万 and 亿 may follow Arabic digits; 千克, 千米 and 千瓦 are units. */
export const numberMixed: Rule = {
	id: 'number-mixed',
	level: 'must',
	source: 'GB/T 15835-2011 5.3',
	*check({ text, cutsWord }) {
		const why = '一个数不混用两种数字。'
		for (const pattern of [short, tail]) {
			for (const { start, end, all } of matches(text, pattern)) {
				const [, number = all, loose = ''] = /^(.*?)([多余几来]?)$/u.exec(all) ?? []
				const value = numeralValue(number)
				if (pattern === tail && cutsWord(start, start + 1) && !/[十百千]/.test(all[1] ?? ''))
					continue
				yield { start, end, suggestion: value === undefined ? null : `${value}${loose}`, why }
			}
		}
		for (const { start, end } of matches(text, tens))
			yield { start, end: end - 1, suggestion: null, why }
		for (const { start, end, part } of matches(text, percent)) {
			const sign = part('sign') === '百分之' ? '%' : '‰'
			yield { start, end, suggestion: part('number') + sign, why }
		}
	},
}
