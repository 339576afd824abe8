import { toAscii } from './visible.ts'

const phone = /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/gu
const identity = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/gu
const card = /(?<!\d)\d{4}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,3})?(?!\d)/gu
const namesIdentity = /(身份证|公民身份|证件)[^\d]{0,10}$/u
const namesCard = /(卡号|账号|帐号|账户|帐户|银行卡|收款)[^\d]{0,10}$/u

/** How many phone, identity and card numbers stand in a text: none of them is for readers (R17). */
export function countPersonal(typed: string): number {
	const text = toAscii(typed)
	const identities = found(
		text,
		identity,
		(digits, before) => namesIdentity.test(before) || isIdentity(digits),
	)
	const cards = found(
		text,
		card,
		(digits, before) => !identities.includes(digits) && (namesCard.test(before) || isCard(digits)),
	)
	const phones = found(text, phone, () => true)
	return identities.length + cards.length + phones.length
}

function found(
	text: string,
	pattern: RegExp,
	isOne: (digits: string, before: string) => boolean,
): string[] {
	return [...text.matchAll(pattern)]
		.filter(({ 0: whole, index }) => isOne(whole.replace(/[ -]/g, ''), text.slice(0, index)))
		.map(([whole]) => whole)
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643: seventeen digits and the check character that ISO 7064 (MOD 11-2) makes of them. */
function isIdentity(digits: string): boolean {
	const sum = weights.reduce((all, weight, at) => all + weight * Number(digits[at]), 0)
	return '10X98765432'[sum % 11] === digits[17]?.toUpperCase()
}

/** ISO/IEC 7812-1, annex B: the Luhn formula. Chinese cards begin with 3 to 6 or 9. */
function isCard(digits: string): boolean {
	if (digits.length < 15 || !/^[34569]/.test(digits)) return false
	const sum = [...digits].reverse().reduce((all, digit, at) => {
		const value = Number(digit) * (at % 2 === 0 ? 1 : 2)
		return all + (value > 9 ? value - 9 : value)
	}, 0)
	return sum % 10 === 0
}
