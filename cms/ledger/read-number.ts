/** `1,782`, `１７８２`, `-3.5`; anything else is none. */
export function readNumber(typed: string): number | undefined {
	const text = typed.normalize('NFKC').trim()
	const isNumber = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text)
	return isNumber ? Number(text.replaceAll(',', '')) : undefined
}
