/** Emoji held together by joiners, and flags of regions spelt in tag letters: here format characters are at work. */
const emoji =
	/(\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*)+|\u{1f3f4}[\u{e0020}-\u{e007f}]+)/u
/** Controls, format characters (zero-width, bidi, tags), lone surrogates, line separators, object replacement. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffc]/u
const either = new RegExp(`${emoji.source}|${invisible.source}`, 'gu')

/** The text without what a reader cannot see; the joiners inside an emoji stay (corpus rule R1). */
export function visibleText(text: string): string {
	return text.replace(either, (_, whole: string | undefined) => whole ?? '')
}
