/** What the first bytes of a picture say, and its size in pixels where the head tells it. */
export type PictureHead = { format: string; width?: number; height?: number }

/** Formats that come along (R12). */
export const pictureFormats = ['jpeg', 'png', 'gif', 'webp']
/** More pixels than any camera of a correspondent has; decoding them would cost the server gigabytes. */
export const maxPixels = 100_000_000

export function pictureHead(bytes: Uint8Array): PictureHead {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const start = Buffer.from(bytes.subarray(0, 44))
	const at = (text: string, from = 0) => start.toString('latin1', from, from + text.length) === text
	if (at('\x89PNG\r\n') && bytes.length > 24)
		return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
	if (at('GIF8') && bytes.length > 10)
		return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
	if (at('RIFF') && at('WEBP', 8)) return { format: 'webp', ...webpSize(view) }
	if (at('\xff\xd8\xff')) return { format: 'jpeg', ...jpegSize(view) }
	if (at(' EMF', 40)) return { format: 'emf' }
	if (at('\xd7\xcd\xc6\x9a') || at('\x01\x00\x09\x00')) return { format: 'wmf' }
	if (at('BM')) return { format: 'bmp' }
	if (at('II*\0') || at('MM\0*')) return { format: 'tiff' }
	if (/^\ufeff?\s*<(\?xml|svg|!)/.test(Buffer.from(bytes.subarray(0, 200)).toString('utf8')))
		return { format: 'svg' }
	return { format: at('ftyp', 4) ? 'heic' : 'unknown' }
}

export function isUsable({ format, width = 0, height = 0 }: PictureHead): boolean {
	return pictureFormats.includes(format) && width * height <= maxPixels
}

function webpSize(view: DataView): { width?: number; height?: number } {
	if (view.byteLength < 30 || String.fromCharCode(view.getUint8(15)) !== 'X') return {}
	const side = (at: number) => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
	return { width: side(24), height: side(27) }
}

/** Walks the segments to the frame header (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): { width?: number; height?: number } {
	for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; ) {
		const marker = view.getUint8(at + 1)
		if (marker === 0xff) {
			at++
			continue
		}
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
		if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
		at += 2 + view.getUint16(at + 2)
	}
	return {}
}
