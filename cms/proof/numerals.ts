const digits = '零一二三四五六七八九'
const digitOf: Record<string, number> = { 〇: 0, 两: 2 }
for (const [value, digit] of [...digits].entries()) digitOf[digit] = value
const unitOf: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** The number that Chinese digits, Arabic digits or a mixture of both spell (三千五百零六, 3千5百), or undefined. */
export function numeralValue(spelt: string): number | undefined {
	if (/^\d+$/.test(spelt)) return Number(spelt)
	if (/^[〇零一二三四五六七八九]{2,}$/.test(spelt)) {
		return Number([...spelt].map((digit) => digitOf[digit]).join(''))
	}
	let total = 0
	let current: number | undefined
	for (const [part] of spelt.matchAll(/\d+|./gu)) {
		const unit = unitOf[part]
		if (unit !== undefined) {
			total += (current ?? 1) * unit
			current = undefined
		} else if (/^\d+$/.test(part)) current = Number(part)
		else if (digitOf[part] !== undefined) current = digitOf[part]
		else return
	}
	return total + (current ?? 0)
}
