import type { Taken } from './photo-format.ts'

/** Frames of an animation, 1 for a still picture. `pages` is what the decoder counts; it knows nothing of animated PNG. */
export function framesOf(bytes: Uint8Array, format: Taken, pages = 1): number {
	return format === 'png' ? framesOfPng(bytes) : pages
}

/** PNG third edition (W3C) 11.3.6.1: the chunk acTL stands before the first IDAT and begins with the number of frames. */
function framesOfPng(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const [actl, idat] = [0x6163544c, 0x49444154]
	for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
		const type = view.getUint32(at + 4)
		if (type === actl) return view.getUint32(at + 8)
		if (type === idat) return 1
	}
	return 1
}
