import type { Taken } from './photo-format.ts'

/** How many bytes stand after the end of the picture; 0 also where the end is not found or only padding follows. */
export function trailingBytes(bytes: Uint8Array, format: Taken): number {
	const end = ends[format](bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
	if (end === undefined || end >= bytes.length) return 0
	const rest = bytes.subarray(end)
	return rest.every(isPadding) ? 0 : rest.length
}

function isPadding(byte: number): boolean {
	return byte === 0 || byte === 0xff || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
}

/** Offset after the last byte of the picture, or undefined where the file does not get there. */
type EndOf = (bytes: Uint8Array, view: DataView) => number | undefined
const ends: Record<Taken, EndOf> = {
	jpeg: endOfJpeg,
	png: endOfPng,
	gif: endOfGif,
	webp: (_, view) => (view.byteLength < 12 ? undefined : 8 + even(view.getUint32(4, true))),
	avif: endOfBoxes,
}

function even(length: number): number {
	return length + (length % 2)
}

/** ITU-T T.81 B.1: markers with lengths, and after SOS coded data in which FF is followed by 00 or a restart marker. */
function endOfJpeg(bytes: Uint8Array, view: DataView): number | undefined {
	let at = 2
	while (at + 4 <= bytes.length) {
		const marker = bytes[at + 1] ?? 0
		if (bytes[at] !== 0xff) return undefined
		if (marker === 0xff) at += 1
		else at += 2 + view.getUint16(at + 2)
		if (marker === 0xda) at = nextMarker(bytes, at)
		if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2
	}
	return undefined
}

function nextMarker(bytes: Uint8Array, from: number): number {
	let at = bytes.indexOf(0xff, from)
	while (at >= 0 && isCoded(bytes[at + 1] ?? 0)) at = bytes.indexOf(0xff, at + 1)
	return at < 0 ? bytes.length : at
}

function isCoded(afterFf: number): boolean {
	return afterFf === 0 || afterFf === 0xff || (afterFf >= 0xd0 && afterFf <= 0xd7)
}

/** PNG (W3C) 5.3: length, type, that many bytes, checksum; IEND is the last chunk. */
function endOfPng(_: Uint8Array, view: DataView): number | undefined {
	const iend = 0x49454e44
	let at = 8
	while (at + 12 <= view.byteLength) {
		const type = view.getUint32(at + 4)
		at += 12 + view.getUint32(at)
		if (type === iend) return at
	}
	return undefined
}

/** GIF89a 18-27: colour tables, then images (2C) and extensions (21) made of sub-blocks, until the trailer (3B). */
function endOfGif(bytes: Uint8Array): number | undefined {
	const table = (flags = 0) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
	let at = 13 + table(bytes[10])
	while (at < bytes.length) {
		if (bytes[at] === 0x3b) return at + 1
		if (bytes[at] === 0x2c) at += 11 + table(bytes[at + 9])
		else if (bytes[at] === 0x21) at += 2
		else return undefined
		while (bytes[at]) at += 1 + (bytes[at] ?? 0)
		at += 1
	}
	return undefined
}

/** ISO 14496-12 4.2: length and type; length 1 puts a 64-bit length after the type, 0 reaches to the end of the file. */
function endOfBoxes(bytes: Uint8Array, view: DataView): number | undefined {
	let at = 0
	while (at + 8 <= bytes.length) {
		const length = view.getUint32(at)
		const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
		if (length === 0) return bytes.length
		if (!/^[\w ]{4}$/.test(type) || (length !== 1 && length < 8)) return at
		if (length === 1 && at + 16 > bytes.length) return at
		const step = length === 1 ? Number(view.getBigUint64(at + 8)) : length
		if (step < 8 || at + step > bytes.length) return at
		at += step
	}
	return at
}
