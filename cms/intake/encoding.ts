/** Bytes of a text file → text (R19): UTF-8, UTF-16 with its mark, else GB18030. The mark itself is left in. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
	const [a, b] = bytes
	if (a === 0xff && b === 0xfe) return decode(bytes, 'utf-16le')
	if (a === 0xfe && b === 0xff) return decode(bytes, 'utf-16be')
	try {
		return {
			text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
			encoding: 'utf-8',
		}
	} catch {
		// Not UTF-8: what Chinese Windows writes.
		return decode(bytes, 'gb18030')
	}
}

function decode(bytes: Uint8Array, encoding: string): { text: string; encoding: string } {
	return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding }
}

/** So much of a text may be characters that no text holds: some get in with a copy from a terminal or a mail. */
const mostOdd = 0.05
const odd = /(?!\s)[\ufffd\p{Cc}]/gu

/** Whether the bytes are a text at all, in whatever encoding; a picture or a program is not. */
export function isText(bytes: Uint8Array): boolean {
	const { text } = decodeText(bytes)
	return text.length > 0 && (text.match(odd)?.length ?? 0) <= mostOdd * text.length
}
