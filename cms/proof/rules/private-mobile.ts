import { matches, type Rule } from '../rule.ts'

const mobile =
	/(?<![\d.A-Za-z*-])(?:\+?86[ -]?)?1[3-9]\d(?<sign>[ -]?)\d{4}\k<sign>\d{4}(?![\d*]|[ -]\d|\.\d)(?!(?:余|多)?(?:千瓦|度|元|万|亿|吨|公斤|千克|斤|米|立方|平方|个|人|户|亩|株|棵|次|件|份|字|条|尾|粒))/gu
const otherNumber =
	/(?:订单|运单|单号|编号|条码|批号|型号|序列号|流水号|证号|学号|工号|代码|货号|店号)[是为：:\s]?$/u

/** An 11-digit mobile number, also parted by spaces or hyphens; not masked, no hotline, no quantity. House rule. */
export const privateMobile: Rule = {
	id: 'private-mobile',
	level: 'should',
	source: '个人信息保护法；本报用法',
	*check({ text }) {
		for (const { start, end } of matches(text, mobile)) {
			if (otherNumber.test(text.slice(Math.max(0, start - 8), start))) continue
			yield {
				start,
				end,
				suggestion: null,
				why: '手机号码见报前请本人同意，或改用公开的值班电话。',
			}
		}
	},
}
