import { matches, type Rule } from '../rule.ts'

const number = '\\d+(?:\\.\\d+)?'
const measured =
	'周岁|岁|公斤|千克|毫克|毫升|厘米|毫米|公里|千米|平方米|立方米|公顷|小时|分钟|万元|亿元|万|亿|元|克|斤|吨|人|名|位|户|亩|米|天|个|℃|度|%|升|次|倍|家|件|条|头|只|棵|株|份|种|项|支|台|辆|艘'
const lost = new RegExp(
	`(?<![\\d.\\-A-Za-z第])(?<low>${number})(?<sign>[～~—－-]|至)(?<high>${number})(?<unit>%|‰|万|亿)`,
	'gu',
)
const hyphen = new RegExp(
	`(?<![\\d.\\-A-Za-z第—～/号])(?<low>${number})[-－–](?<high>${number})(?=${measured}|年(?!级|\\d))(?!个?楼|个?单元)`,
	'gu',
)
const turned = new RegExp(
	`(?<![\\d.\\-A-Za-z第—～:：−])(?<low>${number})[～~](?<high>${number})(?<unit>${measured})`,
	'gu',
)

/** Ranges of values: % 万 亿 not left out where it changes the value, ～ between values, the smaller bound first. GB/T 15835-2011 5.1.3; GB/T 15834-2011 4.13.3. */
export const numberRange: Rule = {
	id: 'number-range',
	level: 'should',
	source: 'GB/T 15835-2011 5.1.3；GB/T 15834-2011 4.13.3',
	*check({ text, inAddress }) {
		const seen = new Set<number>()
		for (const { start, end, part } of matches(text, lost)) {
			const [low, high, unit] = [part('low'), part('high'), part('unit')]
			if (Number(low) >= Number(high) || isYear(low) || inAddress(start, end)) continue
			seen.add(start)
			const sign = part('sign') === '至' ? '至' : '～'
			yield {
				start,
				end,
				suggestion: `${low}${unit}${sign}${high}${unit}`,
				why: `前一个数的“${unit}”不能省。`,
			}
		}
		for (const { start, end, part } of matches(text, hyphen)) {
			const [low, high] = [part('low'), part('high')]
			const code = /^0\d/.test(low) || /^0\d/.test(high) || low.length > 4 || high.length > 4
			if (
				seen.has(start) ||
				code ||
				isYear(low) ||
				Number(low) >= Number(high) ||
				inAddress(start, end)
			)
				continue
			yield { start, end, suggestion: `${low}～${high}`, why: '数值的起止用浪纹线。' }
		}
		for (const { start, end, part } of matches(text, turned)) {
			const [low, high, unit] = [part('low'), part('high'), part('unit')]
			if (Number(low) <= Number(high) || isYear(low) || unit === '℃' || unit === '度') continue
			if (/^[万亿]/.test(unit)) continue
			yield {
				start,
				end: end - unit.length,
				suggestion: `${high}～${low}`,
				why: '小数在前，大数在后。',
			}
		}
	},
}

function isYear(number: string): boolean {
	return /^(?:19|20)\d\d$/.test(number)
}
