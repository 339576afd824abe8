const digits = '零一二三四五六七八九'
const places = ['', '十', '百', '千'] as const
const groups = ['', '万', '亿', '万亿'] as const

/** `1782` → 一千七百八十二: a whole number as it is read, 两 where it leads thousands and what lies above. */
export function aloud(number: string): string {
	const bare = number.replace(/^0+(?=\d)/, '')
	if (bare === '0') return '零'
	if (bare.length > groups.length * places.length) return digitsAloud(number)
	const cut = bare.padStart(Math.ceil(bare.length / 4) * 4, '0').match(/\d{4}/g) ?? []
	const said = cut.map((group, at) => {
		const above = cut.slice(0, at).some((one) => Number(one) > 0)
		if (Number(group) === 0) return ''
		const words = groupAloud(group, above) + groups[cut.length - 1 - at]
		const before = cut[at - 1]
		// A group that is nothing is read as one 零, unless the next one begins with its own.
		return before !== undefined && above && Number(before) === 0 && !words.startsWith('零')
			? `零${words}`
			: words
	})
	return said
		.join('')
		.replace(/^一十/, '十')
		.replace(/(^|[万亿零])二(?=[千万亿])/g, '$1两')
}

/** Four digits; a 零 for what is left out before the end, and before it where something stands above. */
function groupAloud(group: string, above: boolean): string {
	const at = (index: number) => Number(group[index])
	let words = ''
	let isGap = false
	for (let index = 0; index < 4; index++) {
		const digit = at(index)
		if (digit === 0) isGap = true
		else {
			if (isGap && (words !== '' || above)) words += '零'
			words += digits[digit] + (places[3 - index] ?? '')
			isGap = false
		}
	}
	return words
}

/** `2020` → 二零二零: years and parts after the point, digit by digit. */
export function digitsAloud(number: string): string {
	return [...number].map((digit) => digits[Number(digit)] ?? digit).join('')
}

/** `12345` → 幺二三四五: what one dials. */
export function dialledAloud(number: string): string {
	return digitsAloud(number).replaceAll('一', '幺')
}

/** `91.05` → 九十一点零五. */
export function decimalAloud(number: string): string {
	const [whole = '', part] = number.replaceAll(',', '').split('.')
	return part ? `${aloud(whole)}点${digitsAloud(part)}` : aloud(whole)
}
