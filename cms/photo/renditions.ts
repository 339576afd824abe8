import sharp, { type Sharp } from 'sharp'
import { type Rendition, renditionWidths } from '../../content/photo.ts'
import { maxSeconds } from './limits.ts'
import { sha256 } from './sha256.ts'

/** Upright sRGB pixels, 8 bits a channel, rows from the top. */
export type Pixels = { data: Uint8Array; width: number; height: number; channels: 1 | 3 }
/** One size of the picture in one format, with its bytes. */
export type RenditionBytes = Rendition & { bytes: Uint8Array }

/** Width of the one JPEG, for readers and programs that take nothing newer. */
const jpegWidth = 960

/** Every size pages may ask for, narrowest first; never wider than the picture. The same pixels give the same bytes. */
export async function renditionsOf(pixels: Pixels): Promise<RenditionBytes[]> {
	const widths = new Set([...renditionWidths].map((width) => Math.min(width, pixels.width)))
	const made: RenditionBytes[] = []
	// One after another: each takes a thread of libuv's pool, and a picture should hold only one.
	for (const width of widths) made.push(...(await atWidth(pixels, width)))
	return made
}

async function atWidth(pixels: Pixels, width: number): Promise<RenditionBytes[]> {
	const { data, info } = await imageOf(pixels)
		.resize({ width })
		.raw()
		.toBuffer({ resolveWithObject: true })
	const sized = { ...pixels, data, width: info.width, height: info.height }
	const made = [
		await written(
			sized,
			'avif',
			imageOf(sized).avif({ quality: 55, effort: 2, chromaSubsampling: '4:2:0' }),
		),
		await written(sized, 'webp', imageOf(sized).webp({ quality: 78 })),
	]
	if (width !== Math.min(jpegWidth, pixels.width)) return made
	return [
		...made,
		await written(sized, 'jpg', imageOf(sized).jpeg({ quality: 82, progressive: true })),
	]
}

/** The kept master: what renditions of later sizes are made from. */
export async function masterOf(pixels: Pixels): Promise<Uint8Array> {
	return plain(await imageOf(pixels).jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer())
}

function imageOf({ data, width, height, channels }: Pixels) {
	return sharp(data, { raw: { width, height, channels } }).timeout({ seconds: maxSeconds })
}

async function written(
	{ width, height }: Pixels,
	format: Rendition['format'],
	image: Sharp,
): Promise<RenditionBytes> {
	const bytes = plain(await image.toBuffer())
	return { bytes, sha256: sha256(bytes), format, width, height }
}

/** Not a Buffer, so that callers need not care. */
function plain(buffer: Buffer): Uint8Array {
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
}
