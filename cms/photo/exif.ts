/** What a camera noted and we look at. Nothing of it is published. */
export type Noted = {
	description?: string
	artist?: string
	/** The camera's own clock, without a zone: 2020-08-14T09:30:00. */
	takenAt?: string
	hasPosition: boolean
}

const tags = {
	description: 0x010e,
	artist: 0x013b,
	exifDirectory: 0x8769,
	gpsDirectory: 0x8825,
	takenAt: 0x9003,
	latitude: 2,
	longitude: 4,
} as const
/** Bytes of one value of the types that hold text or an offset: BYTE, ASCII, LONG, UNDEFINED, IFD, UTF-8 (Exif 3.0). */
const sizes: Record<number, number> = { 1: 1, 2: 1, 4: 4, 7: 1, 13: 4, 129: 1 }

type Directory = Map<number, { bytes: Uint8Array; offset: number }>

/**
 * Reads an EXIF block (TIFF 6.0 section 2, Exif 2.32 section 4.6), with or without the `Exif\0\0`
 * before it. A broken block yields what could be read: it is no reason to refuse the picture.
 */
export function exifOf(block: Uint8Array): Noted {
	const tiff = block[0] === 0x45 ? block.subarray(6) : block
	const main = directoryAt(tiff, tiff.length < 8 ? 0 : viewOf(tiff).getUint32(4, isLittle(tiff)))
	const exif = directoryAt(tiff, main.get(tags.exifDirectory)?.offset ?? 0)
	const gps = directoryAt(tiff, main.get(tags.gpsDirectory)?.offset ?? 0)
	const description = textOf(main, tags.description)
	const artist = textOf(main, tags.artist)
	const takenAt = timeOf(textOf(exif, tags.takenAt))
	return {
		...(description ? { description } : {}),
		...(artist ? { artist } : {}),
		...(takenAt ? { takenAt } : {}),
		hasPosition: gps.has(tags.latitude) || gps.has(tags.longitude),
	}
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function isLittle(tiff: Uint8Array): boolean {
	return tiff[0] === 0x49
}

/** Entries of twelve bytes: tag, type, count, and the value or, where it is longer than four bytes, its offset. */
function directoryAt(tiff: Uint8Array, start: number): Directory {
	const found: Directory = new Map()
	if (start < 8 || start + 2 > tiff.length) return found
	const [view, little] = [viewOf(tiff), isLittle(tiff)]
	const count = view.getUint16(start, little)
	for (let at = start + 2; at + 12 <= tiff.length && found.size < count; at += 12) {
		const length = view.getUint32(at + 4, little) * (sizes[view.getUint16(at + 2, little)] ?? 0)
		const offset = view.getUint32(at + 8, little)
		const from = length > 4 ? offset : at + 8
		found.set(view.getUint16(at, little), { bytes: tiff.subarray(from, from + length), offset })
	}
	return found
}

/** Text up to the first NUL. The standard says ASCII; programs here write UTF-8 or GB18030. */
function textOf(directory: Directory, tag: number): string | undefined {
	const bytes = directory.get(tag)?.bytes
	if (!bytes) return undefined
	const end = bytes.indexOf(0)
	const text = end < 0 ? bytes : bytes.subarray(0, end)
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(text).trim()
	} catch {
		// Not UTF-8, and that is all the error says.
		return new TextDecoder('gb18030').decode(text).trim()
	}
}

function timeOf(text = ''): string | undefined {
	const parts = /^([12]\d{3}):([01]\d):([0-3]\d) ([0-2]\d:[0-5]\d:[0-5]\d)$/.exec(text)
	return parts ? `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}` : undefined
}
