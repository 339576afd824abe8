const up: Record<string, string> = {
	'0': '⁰',
	'1': '¹',
	'2': '²',
	'3': '³',
	'4': '⁴',
	'5': '⁵',
	'6': '⁶',
	'7': '⁷',
	'8': '⁸',
	'9': '⁹',
	'+': '⁺',
	'-': '⁻',
	'−': '⁻',
}

/** Figures set high, as in `m²`, in characters that are high by themselves; `undefined` for all but figures. */
export function raised(text: string): string | undefined {
	return text !== '' && [...text].every((one) => up[one])
		? [...text].map((one) => up[one]).join('')
		: undefined
}

/** Figures set low, as in `H₂O`. */
export function lowered(text: string): string | undefined {
	return /^\d+$/.test(text)
		? [...text].map((digit) => String.fromCodePoint(0x2080 + Number(digit))).join('')
		: undefined
}
