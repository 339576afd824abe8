import { dayExists } from '../calendar.ts'
import { matches, type Rule } from '../rule.ts'

const number =
	/(?<![\dA-Za-z])(?<place>[1-6]\d|71|8[12])\d{4}(?:[ -]?)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:[ -]?)\d{3}[\dXx](?![\dA-Za-z])/gu
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
/** Numbers of other things that happen to hold a date. */
const otherNumber = /(?:订单|运单|单号|流水|快递|条码|批号)[^，。；]{0,6}$/u

/** An 18-digit citizen number. A wrong checksum may be a slip of the pen: should. GB 11643-1999. */
export const privateId: Rule = {
	id: 'private-id',
	level: 'must',
	source: 'GB 11643-1999',
	*check({ text }) {
		for (const { start, end, all, part } of matches(text, number)) {
			const year = Number(part('year'))
			if (
				year < 1800 ||
				year > 2100 ||
				!dayExists(year, Number(part('month')), Number(part('day')))
			)
				continue
			const right = hasChecksum(all)
			if (!right && otherNumber.test(text.slice(Math.max(0, start - 12), start))) continue
			const why = right ? '公民身份号码不能见报。' : '像是公民身份号码，校验位不对，可能是抄错。'
			yield { start, end, suggestion: null, level: right ? 'must' : 'should', why }
		}
	},
}

function hasChecksum(shown: string): boolean {
	const digits = shown.replace(/[ -]/g, '').toUpperCase()
	const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
	return '10X98765432'[sum % 11] === digits[17]
}
