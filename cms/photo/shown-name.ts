import { visibleText } from './visible-text.ts'

/** Longest shown name with its extension, in bytes of UTF-8. */
const maxNameBytes = 200
const unnamed = '未命名'
/** Extensions of pictures: one that is not the content's is replaced by it; any other ending is part of the name. */
const pictureExtension =
	/\.(jpe?g|jpe|jfif|jif|png|apng|gif|webp|avifs?|hei[cf]|bmp|tiff?|svgz?|jxl|jp2|psd|ico)$/i
/** Names Windows keeps for devices, whatever follows the first dot. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i

/**
 * The name people see for a file (corpus rule R21): the last part of what was given, without what
 * is invisible or means something to a file system, ending in `extension` (no dot), at most 200 bytes.
 * The stored name is never made from it.
 */
export function shownName(given: string, extension: string): string {
	const last = given.split(/[/\\]/).at(-1) ?? ''
	const clean = visibleText(last.normalize('NFC')).replace(/[:*?"<>|]/g, '')
	const stem = bare(trimEnd(clean).replace(pictureExtension, ''))
	const safe = reserved.test(stem) ? `_${stem}` : stem
	const room = maxNameBytes - Buffer.byteLength(`.${extension}`)
	return `${trimEnd(cut(safe, room)) || unnamed}.${extension}`
}

/** Without dots and blanks at either end. */
function bare(name: string): string {
	return trimEnd(name.replace(/^[\s.]+/, ''))
}

/** By hand: a pattern anchored at the end takes quadratic time on a name of a million blanks. */
function trimEnd(name: string): string {
	let end = name.length
	while (end > 0 && /[\s.]/.test(name.charAt(end - 1))) end--
	return name.slice(0, end)
}

/** As many characters, as a reader sees them, as fit into so many bytes. */
function cut(name: string, bytes: number): string {
	let kept = ''
	let used = 0
	for (const { segment } of new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(name)) {
		used += Buffer.byteLength(segment)
		if (used > bytes) break
		kept += segment
	}
	return kept
}
