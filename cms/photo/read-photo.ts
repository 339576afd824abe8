import { decodePhoto, headerOf } from './decode-photo.ts'
import { dominantColor } from './dominant-color.ts'
import { trailingBytes } from './end-of-photo.ts'
import { framesOf } from './frames.ts'
import { maxPixels, minSide, picturesAtOnce } from './limits.ts'
import { extensionFits, extensionOf } from './photo-extension.ts'
import { formatOf, isTaken, type Taken } from './photo-format.ts'
import { messagesOf, type PhotoMessage } from './photo-message.ts'
import {
	corruptFile,
	type PhotoRefusal,
	tooManyPixels,
	tooSlow,
	tooSmall,
	unsupportedFormat,
} from './photo-refusal.ts'
import { refuseBytes } from './refuse-bytes.ts'
import { masterOf, type Pixels, type RenditionBytes, renditionsOf } from './renditions.ts'
import { sha256 } from './sha256.ts'
import { shownName } from './shown-name.ts'
import { notesOf, type Suggestions } from './suggestions.ts'
import { takeTurns } from './take-turns.ts'

/** A picture taken in. Every byte here may be published: no metadata, no trailing data, one frame, sRGB, upright. */
export type ReadPhoto = {
	/** The name people see, ending in the content's extension. */
	name: string
	/** Of the bytes given, to tell a picture sent twice. */
	sha256: string
	/** The master, longer side at most 4096 pixels. */
	original: { bytes: Uint8Array; extension: 'jpg'; width: number; height: number }
	renditions: RenditionBytes[]
	/** Dominant colour, `#rrggbb`. */
	color: string
	/** Pixels of the largest rendition. */
	width: number
	height: number
	messages: PhotoMessage[]
	suggestions: Suggestions
}

/** A picture, or every reason why it was not taken. */
export type PhotoReading = { photo: ReadPhoto } | { refusals: PhotoRefusal[] }
type Header = Awaited<ReturnType<typeof headerOf>>

const inTurn = takeTurns(picturesAtOnce)

/**
 * Reads a picture as a sender gives it: decides by its bytes, checks its header before decoding,
 * and makes what is kept and published. At most two pictures are worked on at a time; the rest
 * wait. Throws only where the fault is ours.
 */
export async function readPhoto(bytes: Uint8Array, name: string): Promise<PhotoReading> {
	const found = formatOf(bytes)
	const refusals = refuseBytes(bytes, found, name)
	if (refusals.length > 0 || !isTaken(found)) return { refusals }
	return inTurn(() => readTaken(bytes, found, name))
}

async function readTaken(bytes: Uint8Array, format: Taken, name: string): Promise<PhotoReading> {
	try {
		const header = await decoding(headerOf(bytes))
		const refusals = refuseHeader(header)
		if (refusals.length > 0) return { refusals }
		const pixels = await decoding(decodePhoto(bytes))
		return { photo: await photoOf(bytes, name, format, header, pixels) }
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error)
		if (/^timeout/.test(detail)) return { refusals: [tooSlow(detail)] }
		if (error instanceof Undecodable) return { refusals: [corruptFile(detail)] }
		throw error
	}
}

/** The sender's file is at fault, not we. */
class Undecodable extends Error {}

function decoding<T>(work: Promise<T>): Promise<T> {
	return work.catch((cause) => {
		throw new Undecodable(cause instanceof Error ? cause.message : String(cause), { cause })
	})
}

function refuseHeader({ width, height, format, compression }: Header): PhotoRefusal[] {
	// libheif reads the header of HEVC pictures but has no decoder for them.
	if (format === 'heif' && compression !== 'av1') return [unsupportedFormat('heic')]
	if (width * height > maxPixels) return [tooManyPixels(width, height)]
	return Math.min(width, height) < minSide ? [tooSmall(width, height)] : []
}

async function photoOf(
	bytes: Uint8Array,
	name: string,
	format: Taken,
	header: Header,
	pixels: Pixels,
): Promise<ReadPhoto> {
	const extension = extensionOf(format)
	const { suggestions, hasPosition } = notesOf(header.exif, header.xmp)
	const renditions = await renditionsOf(pixels)
	const largest = renditions.reduce((one, other) => (other.width > one.width ? other : one))
	return {
		name: shownName(name, extension),
		sha256: sha256(bytes),
		original: {
			bytes: await masterOf(pixels),
			extension: 'jpg',
			width: pixels.width,
			height: pixels.height,
		},
		renditions,
		color: await dominantColor(pixels),
		width: largest.width,
		height: largest.height,
		messages: messagesOf({
			width: header.width,
			height: header.height,
			hasPosition,
			isCmyk: header.space === 'cmyk',
			frames: framesOf(bytes, format, header.pages),
			trailing: trailingBytes(bytes, format),
			extensionFits: extensionFits(name, format),
			extension,
		}),
		suggestions,
	}
}
