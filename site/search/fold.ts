/**
 * A character as it is compared: one width, one case, without accents, variation selectors and joiners (Unicode NFKD).
 * It may become several (`㎡` → `m2`) or none.
 * @param character one code point
 */
export function fold(character: string): string {
	if (isCommonHan(character)) return character
	return character
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
}

/** Most of a text, and nothing of it folds: the quick way. */
function isCommonHan(character: string): boolean {
	return character >= '\u4e00' && character <= '\u9fff'
}
