import { matches, type Rule } from '../rule.ts'

const card = /(?<![\dA-Za-z*-])\d{4}(?:[ -]?\d){12,15}(?![\dA-Za-z*])/gu
/** UnionPay and ICBC's first cards (9558) by prefix; Visa and MasterCard only with their 16 digits. */
const issuer = /^(?:62\d{14,17}|9558\d{12,15}|60\d{14,17}|4\d{15}|5[1-5]\d{14})$/
const otherNumber = /(?:订单|运单|单号|编号|条码|批号|流水|证号|代码|快递)[^，。；]{0,4}$/u

/** A bank card: 16–19 digits with an issuer's prefix that pass Luhn's check. ISO/IEC 7812-1. */
export const privateCard: Rule = {
	id: 'private-card',
	level: 'must',
	source: 'ISO/IEC 7812-1',
	*check({ text }) {
		for (const { start, end, all } of matches(text, card)) {
			const digits = all.replace(/[ -]/g, '')
			if (!issuer.test(digits) || !passesLuhn(digits)) continue
			if (otherNumber.test(text.slice(Math.max(0, start - 10), start))) continue
			yield { start, end, suggestion: null, why: '银行卡号不能见报。' }
		}
	},
}

function passesLuhn(digits: string): boolean {
	let sum = 0
	for (const [index, digit] of [...digits].reverse().entries()) {
		const doubled = Number(digit) * 2
		sum += index % 2 === 0 ? Number(digit) : doubled > 9 ? doubled - 9 : doubled
	}
	return sum % 10 === 0
}
